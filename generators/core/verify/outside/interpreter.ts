import type { Run } from '../../process/run.js';
import { type Failure, failure } from '../../verdict/failure.js';

/** Milliseconds for a question to an interpreter. */
const patience = 20_000;

/** What a Python is called here; the lesson types the same. */
export const pythonCommand = process.platform === 'win32' ? 'py' : 'python3';

/** The version of this machine's Python, `3.11` say, or why there is none. */
export async function findPython(
  run: Run,
  cwd: string,
  signal: AbortSignal,
): Promise<{ readonly version: string } | { readonly failure: Failure }> {
  const question = 'import sys; print("%d.%d" % sys.version_info[:2])';
  const argv = [pythonCommand, '-c', question];
  const asked = await run({ argv, cwd, timeout: patience, signal });
  const version = /^(\d+\.\d+)\s*$/m.exec(asked.stdout)?.[1];
  if (asked.exitCode === 0 && version !== undefined) return { version };
  return { failure: failure('INTERPRETER_MISSING') };
}

/** Whether a Python is of the version that an image has, where only `3` may be said of it. */
export const isSamePython = (here: string, inImage: string): boolean =>
  here === inImage || here.startsWith(`${inImage}.`);
