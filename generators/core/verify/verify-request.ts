import type { Problem } from '../options/raw.js';
import type { Progress } from '../report/progress/showing.js';
import type { KnownProject } from './reading/read-project.js';
import type { Surroundings } from './steps/surroundings.js';

export interface VerifyAllRequest
  extends Pick<Surroundings, 'system' | 'options' | 'messages' | 'signal' | 'portInstead'> {
  readonly dirs: readonly string[];
  /** Whether there is one, which its own user has named: that may be a link to a project. */
  readonly mayBeLink?: boolean;
  /** What is known of a project from elsewhere, which counts in the place of what it says of itself. */
  readonly known?: (dir: string) => KnownProject | undefined;
  /** Says why a folder is no project, and what may have been meant. */
  readonly whyNoProject: (dir: string) => Problem;
  /** Shows how it goes; called once. */
  readonly show: () => Promise<Pick<Progress, 'watch' | 'ended'>>;
  /** Told, in a line, of engines that go and come. */
  readonly tell?: (line: string) => void;
}
