import type { Locale } from '../core/i18n/locale.js';
import type { Messages } from '../core/i18n/messages.js';
import { parseValue } from '../core/options/parse-answers.js';
import type { Flags, Problem, RawAnswers } from '../core/options/raw.js';
import { readAnswersFile } from '../core/options/read-answers-file.js';
import { readArgv } from '../core/options/read-argv.js';

/** What was asked for on a command line and in an answers file, not yet judged. */
export interface CreateRequest {
  /** As typed; undefined where none was. */
  readonly dir: string | undefined;
  readonly flags: Flags;
  readonly raw: RawAnswers;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly json: boolean;
}

export async function readCreate(
  words: readonly string[],
  locale: Locale,
  messages: Messages,
): Promise<CreateRequest> {
  const argv = await readArgv(words, 'create', messages);
  const { positionals, flags, values } = argv;
  const problems: Problem[] = [...argv.problems];
  if (positionals[0] === 'verify') {
    problems.push({ where: 'DIR', message: messages.input.commandFirst });
  } else if (positionals.length > 1) {
    problems.push({ where: 'DIR', message: messages.input.tooManyDirs(positionals) });
  }
  if (flags.check && flags['dry-run']) {
    problems.push({ where: '--check', message: messages.input.excludes('--dry-run') });
  }
  const format = await parseValue('format', values.format, messages);
  if ('problem' in format) problems.push(format.problem);
  const file = values.answers
    ? await readAnswersFile(values.answers.text, messages)
    : { raw: {}, problems: [] };
  problems.push(...file.problems);
  const { answers: _answers, format: _format, ...given } = values;
  return {
    dir: positionals[0],
    flags,
    raw: { ...file.raw, ...given },
    problems,
    locale,
    json: 'value' in format && format.value === 'json',
  };
}

/** Whether this call has something to ask: questions are for people, who did not say `--yes`. */
export const wantsQuestions = ({ flags, json }: CreateRequest): boolean =>
  !json && !flags.yes && !flags.check && !flags['dry-run'];
