import type { Engine } from '../engine/engine.js';
import { helperCommand } from './helpers.js';

/** Milliseconds: pip asks twice, with ten seconds each. */
const patience = 40_000;

/**
 * What a build would do in a network, of our own: it ends with 0 where it finds one. Pip tells of
 * names, proxies and certificates alike; where it is not there, a name must do.
 */
const look = `
for python in python3 python python2; do
  if "$python" -m pip --version >/dev/null 2>&1; then
    cd /tmp && exec "$python" -m pip download -q --no-deps --no-cache-dir --retries 1 --timeout 10 pip
  fi
done
getent hosts "$1" || nslookup "$1"
`;

/** A name that is there as long as the network is. */
const name = 'pypi.org';

/**
 * Whether what runs on an engine finds a network.
 * @param image one without anything that a project adds: its words could be of the project's making
 * @returns undefined where it cannot be told
 */
export async function hasNetwork(
  engine: Engine,
  image: string,
  labels: readonly string[],
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const argv = helperCommand({ image, program: 'sh' }, 'bridge', labels);
  const looked = await engine.run([...argv, '-c', look, 'sh', name], { timeout: patience, signal });
  if (looked.ended === 'timedOut') return false;
  // Neither a shell nor anything that asks is there, or the engine has failed.
  if (looked.ended !== 'exited' || (looked.exitCode ?? 125) >= 125) return undefined;
  return looked.exitCode === 0;
}
