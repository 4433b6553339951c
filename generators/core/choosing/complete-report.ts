import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { projectField, reportField } from '../report/reading/report-fields.js';
import type { ProjectReport, Report, StudentReport } from '../verdict/report.js';
import { reportOf } from '../verdict/report-of.js';
import type { WorkReport } from '../verdict/work.js';
import { sourceLine } from '../verify/reading/source-line.js';
import { reportInvalid } from '../verify/steps/report-project.js';
import type { ChosenProjects } from './choose.js';
import { toldApart } from './told-apart.js';

/**
 * What is told of a project: with whose it is, with the line that is the cause, and fit to be shown
 * and written.
 */
export const completeProject = (
  project: ProjectReport,
  known: Known,
  messages: Messages,
): ProjectReport => projectField(messages).write(withKnown(project, known));

/** What is known of a project besides its verdict. */
interface Known {
  readonly student: StudentReport | undefined;
  readonly work: WorkReport | undefined;
}

function withKnown(project: ProjectReport, { student, work }: Known): ProjectReport {
  const source = project.location ? sourceLine(project.dir, project.location) : undefined;
  return {
    ...project,
    ...(source === undefined ? {} : { source }),
    ...(student === undefined ? {} : { student }),
    ...(work === undefined ? {} : { work }),
  };
}

/**
 * A report with what the proof itself does not know: whose the projects are, which part of the list
 * they are, and when it began. Fit to be written: what is told of a run comes by here.
 */
export function completeReport(
  report: Report,
  { candidates, shard }: ChosenProjects,
  work: ReadonlyMap<string, WorkReport>,
  startedAt: Date,
  messages: Messages,
): Report {
  const students = new Map(candidates.map(({ dir, student }) => [dir, student]));
  const told = reportField(projectField(messages)).write({
    ...report,
    startedAt: startedAt.toISOString(),
    ...(shard === undefined ? {} : { shard }),
    projects: report.projects.map((each) =>
      withKnown(each, { student: students.get(each.dir), work: work.get(each.dir) }),
    ),
  });
  const dirs = report.projects.map(({ dir }) => dir);
  return { ...told, projects: toldApart(told.projects, dirs) };
}

/**
 * The report of the one project that is left of many, and is none: where a single folder was named,
 * that is bad input, here it is a verdict as any other, or the part would be missing.
 * @returns undefined where it was named alone
 */
export function reportOfInvalid(
  { candidates: [only], shard }: ChosenProjects,
  problems: readonly Problem[],
  messages: Messages,
): Report | undefined {
  if (only === undefined || (only.student === undefined && shard === undefined)) return undefined;
  return reportOf([reportInvalid(only.dir, problems, messages)]);
}
