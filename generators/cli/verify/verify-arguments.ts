import type { Choosing } from '../../core/choosing/choose.js';
import type { Messages } from '../../core/i18n/messages.js';
import { readOptions } from '../../core/options/command-options.js';
import { type Problem, type RawValue, repeated } from '../../core/options/raw.js';
import { readArgv } from '../../core/options/read-argv.js';
import { type ReportTarget, readReportTargets } from '../../core/options/values/report-target.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';

/** What was asked for on the command line of `verify`, judged. */
interface VerifyArguments {
  readonly choosing: Choosing;
  readonly options: VerifyOptions;
  /** The lab whose checks count. */
  readonly lab: RawValue | undefined;
  /** Reports that are written besides. */
  readonly targets: readonly ReportTarget[];
  readonly problems: readonly Problem[];
}

export async function readVerifyArguments(
  words: readonly string[],
  messages: Messages,
): Promise<VerifyArguments> {
  const argv = await readArgv(words, 'verify', messages);
  const { positionals, values } = argv;
  const reports = await readReportTargets(values.report, messages);
  const { options, problems } = await readOptions(argv, 'verify', messages);
  const excluded = { where: '--static', message: messages.input.excludes('--outside') };
  const alone = { where: '--trust', message: messages.input.needs('--outside') };
  return {
    choosing: {
      dirs: positionals,
      students: repeated(values.student),
      only: values.only,
      shard: options.shard,
    },
    options: {
      ...options,
      mode: options.static ? 'static' : options.outside ? 'outside' : 'engine',
    },
    lab: values.lab,
    targets: reports.targets,
    problems: [
      ...argv.problems,
      ...reports.problems,
      ...(options.static && options.outside ? [excluded] : []),
      ...(options.trust && !options.outside ? [alone] : []),
      ...problems,
    ],
  };
}
