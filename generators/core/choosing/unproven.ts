import { resolve } from 'node:path';
import type { VerifyOptions } from '../options/verify-options.js';
import { line } from '../report/reading/field.js';
import { longest } from '../verdict/bounds.js';
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
  const whose = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    for (const name of namesOf(candidate)) {
      whose.set(name, (whose.get(name) ?? new Set()).add(resolve(candidate.dir)));
    }
  }
  // Of two whose names are told alike a report cannot say which one it means.
  const isKnown = (name: string): boolean => proven.has(name) && whose.get(name)?.size === 1;
  return candidates.filter((candidate) => !namesOf(candidate).some(isKnown));
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
  ...(student ? [`${told(student.id)}\0${told(student.folder)}`] : []),
];

const told = (name: string): string => line(longest.dir).write(name);
