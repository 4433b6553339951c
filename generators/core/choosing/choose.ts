import type { Messages } from '../i18n/messages.js';
import type { Problem, RawValue } from '../options/raw.js';
import type { Shard } from '../options/values/read-shard.js';
import type { VerifyOptions } from '../options/verify-options.js';
import { readReportFile } from '../report/reading/read-report.js';
import type { Report, ShardReport } from '../verdict/report.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './find-candidates.js';
import { pickStudents } from './pick-students.js';
import { takeShard } from './take-shard.js';
import { unproven, unprovenDirs } from './unproven.js';

/** What was asked for. */
export interface Choosing {
  /** The folders that were named; none where nobody named any. */
  readonly dirs: readonly string[];
  readonly students: readonly RawValue[];
  /** A report: only what it does not call proven. */
  readonly only: RawValue | undefined;
  readonly shard: Shard | undefined;
}

/** The projects that are to be verified. */
export interface ChosenProjects {
  readonly candidates: readonly Candidate[];
  readonly shard: ShardReport | undefined;
}

/** Chooses: the class first, then what of it is wanted, and a part of that last. */
export async function chooseProjects(
  { dirs, students, only, shard }: Choosing,
  mode: VerifyOptions['mode'],
  messages: Messages,
): Promise<ChosenProjects | { readonly problems: readonly Problem[] }> {
  const earlier = only && readReportFile(only.text, messages);
  if (only && earlier && 'problem' in earlier) {
    return { problems: [{ where: `${only.where} ${only.text}`, message: earlier.problem }] };
  }
  const report = earlier && 'report' in earlier ? earlier.report : undefined;
  const all = findCandidates(namedDirs(dirs, report, mode));
  const { picked, problems } = await pickStudents(all, students, messages);
  if (problems.length > 0) return { problems };
  const wanted = report ? unproven(picked, report, mode) : picked;
  if (shard === undefined) return { candidates: wanted, shard };
  return { candidates: takeShard(wanted, shard), shard: { ...shard, projects: wanted.length } };
}

function namedDirs(
  dirs: readonly string[],
  report: Report | undefined,
  mode: VerifyOptions['mode'],
): readonly string[] {
  if (dirs.length > 0) return dirs;
  return report ? unprovenDirs(report, mode) : ['.'];
}
