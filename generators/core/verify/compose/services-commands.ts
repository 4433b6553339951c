import { devNull } from 'node:os';
import { patience } from '../engine/contained-commands.js';
import type { Session } from '../engine/session.js';
import { composeName } from './contained-compose.js';

/**
 * What Compose is asked to do here. Its file comes by way of its standard input, and nothing of the
 * folder in which we were called is read.
 */
export function servicesCommands(session: Pick<Session, 'name'>) {
  const words = ['docker', 'compose', '-f', '-', '-p', composeName(session)];
  const argv = (...more: readonly string[]) => [...words, '--env-file', devNull, ...more];
  return {
    up: argv('up', '-d', '--no-build'),
    stop: argv('stop', '-t', `${patience}`),
    // What belongs to it bears its name: it needs no file for that.
    down: ['docker', 'compose', '-p', composeName(session), 'down', '-v', '-t', '0'],
  };
}

/** As a student types it, in the folder of the project. */
export const typedCompose = {
  lint: ['docker', 'compose', 'config', '-q'],
  build: ['docker', 'compose', 'build'],
  run: ['docker', 'compose', 'up', '-d'],
  stop: ['docker', 'compose', 'stop'],
  remove: ['docker', 'compose', 'down'],
} as const;
