import { loadMessages } from '../../generators/core/i18n/load.js';
import { parseValue } from '../../generators/core/options/parse-answers.js';
import { readArgv } from '../../generators/core/options/read-argv.js';
import type { ValueId } from '../../generators/core/options/table.js';

/** The ways in which our command is called; what follows is read by ourselves. */
const doors =
  /^(?:npx (?:--yes )?generator-docker-intro(?:@[\w.]+)?|docker-intro|yo docker-intro|npm start --)(?= |:|$)/;

export const isOurs = (line: string): boolean => doors.test(line);

/** What our own reader objects to in a line that calls us; empty where it would be obeyed. */
export async function objections(line: string): Promise<readonly string[]> {
  const messages = await loadMessages('en');
  const [first, ...rest] = wordsOf(line.replace(doors, '').replace(/^:(?=\w)/, ' '));
  const named = (['verify', 'report'] as const).find((command) => command === first);
  const words = named || first === undefined ? rest : [first, ...rest];
  const argv = await readArgv(words, named ?? 'create', messages);
  const problems = argv.problems.map(({ where, message }) => `${where}: ${message}`);
  if (named === undefined && argv.positionals.length > 1)
    problems.push(`${argv.positionals}: two folders`);
  for (const [id, value] of Object.entries(argv.values)) {
    const reading = await parseValue(id as ValueId, value, messages);
    if ('problem' in reading) problems.push(`${reading.problem.where}: ${reading.problem.message}`);
  }
  return problems;
}

/** Words as a shell parts them, as far as our documents go: spaces and double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"([^"]*)"|(\S+))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
