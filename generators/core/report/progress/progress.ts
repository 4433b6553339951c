import type { Messages } from '../../i18n/messages.js';
import type { Project } from '../../verify/read-project.js';
import type { Watcher } from '../../verify/verify-project.js';
import type { Paint } from '../paint.js';
import type { ProjectReport } from '../report.js';

/** Told of a verification as it goes. */
export interface Progress {
  readonly watch: (project: Project) => Watcher;
  readonly ended: (report: ProjectReport) => void;
  /** Takes away what is not to stay. */
  readonly close: () => void;
}

/** How the progress is shown. */
export interface Showing {
  /** Where the lines go. */
  readonly stream: NodeJS.WriteStream;
  /** Of the projects. */
  readonly count: number;
  readonly messages: Messages;
  readonly paint: Paint;
  /** Makes the lines fit for where they go. */
  readonly tidy: (text: string) => string;
}

/** More projects than these are not told step by step: who has 300 wants to know whom to help. */
export const few = 5;

/** Shows a verification as it goes: of a few projects each step, of many each project. */
export async function watchOn(
  stream: NodeJS.WriteStream,
  count: number,
  messages: Messages,
  paint: Paint,
  tidy: (text: string) => string = (text) => text,
): Promise<Progress> {
  const showing: Showing = { stream, count, messages, paint, tidy };
  return count > few
    ? (await import('./projects.js')).watchProjects(showing)
    : (await import('./steps.js')).watchSteps(showing);
}
