import type { Choosing } from '../core/choosing/choose.js';
import type { Messages } from '../core/i18n/messages.js';
import type { Format } from '../core/options/formats.js';
import type { Flags, Problem } from '../core/options/raw.js';
import { readArgv } from '../core/options/read-argv.js';
import { repeated } from '../core/options/repeated.js';
import type { VerifyOptions } from '../core/options/verify-options.js';
import { type ReportTarget, readReportTargets } from '../core/report/report-target.js';
import { valueReader } from './read-values.js';

/** What was asked for on a command line, judged. */
export interface VerifyRequest {
  readonly choosing: Choosing;
  readonly flags: Flags;
  readonly options: VerifyOptions;
  readonly format: Format;
  /** Reports that are written besides. */
  readonly targets: readonly ReportTarget[];
  readonly problems: readonly Problem[];
}

export async function readVerify(
  words: readonly string[],
  messages: Messages,
): Promise<VerifyRequest> {
  const {
    positionals,
    flags,
    values,
    problems: malformed,
  } = await readArgv(words, 'verify', messages);
  const problems: Problem[] = [...malformed];
  const read = valueReader(values, problems, messages);
  await read('locale');
  const reports = await readReportTargets(values.report, messages);
  problems.push(...reports.problems);
  if (flags.static && flags.outside) {
    problems.push({ where: '--static', message: messages.input.excludes('--outside') });
  }
  const contexts = repeated(values.context).map(({ text }) => text);
  if (contexts.includes('')) problems.push({ where: '--context', message: messages.input.empty });
  return {
    choosing: {
      dirs: positionals,
      students: repeated(values.student),
      only: values.only,
      shard: await read('shard'),
    },
    flags,
    options: {
      contextDir: await read('context-dir'),
      containerPort: await read('container-port'),
      path: (await read('path')) ?? '/',
      expect: await read('expect'),
      status: await read('status'),
      jobs: await read('jobs'),
      timeout: (await read('timeout')) ?? 900,
      network: flags.network ?? true,
      engine: await read('engine'),
      mode: flags.static ? 'static' : flags.outside ? 'outside' : 'engine',
      ifEngine: flags['if-engine'] ?? false,
      contexts,
      failFast: flags['fail-fast'] ?? false,
    },
    format: (await read('format')) ?? 'text',
    targets: reports.targets,
    problems,
  };
}
