import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { main, pathWith, plainEnvironment } from './run-command.js';

export const keys = {
  ...{ enter: '\r', down: '\u001b[B', clear: '\u0015' },
  ...{ ctrlC: '\u0003', ctrlD: '\u0004' },
};

/** A text to wait for, behind all that was seen before, and what is typed then. */
export type Step = readonly [wait: string, keys: string];

export interface TerminalCall {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than our command. */
  readonly argv?: readonly string[];
}

interface Typed {
  readonly code: number;
  readonly output: string;
}

/** The words of `rawInTerminal`, without what moves or colours them. */
export async function inTerminal(...call: Parameters<typeof rawInTerminal>): Promise<Typed> {
  const { code, output } = await rawInTerminal(...call);
  return { code, output: stripVTControlCharacters(output).replaceAll('\r', '') };
}

/** Sits at a real terminal, as far as the command can tell. There is no docker command on this machine. */
export async function rawInTerminal(
  python: string,
  args: readonly string[],
  steps: readonly Step[],
  { cwd, env = {}, argv = [process.execPath, main] }: TerminalCall,
): Promise<Typed> {
  const todo = {
    argv: [...argv, ...args],
    cwd,
    env: { ...plainEnvironment(), PATH: pathWith('node', 'git'), TERM: 'xterm', ...env },
    steps,
  };
  const driver = spawn(python, [join(packageRoot, 'test/cli/terminal.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  driver.stdin.end(JSON.stringify(todo));
  const said: Buffer[] = [];
  for await (const chunk of driver.stdout) said.push(chunk);
  const { code, output } = JSON.parse(Buffer.concat(said).toString());
  if (output.includes('[waited in vain')) throw new Error(output);
  return { code, output };
}
