import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Before, recallBefore } from './before.js';
import { command } from './command.js';
import { restoreFirewall } from './firewall.js';
import { removeLinks } from './links.js';
import { restorePlaces } from './places.js';
import { removePodman } from './podman.js';
import { engineProcesses, signalAll, waitUntil } from './processes.js';
import { socketOf } from './run-folder.js';

/**
 * Ends the engine in `root`, whoever started it and however far it came, and puts the machine
 * back to what it was. Its mounts live in a namespace of the engine's own and end with it.
 */
export async function tearDown(root: string): Promise<void> {
  if (!existsSync(root)) return;
  const before = await recallBefore(root);
  if (before !== undefined) {
    if (before.firewall === undefined) await removePodman(root);
    else await removeDocker(root, before);
    restorePlaces(before.places);
  }
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function removeDocker(root: string, { env, links = [], firewall }: Before): Promise<void> {
  await removeContainers(root, env);
  await endProcesses(root);
  await removeLinks(links, env);
  if (firewall) await restoreFirewall(firewall, env);
}

/** Else the engine, asked to end, would give each of them 10 s to end by itself. */
async function removeContainers(root: string, env: Readonly<Record<string, string>>) {
  const docker = ['docker', '-H', `unix://${socketOf(root)}`];
  try {
    const ids = await command([...docker, 'ps', '-aq'], { seconds: 10, env });
    const all = ids.split('\n').filter((id) => id !== '');
    if (all.length > 0) await command([...docker, 'rm', '-fv', ...all], { seconds: 30, env });
  } catch {
    // It does not answer; its processes are ended next in any case.
  }
}

async function endProcesses(root: string): Promise<void> {
  const gone = () => engineProcesses(root).length === 0;
  signalAll(engineProcesses(root).slice(0, 1), 'SIGTERM');
  if (await waitUntil(gone, 15)) return;
  signalAll(engineProcesses(root), 'SIGKILL');
  if (!(await waitUntil(gone, 10))) throw new Error('the private engine does not end');
}
