import type { Messages } from '../i18n/messages.js';
import type { VerifyOptions } from '../options/verify-options.js';
import type { System } from '../process/system.js';
import type { Progress } from '../report/progress/showing.js';

export interface VerifyAllRequest {
  readonly system: System;
  readonly dirs: readonly string[];
  readonly options: VerifyOptions;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Says why a folder is no project, and what may have been meant. */
  readonly whyNoProject: (dir: string) => string;
  /** Shows how it goes; called once. */
  readonly show: () => Promise<Pick<Progress, 'watch' | 'ended'>>;
  /** Told, in a line, of engines that go and come. */
  readonly tell?: (line: string) => void;
}
