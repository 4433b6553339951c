import type { FailureCode } from './failure.js';
import type { Outcome, ProjectReport, Warning } from './report.js';

/** How many projects there are of each outcome. */
export function countOutcomes(
  projects: readonly Pick<ProjectReport, 'outcome'>[],
): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, fail: 0, error: 0, skip: 0 };
  for (const { outcome } of projects) counts[outcome] += 1;
  return counts;
}

/** The projects that one class of failure keeps from being proven. */
export interface FailureClass {
  readonly code: FailureCode;
  readonly projects: readonly ProjectReport[];
}

/** The projects that one rule warns of. */
interface WarningKind {
  readonly rule: string;
  /** What it says of the first of them. */
  readonly message: string;
  readonly projects: readonly ProjectReport[];
}

/** What a project is warned of, without what is only noted. */
export const warningsOf = ({ warnings }: Pick<ProjectReport, 'warnings'>): readonly Warning[] =>
  warnings.filter(({ level }) => level !== 'note');

/** The kinds of warnings that there are, the most frequent first. */
export function warningKinds(projects: readonly ProjectReport[]): readonly WarningKind[] {
  const kinds = new Map<string, { message: string; projects: Set<ProjectReport> }>();
  for (const project of projects) {
    for (const { rule, message } of warningsOf(project)) {
      const kind = kinds.get(rule) ?? { message, projects: new Set() };
      kinds.set(rule, kind);
      kind.projects.add(project);
    }
  }
  return [...kinds]
    .map(([rule, { message, projects: those }]) => ({ rule, message, projects: [...those] }))
    .sort((a, b) => b.projects.length - a.projects.length || (a.rule < b.rule ? -1 : 1));
}

/** The classes of failure that there are, the most frequent first. */
export function failureClasses(projects: readonly ProjectReport[]): readonly FailureClass[] {
  const classes = new Map<FailureCode, ProjectReport[]>();
  for (const project of projects) {
    const { code, outcome } = project;
    if (code === null || outcome === 'pass') continue;
    const those = classes.get(code);
    if (those) those.push(project);
    else classes.set(code, [project]);
  }
  return [...classes]
    .map(([code, those]) => ({ code, projects: those }))
    .sort((a, b) => b.projects.length - a.projects.length || (a.code < b.code ? -1 : 1));
}
