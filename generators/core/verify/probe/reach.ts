import type { SshMaster } from '../engine/ssh-master.js';
import type { Helpers } from './helpers.js';

/** How a page on an engine can be asked for. */
export interface Reach {
  /**
   * Whether what the engine publishes on its loopback is on this machine's. An address cannot tell:
   * a socket may be forwarded, or lead out of a container. What was seen of one project is true
   * of the next.
   */
  place: 'unknown' | 'here' | 'elsewhere';
  /** The connection to its machine, where it is reached by ssh. */
  readonly master: SshMaster | undefined;
  /** What asks beside an application, on its own engine. */
  readonly helpers: Helpers;
}
