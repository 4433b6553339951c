import type { Messages } from '../../i18n/messages.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { Watcher } from '../../verdict/watcher.js';
import type { Paint } from '../terminal/paint.js';

/** Told of a verification as it goes. */
export interface Progress {
  readonly watch: (project: Pick<ProjectReport, 'dir'>) => Watcher;
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
