import { setMaxListeners } from 'node:events';
import type { Messages } from '../../i18n/messages.js';
import { say, speak } from '../../i18n/say.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { FailureCode } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import { reportSkipped } from '../steps/report-project.js';

/** Stops a run at the first project that is not proven, where that was asked for. */
export interface FailFast {
  /** Aborted by the user or by us: what is under way ends, and is cleaned up. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** What is told of a project, and what it means for the others. */
  readonly judge: (report: ProjectReport) => ProjectReport;
  /** What is told of a project whose turn does not come. */
  readonly skip: (project: Pick<Project, 'dir' | 'name'>) => ProjectReport;
}

export function createFailFast(
  { failFast }: Pick<VerifyOptions, 'failFast'>,
  users: AbortSignal,
  messages: Messages,
): FailFast {
  const over = new AbortController();
  const signal = failFast ? AbortSignal.any([users, over.signal]) : users;
  setMaxListeners(0, users, over.signal, signal);
  let by = '';
  const skip: FailFast['skip'] = (project) => {
    const message = [say('engines.stopped', by)];
    const said = { message, remedy: [] };
    return reportSkipped(project, { message: speak(message, messages), said });
  };
  return {
    signal,
    isOver: () => over.signal.aborted,
    skip,
    judge: (report) => {
      // It was cut off by us, and not judged.
      const isCut = over.signal.aborted && !users.aborted && report.code === cut;
      if (isCut) return skip(report);
      const isProven = report.outcome === 'pass' || report.outcome === 'skip';
      if (failFast && !isProven && !over.signal.aborted) {
        by = report.dir;
        over.abort(cut);
      }
      return report;
    },
  };
}

/** What a step is told that is cut off. */
const cut: FailureCode = 'INTERRUPTED';
