import { resolve } from 'node:path';
import type { VerifyOptions } from '../options/verify-options.js';
import { told } from '../text/told.js';
import { wasOnlyRead } from '../verdict/how-checked.js';
import type { ProjectReport, Report } from '../verdict/report.js';
import type { Candidate } from './candidate.js';

/** The projects that a report does not call proven, those among them that it does not know. */
export function unproven(
  candidates: readonly Candidate[],
  { projects }: Report,
  mode: VerifyOptions['mode'],
): readonly Candidate[] {
  const isProven = (project: ProjectReport): boolean =>
    project.outcome === 'pass' && (mode === 'static' || !wasOnlyRead(project));
  const proven = new Set<string>();
  // Of two words about one project the last counts, as it does where reports are merged.
  for (const project of projects) {
    for (const name of namesOf(project)) {
      if (isProven(project)) proven.add(name);
      else proven.delete(name);
    }
  }
  return candidates.filter((candidate) => !namesOf(candidate).some((name) => proven.has(name)));
}

/** The folders of what a report does not call proven, for when no others are named. */
export const unprovenDirs = (report: Report, mode: VerifyOptions['mode']): readonly string[] =>
  unproven(
    [...new Map(report.projects.map((each) => [each.dir, each])).values()],
    report,
    mode,
  ).map(({ dir }) => dir);

/** A project is known by its place, as a report tells of it; that of a student wherever the class may be. */
const namesOf = ({ dir, student }: Candidate): readonly string[] => [
  told(resolve(dir)),
  ...(student ? [`${student.id}\0${student.folder}`] : []),
];
