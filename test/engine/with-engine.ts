import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { bringUp } from './bring-up.js';
import { canBringUp } from './can-bring-up.js';
import { isEngineKind } from './kind.js';
import { say } from './say.js';

/*
 * node build/test/engine/with-engine.js modern|classic|podman -- COMMAND ARGUMENT...
 *
 * Runs a command with a private engine and ends as the command ended. 64: wrong usage; 69: no
 * engine can be had here.
 */

/** Milliseconds that the command has to end after a signal. */
const grace = 10_000;

const [kind, dashes, file, ...words] = process.argv.slice(2);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

process.exitCode = await main();

async function main(): Promise<number> {
  if (!isEngineKind(kind) || dashes !== '--' || file === undefined) {
    say('usage: with-engine.js modern|classic|podman -- COMMAND ARGUMENT...');
    return 64;
  }
  const reason = canBringUp(kind);
  if (reason !== undefined) {
    say(reason);
    return 69;
  }
  let caught: NodeJS.Signals | undefined;
  let forward: ((signal: NodeJS.Signals) => void) | undefined;
  const stop = new AbortController();
  for (const signal of signals) {
    process.on(signal, () => {
      caught ??= signal;
      if (forward === undefined) stop.abort();
      else forward(signal);
    });
  }
  try {
    const engine = await bringUp(kind, stop.signal);
    try {
      return await runCommand(file, engine.env, (to) => {
        forward = to;
      });
    } finally {
      await engine.down();
    }
  } catch (error) {
    say((error as Error).message);
    return caught === undefined ? 69 : 128 + constants.signals[caught];
  }
}

function runCommand(
  command: string,
  env: Record<string, string>,
  onSignal: (forward: (signal: NodeJS.Signals) => void) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...env } });
    onSignal((signal) => {
      // A Ctrl-C in a terminal has reached the command by itself, and twice means more than once.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), grace).unref();
    });
    child.once('error', (error) => {
      say(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
