import type { Run } from '../process/run.js';
import type { PythonVersion } from './python-entry.js';

/** What a Python of this machine says of a program that it cannot compile. */
export interface Refusal {
  readonly line: number;
  /** `SyntaxError: invalid syntax` */
  readonly message: string;
  readonly version: string;
  /** Whether it is of the very version that will run it. */
  readonly same: boolean;
}

/** Milliseconds; a shim that hangs counts as no interpreter. */
const patience = 5000;

/** Compiles, and runs nothing. Prints the version, and of a refusal the line and the words. */
const compile = `
import sys
source = open(sys.argv[1], 'rb').read(300000)
out = '%d.%d' % sys.version_info[:2]
try:
    compile(source, 'x', 'exec', 0, 1)
except SyntaxError as error:
    out += '|%s|%s: %s' % (error.lineno or 1, type(error).__name__, error.msg)
except Exception:
    pass
print(out)
`;

/** @returns undefined where it compiles, or where there is no Python of that age to ask */
export async function askPython(
  run: Run,
  { major, minor }: PythonVersion,
  path: string,
): Promise<Refusal | undefined> {
  for (const python of [`python${major}.${minor ?? ''}`, `python${major}`, 'python']) {
    const argv = [python, '-E', '-S', '-s', '-c', compile, path];
    const { exitCode, stdout } = await run({ argv, timeout: patience });
    const [, version = '', line, message] =
      /^(\d+\.\d+)(?:\|(\d+)\|(.*))?\s*$/.exec(stdout.trim()) ?? [];
    if (exitCode !== 0 || !version.startsWith(`${major}.`)) continue;
    if (line === undefined || message === undefined) return undefined;
    const same = version === `${major}.${minor}`;
    return { line: Number(line), message, version, same };
  }
  return undefined;
}
