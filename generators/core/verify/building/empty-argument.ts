import type { Meaning } from '../crash/meaning.js';
import type { Sources } from '../crash/own-place.js';

/** A variable in the name behind FROM to which nothing gives a value: an ARG above may, and where one is to stand. */
export function explainEmptyArgument(
  line: number | undefined,
  { dockerfile: { instructions }, file }: Sources,
): Meaning | undefined {
  const from = instructions.find((each) => each.line === line);
  const [, name] = /\$\{?([A-Za-z_]\w{0,60})\}?/.exec(from?.words[0] ?? '') ?? [];
  if (from?.keyword !== 'FROM' || name === undefined) return undefined;
  const isGiven = (word: string) => word.startsWith(`${name}=`) && word.length > name.length + 1;
  const args = instructions.filter(({ keyword, stage }) => keyword === 'ARG' && stage < 0);
  if (args.some(({ words }) => words.some(isGiven))) return undefined;
  const declared = args.find(({ words }) => words.some((word) => word.split('=')[0] === name));
  const written = `ARG ${name}=latest`;
  return declared
    ? { id: 'from-argument-empty', names: [name, written, `${declared.line}`] }
    : {
        ...{ id: 'from-argument-unknown', names: [name, written] },
        ...{ location: { file, line: from.line }, source: from.source },
      };
}
