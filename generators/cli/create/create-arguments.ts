import { existsSync } from 'node:fs';
import type { Locale } from '../../core/i18n/locale.js';
import type { UsualMessages } from '../../core/i18n/messages.js';
import { readOptions } from '../../core/options/command-options.js';
import { nearCommand } from '../../core/options/near-command.js';
import type { Flags, Problem, RawValues } from '../../core/options/raw.js';
import { readAnswersFile } from '../../core/options/read-answers-file.js';
import { readArgv } from '../../core/options/read-argv.js';
import { readPairs } from '../../core/options/read-pair.js';
import { isCommand } from '../../core/options/row.js';
import { readReportTargets } from '../../core/options/values/report-target.js';
import { type PrepareRequest, prepareProject } from '../../core/project/prepare.js';
import type { Format } from '../../core/report/formats/formats.js';
import type { ReportOutputs } from '../report/deliver-report.js';
import { keptByNpm } from './kept-by-npm.js';

/** What was asked for on a command line and in an answers file, not yet judged. */
export interface CreateArguments extends Pick<PrepareRequest, 'raw' | 'problems' | 'locale'> {
  /** As typed; undefined where none was. */
  readonly dir: string | undefined;
  readonly flags: Flags;
  readonly outputs: ReportOutputs;
}

export async function readCreateArguments(
  words: readonly string[],
  locale: Locale,
  messages: UsualMessages,
): Promise<CreateArguments> {
  const argv = await readArgv(words, 'create', messages);
  const { positionals, flags, values } = argv;
  const problems: Problem[] = [...argv.problems];
  const kept = keptByNpm(positionals, process.env, messages);
  problems.push(...kept);
  const wrong = kept.length > 0 ? undefined : await wrongWord(positionals, messages);
  if (wrong !== undefined) {
    problems.push({ where: messages.help.placeholder.DIR, message: wrong });
  }
  if (flags.check && flags['dry-run']) {
    problems.push({ where: '--check', message: messages.input.excludes('--dry-run') });
  }
  const { options, problems: refused } = await readOptions(argv, 'create', messages);
  const { format } = options;
  problems.push(...refused);
  const { targets, problems: unwritable } = await readReportTargets(values.report, messages);
  problems.push(...unwritable, ...reportProblems(format, values, flags, messages));
  const file = values.answers
    ? await readAnswersFile(values.answers.text, messages)
    : { raw: {}, problems: [] };
  problems.push(...file.problems);
  const { answers: _answers, format: _format, report: _report, set, ...given } = values;
  const pairs = readPairs(set, messages);
  problems.push(...pairs.problems);
  return {
    dir: positionals[0],
    flags,
    raw: { ...file.raw, ...given, set: { ...file.raw.set, ...pairs.raw } },
    problems,
    locale,
    outputs: { format, targets },
  };
}

/** Why the words that name no option cannot be one folder; a command may be meant by the first. */
async function wrongWord(
  words: readonly string[],
  { input }: UsualMessages,
): Promise<string | undefined> {
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (isCommand(first)) return input.commandFirst(first);
  const near = existsSync(first) ? undefined : await nearCommand(first);
  if (near !== undefined) return input.nearCommand(first, near);
  return second === undefined ? undefined : input.tooManyDirs(words);
}

/** A report tells of a verification; of a project that is only made, `--format json` prints the plan. */
function reportProblems(
  format: Format,
  { report }: RawValues,
  flags: Flags,
  { input }: UsualMessages,
): readonly Problem[] {
  const asks = [
    ...(format === 'text' || format === 'json' ? [] : [`--format ${format}`]),
    ...(report === undefined ? [] : [report.where]),
  ];
  const nothing = (['check', 'dry-run'] as const).find((id) => flags[id]);
  if (flags.verify && nothing === undefined) return [];
  const message = nothing === undefined ? input.needs('--verify') : input.excludes(`--${nothing}`);
  return asks.map((where) => ({ where, message }));
}

/** From what was asked for to what would be written. */
export const prepareRequested = (request: CreateArguments, messages: UsualMessages) => {
  const { dir = '.', flags } = request;
  const [force, isOffline] = [flags.force ?? false, flags.offline ?? false];
  return prepareProject({ ...request, dir, force, isOffline, messages });
};

/** Whether this call has something to ask: questions are for people, who did not say `--yes`. */
export const wantsQuestions = ({ flags, outputs }: CreateArguments): boolean =>
  outputs.format === 'text' && !flags.yes && !flags.check && !flags['dry-run'];
