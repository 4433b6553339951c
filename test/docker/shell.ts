import { execa } from 'execa';
import { nodeEnv } from '../engine/machine.js';

/** How a line ended that was typed in a shell. */
export interface Typed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly all: string;
  /** Seconds. */
  readonly took: number;
}

/** Types a line of a README, as it stands there, in bash. Bounded. */
export async function type(line: string, cwd: string, seconds = 180): Promise<Typed> {
  const began = performance.now();
  const done = await execa('bash', ['-c', line], {
    cwd,
    all: true,
    reject: false,
    stdin: 'ignore',
    stripFinalNewline: false,
    timeout: seconds * 1000,
    // What runs the tests has taken it from them: to read it takes Node.js a third of a second.
    env: { LC_ALL: 'C.UTF-8', ...nodeEnv() },
  });
  const took = (performance.now() - began) / 1000;
  return { exitCode: done.exitCode ?? -1, stdout: done.stdout, all: done.all, took };
}
