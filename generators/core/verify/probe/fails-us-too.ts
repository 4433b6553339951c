import type { FailureCode } from '../../verdict/failure.js';
import { deadlines } from '../engine/engine.js';
import type { RunningContainer } from './asking.js';
import { hasNetwork } from './look-for-network.js';
import { hasRoom } from './look-for-room.js';

/** Whatever keeps an engine from what is elsewhere looks like one of these. */
const ofNetwork: readonly FailureCode[] = [
  ...(['PULL_NETWORK', 'PULL_TIMEOUT', 'PULL_TLS', 'PULL_CAPTIVE', 'NETWORK_IN_BUILD'] as const),
];
const isNetwork = (code: FailureCode): boolean => ofNetwork.includes(code);

/**
 * Whether the machine fails us as it is said to have failed a project: in a build and a container
 * with nothing of the project's in them.
 */
export async function failsUsToo(
  code: FailureCode,
  {
    engine,
    reach: { helpers },
    project,
    session,
    signal,
  }: Pick<RunningContainer, 'engine' | 'reach' | 'project' | 'session' | 'signal'>,
): Promise<boolean> {
  const asked = await engine.ask(engine.kind.version.argv, { timeout: deadlines.version, signal });
  if (asked.exitCode !== 0) return true;
  const ours = await helpers.ours();
  const why = typeof ours === 'string' ? undefined : ours.code;
  if (why && code !== 'NETWORK_IN_BUILD') {
    return why === code || (isNetwork(why) && isNetwork(code));
  }
  // Where images cannot be fetched, containers may find a network all the same.
  const image = typeof ours === 'string' ? ours : (await helpers.for(project))?.image;
  if (image === undefined) return why !== undefined && isNetwork(why);
  const labels = ['--label', session.label, '--label', session.runLabel];
  if (isNetwork(code)) return (await hasNetwork(engine, image, labels, signal)) === false;
  return code === 'DISK_FULL' && (await hasRoom(engine, image, labels, signal)) === false;
}
