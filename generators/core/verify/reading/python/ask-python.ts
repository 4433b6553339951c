import { parse } from 'node:path';
import type { Run } from '../../../process/run.js';
import type { PythonVersion } from './python-version.js';

/** What a Python of this machine says of a program that it cannot compile. */
interface Refusal {
  readonly line: number;
  /** `SyntaxError: invalid syntax` */
  readonly message: string;
  readonly version: string;
  /** Whether it is of the very version that will run it. */
  readonly same: boolean;
}

/** Milliseconds; a shim that hangs counts as no interpreter. */
const patience = 5000;

/**
 * Compiles what it reads, and runs nothing. Prints the version, and of a refusal the line and the
 * words. A source may name a codec, which is imported: so all but the library is off the path first.
 */
const compile = `
import sys
sys.path[:] = [place for place in sys.path if place]
source = getattr(sys.stdin, 'buffer', sys.stdin).read(300000)
out = '%d.%d' % sys.version_info[:2]
try:
    compile(source, '<program>', 'exec', 0, 1)
except SyntaxError as error:
    out += '|%s|%s: %s' % (error.lineno or 1, type(error).__name__, error.msg)
except Exception:
    pass
out = out if isinstance(out, bytes) else out.encode('utf-8', 'replace')
getattr(sys.stdout, 'buffer', sys.stdout).write(out)
`;

/** @returns `fine` where it compiles, undefined where there is no Python of that age to ask */
export async function askPython(
  run: Run,
  wanted: PythonVersion,
  source: Uint8Array,
): Promise<Refusal | 'fine' | undefined> {
  const python = await findPython(run, wanted);
  if (python === undefined) return undefined;
  const argv = [python, ...ownWords(wanted), compile];
  const { exitCode, stdout } = await run({ argv, ...nowhere, env: {}, input: source });
  const [, version = '', line, message] = /^(\d+\.\d+)\|(\d+)\|(.*)$/.exec(stdout.trim()) ?? [];
  if (exitCode !== 0) return undefined;
  if (line === undefined || message === undefined) return 'fine';
  const same = version === `${wanted.major}.${wanted.minor}`;
  return { line: Number(line), message, version, same };
}

/** Nothing of the user's own is loaded, nor of the folder it runs in. Python 2 knows no word for the latter. */
const ownWords = ({ major }: PythonVersion): readonly string[] => [
  ...(major === 2 ? ['-E', '-s'] : ['-I']),
  ...['-S', '-B', '-c'],
];

/** Where no project is, and with nothing of our environment. */
const nowhere = { cwd: parse(process.execPath).root, alone: true, timeout: patience } as const;

/** Interpreters that were found, by run and version: of many projects only the first one searches. */
const found = new WeakMap<Run, Map<string, Promise<string | undefined>>>();

function findPython(run: Run, wanted: PythonVersion): Promise<string | undefined> {
  const known = found.get(run) ?? new Map<string, Promise<string | undefined>>();
  found.set(run, known);
  const key = `${wanted.major}.${wanted.minor}`;
  const searching = known.get(key) ?? search(run, wanted);
  known.set(key, searching);
  return searching;
}

/**
 * The program behind whatever `python` stands for: asked once, since a shim takes its time. A shim
 * is a script that must find its own programs and folders.
 */
async function search(run: Run, wanted: PythonVersion): Promise<string | undefined> {
  const { major, minor } = wanted;
  const ask = 'import sys; print("%d.%d" % sys.version_info[:2]); print(sys.executable)';
  const exact = minor === undefined ? [] : [`python${major}.${minor}`];
  const { PATH, HOME } = process.env;
  for (const python of [...exact, `python${major}`, 'python']) {
    const argv = [python, ...ownWords(wanted), ask];
    const { exitCode, stdout } = await run({ argv, ...nowhere, env: { PATH, HOME } });
    const [version, executable] = stdout.trim().split(/\r?\n/);
    if (exitCode === 0 && version?.startsWith(`${major}.`)) return executable || python;
  }
  return undefined;
}
