import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Milliseconds for a question to an interpreter; a shim that hangs counts as none. */
const patience = 10_000;

/** What may be a Python of this version: on the PATH, or among those of pyenv, which hides all but one. */
function candidates(version: '2.7' | '3'): string[] {
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const own = existsSync(versions) ? readdirSync(versions) : [];
  const names = version === '2.7' ? ['python2.7', 'python2', 'python'] : ['python3', 'python'];
  return [
    ...names,
    ...own
      .filter((name) => name.startsWith(version))
      .map((name) => join(versions, name, 'bin/python')),
  ];
}

/** The command of a Python of this version, or undefined (which is printed) where there is none. */
export async function findPython(version: '2.7' | '3'): Promise<string | undefined> {
  const ask = 'import sys; sys.stdout.write("%d.%d" % sys.version_info[:2])';
  for (const python of candidates(version)) {
    const said = await exec(python, ['-c', ask], { timeout: patience }).catch(() => undefined);
    if (said?.stdout.startsWith(version)) return python;
  }
  console.warn(
    `No Python ${version} on this machine: what it makes of the emitted programs is not tested.`,
  );
  return undefined;
}

/** Runs a program with a text on its standard input. @returns what it prints */
export function askPython(python: string, program: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      python,
      ['-c', program],
      { timeout: 60_000, maxBuffer: 1 << 26 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(input);
  });
}
