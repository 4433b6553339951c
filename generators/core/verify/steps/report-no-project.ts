import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import { failure } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import { judgeChecks } from '../checks/judge-checks.js';
import { reportChecks } from '../checks/report-checks.js';
import type { JudgedBy } from '../reading/read-project.js';
import { reportInvalid } from './report-project.js';

/** A folder among others that is no project: by all checks of its lab it failed. */
export async function reportNoProject(
  dir: string,
  problems: readonly Problem[],
  messages: Messages,
  judged: JudgedBy | undefined,
): Promise<ProjectReport> {
  const report = reportInvalid(dir, problems, messages);
  if (judged === undefined) return report;
  const words = report.said;
  const why = { ...failure('PROJECT_INVALID'), ...(words ? { words } : {}) };
  const { signal } = new AbortController();
  const broken = { stage: 'files', failure: why } as const;
  const dockerfile = { refused: 'missing', path: 'Dockerfile' } as const;
  const project = { dir, dockerfile, judged };
  const came = await judgeChecks({ project, running: undefined, broken, passed: [], signal });
  return { ...report, checks: reportChecks(came, judged.values, messages) };
}
