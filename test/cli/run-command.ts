import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { temporaryFolder } from '../temporary-folder.js';

export const main = join(packageRoot, 'dist/generators/cli/main.cjs');

export interface Call {
  /** Where it is run; an empty folder of its own where none is given. */
  readonly cwd?: string;
  /** Added to a small environment of its own; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What standard input is: nothing by default, a pipe on which nobody writes, no descriptor at all. */
  readonly stdin?: 'null' | 'silent' | 'closed';
  readonly uid?: number;
  readonly umask?: string;
  /** Another copy of the command. */
  readonly program?: string;
  /** A line for the shell, before the command. */
  readonly before?: string;
  /** Milliseconds that it may take, where that is more than what hangs. */
  readonly patience?: number;
  /** Is told the process once it runs. */
  readonly started?: (pid: number) => void;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds after which a call hangs; ten times what the slowest takes, on a machine that is busy. */
const hung = 40_000;

/** Runs the bundled command, as a shell would, with none of this machine's settings. */
export function runCommand(args: readonly string[], call: Call = {}): Promise<Ended> {
  const words = [process.execPath, call.program ?? main, ...args];
  const before = `umask ${call.umask ?? '022'}; ${call.before ?? ':'}; exec "$@"`;
  const script = call.stdin === 'closed' ? `${before} <&-` : before;
  const ids = call.uid === undefined ? {} : { uid: call.uid, gid: call.uid };
  const nothing = openSync('/dev/null', 'r');
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', script, 'sh', ...words], {
      cwd: call.cwd ?? temporaryFolder(),
      env: { ...plainEnvironment(), ...call.env },
      stdio: [call.stdin === 'silent' ? 'pipe' : nothing, 'pipe', 'pipe'],
      ...ids,
    });
    closeSync(nothing);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), call.patience ?? hung);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ code, signal, stdout: `${out}`, stderr: `${err}` });
    });
    if (child.pid !== undefined) call.started?.(child.pid);
  });
}

export const plainEnvironment = (): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  HOME: temporaryFolder(),
  LC_ALL: 'C.UTF-8',
});

/** A PATH on which only these programs are. */
export function pathWith(...programs: readonly string[]): string {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  for (const program of programs) symlinkSync(whereIs(program), join(folder, program));
  return folder;
}

function whereIs(program: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`There is no ${program} on the PATH.`);
  return found;
}
