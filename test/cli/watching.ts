import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { main, plainEnvironment } from './run-command.js';

/** Milliseconds that are waited for what it says next. */
const patience = 60_000;

/** The command as it goes: what it has said, and a wait for what it says next. */
export function watching(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
) {
  const env = { ...plainEnvironment(), ...environment };
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 2],
  });
  let said = '';
  let heard = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const hears = async (what: RegExp): Promise<string> => {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) {
      const found = what.exec(said.slice(heard));
      if (found === null) continue;
      heard += found.index + found[0].length;
      return found[0];
    }
    child.kill('SIGKILL');
    throw new Error(`waited in vain for ${what} in:\n${said}`);
  };
  return {
    hears,
    ended,
    stop: (signal: NodeJS.Signals) => child.kill(signal),
    leave: () => child.stdout?.destroy(),
  };
}
