import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { VerifyOptions } from '../../options/verify-options.js';

/**
 * Whether the engine is, as far as a glance tells, docker's own, behind a socket of this machine.
 * @param usual where docker's command looks when nobody says anything else
 */
export function isUsualEngine(
  { mode, engine, contexts }: VerifyOptions,
  { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG }: Readonly<Record<string, string | undefined>>,
  usual = '/var/run/docker.sock',
): boolean {
  if (mode !== 'engine' || engine === 'podman' || contexts.length > 0) return false;
  if (!DOCKER_HOST && (DOCKER_CONTEXT || hasChosen(DOCKER_CONFIG || join(homedir(), '.docker')))) {
    return false;
  }
  const socket = DOCKER_HOST ? /^unix:\/\/(.+)/.exec(DOCKER_HOST)?.[1] : usual;
  // Where podman answers in docker's place, what it is cut off from stays behind.
  return socket !== undefined && existsSync(socket) && !placeOf(socket).includes('podman');
}

/** Whether a context was chosen for good, with `docker context use`. */
function hasChosen(folder: string): boolean {
  try {
    const { currentContext = 'default' } = JSON.parse(
      readFileSync(join(folder, 'config.json'), 'utf8'),
    ) as { currentContext?: unknown };
    return currentContext !== '' && currentContext !== 'default';
  } catch {
    // None is there, or none that docker could read.
    return false;
  }
}

function placeOf(socket: string): string {
  try {
    return realpathSync(socket);
  } catch {
    return socket;
  }
}
