import type { ProjectReport, Report, StudentReport } from '../../report/report.js';
import { lineAt } from '../line-at.js';
import type { Chosen } from './choose.js';

/** What is told of a project, with whose it is, and with the line that is the cause. */
export function completeProject(
  project: ProjectReport,
  student: StudentReport | undefined,
): ProjectReport {
  const source = project.location ? lineAt(project.dir, project.location) : undefined;
  return {
    ...project,
    ...(source === undefined ? {} : { source }),
    ...(student === undefined ? {} : { student }),
  };
}

/**
 * A report with what the proof itself does not know: whose the projects are, which part of the list
 * they are, and when it began.
 */
export function completeReport(
  report: Report,
  { candidates, shard }: Chosen,
  startedAt: Date,
): Report {
  const students = new Map(candidates.map(({ dir, student }) => [dir, student]));
  const { schema, outcome, exitCode, ...rest } = report;
  return {
    ...{ schema, outcome, exitCode, startedAt: startedAt.toISOString() },
    ...rest,
    ...(shard === undefined ? {} : { shard }),
    projects: report.projects.map((each) => completeProject(each, students.get(each.dir))),
  };
}

/** The report of nothing: of a part that is empty, say. */
export const emptyReport: Report = {
  ...{ schema: 'docker-intro/report/v1', outcome: 'skip', exitCode: 0, seconds: 0, engine: null },
  projects: [],
};
