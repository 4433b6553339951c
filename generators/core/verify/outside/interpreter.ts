import type { Run } from '../../process/run.js';
import { type Failure, failure } from '../../verdict/failure.js';

/** Milliseconds for a question to an interpreter. */
const patience = 20_000;

/** What a Python is called here; the lesson types the same. */
const pythonCommand = process.platform === 'win32' ? 'py' : 'python3';

/** This machine's Python. */
export interface Python {
  /** `3.11`, say. */
  readonly version: string;
  /** The program itself: what is called `python3` may be a script that chooses one. */
  readonly program: string;
  /** The folder of its library. */
  readonly prefix: string;
}

const question =
  'import json, os, sys; print(json.dumps(["%d.%d" % sys.version_info[:2], os.path.realpath(sys.executable), sys.base_prefix]))';

/** Asks for it, far from any student's file; or says why there is none. */
export async function findPython(
  run: Run,
  signal: AbortSignal,
): Promise<Python | { readonly failure: Failure }> {
  const argv = [pythonCommand, '-I', '-c', question];
  const asked = await run({ argv, cwd: '/', timeout: patience, signal });
  const [, version, path, prefix] =
    /^\["(\d+\.\d+)", (".*"), (".*")\]\s*$/m.exec(asked.stdout) ?? [];
  if (asked.exitCode !== 0 || version === undefined || path === undefined || prefix === undefined) {
    return { failure: failure('INTERPRETER_MISSING') };
  }
  const program = process.platform === 'win32' ? pythonCommand : JSON.parse(path);
  return { version, program, prefix: JSON.parse(prefix) };
}

/** Whether a Python is of the version that an image has, where only `3` may be said of it. */
export const isSamePython = (here: string, inImage: string): boolean =>
  here === inImage || here.startsWith(`${inImage}.`);
