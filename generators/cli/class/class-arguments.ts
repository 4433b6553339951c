import type { Locale } from '../../core/i18n/locale.js';
import type { Messages } from '../../core/i18n/messages.js';
import { givenLab } from '../../core/lab/finding/given-lab.js';
import type { Lab } from '../../core/lab/lab.js';
import { type CommandOptions, readOptions } from '../../core/options/command-options.js';
import { parseValue } from '../../core/options/parse-answers.js';
import {
  type Problem,
  type RawAnswers,
  type RawValue,
  type RawValues,
  repeated,
} from '../../core/options/raw.js';
import { readArgv } from '../../core/options/read-argv.js';
import { type Answers, answerIds } from '../../core/options/table.js';
import type { ClassRequest } from '../../core/roster/read-class.js';

/** What was asked for on the command line of `class`, judged but for what the roster must tell. */
export interface ClassArguments {
  readonly options: CommandOptions<'class'>;
  readonly request: ClassRequest;
  /** What all projects are made from; undefined where each has a stack. */
  readonly lab: Lab | undefined;
  /** The workflow of the class as a whole. */
  readonly ci: Answers['ci'];
  /** Whose projects alone are to be made or updated; all where none is named. */
  readonly students: readonly RawValue[];
  readonly problems: readonly Problem[];
}

export async function readClassArguments(
  words: readonly string[],
  locale: Locale,
  messages: Messages,
): Promise<ClassArguments> {
  const argv = await readArgv(words, 'class', messages);
  const { positionals, values } = argv;
  const { input, help } = messages;
  const [roster = ''] = positionals;
  const { options, problems: refused } = await readOptions(argv, 'class', messages);
  const ci = await parseValue('ci', values.ci, messages);
  const { format, update, force, offline } = options;
  const given = await labOfClass(values.lab, offline, messages);
  const problems: Problem[] = [...argv.problems];
  if (roster === '')
    problems.push({ where: help.placeholder.ROSTER, message: input.rosterMissing });
  if (positionals.length > 1) {
    problems.push({ where: help.placeholder.ROSTER, message: input.tooManyRosters(positionals) });
  }
  problems.push(...refused, ...('problem' in ci ? [ci.problem] : []), ...given.problems);
  if (format !== 'text' && format !== 'json') {
    problems.push({
      where: values.format?.where ?? '--format',
      message: input.notForClass(format),
    });
  }
  if (update && force) {
    problems.push({ where: '--update', message: input.excludes('--force') });
  }
  return {
    options,
    request: {
      roster,
      idColumn: values['id-column'],
      portBase: options.portBase,
      patterns: { ...patternsIn(values), ...given.pattern },
      set: values.set,
      questions: given.lab?.questions ?? [],
      remote: values.remote,
      expect: values.expect,
      locale,
    },
    lab: given.lab,
    ci: 'value' in ci ? ci.value : 'none',
    students: repeated(values.student),
    problems,
  };
}

/** The lab of a class, and its address as each project keeps it: that of the commit. */
async function labOfClass(
  said: RawValue | undefined,
  isOffline: boolean,
  messages: Messages,
): Promise<{ lab: Lab | undefined; pattern: RawAnswers; problems: readonly Problem[] }> {
  if (said === undefined) return { lab: undefined, pattern: {}, problems: [] };
  const given = await givenLab('', said, { isStored: false, isOffline }, messages);
  if ('problems' in given) return { lab: undefined, pattern: {}, problems: given.problems };
  const pattern = { lab: { ...said, text: `${given.stored}` } };
  return { lab: given.lab, pattern, problems: [] };
}

/** What each student's project answers, as patterns; the workflow is one for the whole class. */
const patternsIn = (values: RawValues): RawAnswers =>
  Object.fromEntries(
    answerIds.flatMap((id) => (id === 'ci' || !values[id] ? [] : [[id, values[id]]])),
  );
