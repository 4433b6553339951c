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
  /** The report whose projects they are, where it was asked for those that it does not call proven. */
  readonly earlier?: Report | undefined;
  /** Folders and archives in that of a class which are nobody's of the class. */
  readonly leftOut?: readonly string[];
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
  const { candidates: all, leftOut } = findCandidates(namedDirs(dirs, report, mode));
  const { picked, problems } = await pickStudents(all, students, messages);
  if (problems.length > 0) return { problems };
  const wanted = report ? unproven(picked, report, mode) : picked;
  const told = { earlier: report, leftOut: students.length > 0 ? [] : leftOut };
  if (shard === undefined) return { candidates: wanted, shard, ...told };
  const part = { ...shard, projects: wanted.length };
  return { candidates: takeShard(wanted, shard), shard: part, ...told };
}

function namedDirs(
  dirs: readonly string[],
  report: Report | undefined,
  mode: VerifyOptions['mode'],
): readonly string[] {
  if (dirs.length > 0) return dirs;
  return report ? unprovenDirs(report, mode) : ['.'];
}
