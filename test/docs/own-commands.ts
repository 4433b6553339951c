import { splitWords } from '../../generators/cli/explain/split-words.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { parseValue } from '../../generators/core/options/parse-answers.js';
import { readArgv } from '../../generators/core/options/read-argv.js';
import { type Command, isCommand } from '../../generators/core/options/row.js';
import type { ValueId } from '../../generators/core/options/table.js';

/** The ways in which our command is called; what follows is read by ourselves. */
const doors =
  /^(?:npx (?:--yes )?(?:(?:generator-)?docker-intro(?:@[\w.]+)?|\.\/docker-intro-[\d.]+\.tgz)|npm create docker-intro|docker-intro|yo docker-intro|npm start --)(?= |:|$)/;

/** What stands before `--` is npm's to read, what stands behind it is ours. */
const create = /^npm create (?<before>.*?)(?: -- (?<behind>.*))?$/;

/** Our command in a workflow: npx runs in a folder of its own, and what it brings in the checkout. */
const contained =
  /^npx --yes --package docker-intro@[\w.]+ -c 'cd "\$(?:GITHUB_WORKSPACE|CI_PROJECT_DIR)" && (docker-intro [^']*)'$/;

/** What is typed in the checkout, of a line of a workflow. */
export const inCheckout = (line: string): string => contained.exec(line)?.[1] ?? line;

export const isOurs = (line: string): boolean => doors.test(inCheckout(line));

/** What our own reader objects to in a line that calls us; empty where it would be obeyed. */
export async function objections(line: string): Promise<readonly string[]> {
  const { before, behind = '' } = create.exec(line)?.groups ?? {};
  if (before === undefined) return objectionsToOurs(line);
  const kept = before.split(' ').filter((word) => word.startsWith('-'));
  const passedOn = await objectionsToOurs(`${before} ${behind}`.trim());
  return [...kept.map((word) => `${word}: npm keeps it`), ...passedOn];
}

async function objectionsToOurs(line: string): Promise<readonly string[]> {
  const messages = await loadMessages('en');
  const [first, ...rest] = wordsOf(
    inCheckout(line)
      .replace(doors, '')
      .replace(/^:(?=\w)/, ' '),
  );
  const named = first !== undefined && isCommand(first);
  const words = named || first === undefined ? rest : [first, ...rest];
  const command = named ? (first as Command) : 'create';
  const ours = command === 'explain' ? splitWords(words).ours : words;
  const argv = await readArgv(ours, command, messages);
  const problems = argv.problems.map(({ where, message }) => `${where}: ${message}`);
  const one = command === 'create' || command === 'class';
  if (one && argv.positionals.length > 1) problems.push(`${argv.positionals}: two folders`);
  for (const [id, value] of Object.entries(argv.values)) {
    // In a class an answer may be a pattern, which is judged for each student.
    if (command === 'class' && value.text.includes('{')) continue;
    const reading = await parseValue(id as ValueId, value, messages);
    if ('problem' in reading) problems.push(`${reading.problem.where}: ${reading.problem.message}`);
  }
  return problems;
}

/** Words as a shell parts them, as far as our documents go: spaces and double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"([^"]*)"|(\S+))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
