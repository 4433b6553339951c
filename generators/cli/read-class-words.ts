import type { Locale } from '../core/i18n/locale.js';
import type { Messages } from '../core/i18n/messages.js';
import type { Flags, Problem, RawValue } from '../core/options/raw.js';
import { readArgv } from '../core/options/read-argv.js';
import type { Answers } from '../core/options/table.js';
import type { ClassRequest } from '../core/roster/read-class.js';
import { valueReader } from './read-values.js';

/** What was asked for on the command line of `class`, judged but for what the roster must tell. */
export interface ClassWords {
  readonly flags: Flags;
  readonly request: ClassRequest;
  /** The folder of the class, as typed. */
  readonly out: string;
  /** The workflow of the class as a whole. */
  readonly ci: Answers['ci'];
  /** Pushes at once. */
  readonly jobs: number | undefined;
  readonly json: boolean;
  readonly problems: readonly Problem[];
}

export async function readClassWords(
  words: readonly string[],
  locale: Locale,
  messages: Messages,
): Promise<ClassWords> {
  const argv = await readArgv(words, 'class', messages);
  const { positionals, flags, values } = argv;
  const { input } = messages;
  const problems: Problem[] = [...argv.problems];
  const [roster = ''] = positionals;
  if (roster === '') problems.push({ where: 'ROSTER', message: input.rosterMissing });
  if (positionals.length > 1) {
    problems.push({ where: 'ROSTER', message: input.tooManyRosters(positionals) });
  }
  const read = valueReader(values, problems, messages);
  const format = (await read('format')) ?? 'text';
  if (format !== 'text' && format !== 'json') {
    problems.push({
      where: values.format?.where ?? '--format',
      message: input.notForClass(format),
    });
  }
  if (flags.update && flags.force) {
    problems.push({ where: '--update', message: input.excludes('--force') });
  }
  const { stack, name, greeting, devcontainer } = values;
  const patterns = present({ stack, name, greeting, devcontainer, locale: values.locale });
  return {
    flags,
    request: {
      roster,
      idColumn: values['id-column'],
      portBase: (await read('port-base')) ?? 10_000,
      patterns,
      set: values.set,
      remote: values.remote,
      locale,
    },
    out: (await read('out')) ?? 'class',
    ci: (await read('ci')) ?? 'none',
    jobs: await read('jobs'),
    json: format === 'json',
    problems,
  };
}

/** Without what nobody said. */
const present = (
  values: Readonly<Record<string, RawValue | undefined>>,
): Readonly<Record<string, RawValue>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
