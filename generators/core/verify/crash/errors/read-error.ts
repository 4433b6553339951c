import { readAny } from './any.js';
import { readApache } from './apache.js';
import { readDotnet } from './dotnet.js';
import { readGo } from './go.js';
import { readJava } from './java.js';
import { readNginx, readNginxPage } from './nginx.js';
import { readNode } from './node.js';
import { readNpm } from './npm.js';
import { readPerl } from './perl.js';
import { readPhp } from './php.js';
import type { ErrorReader, ProgramError } from './program-error.js';
import { readRuby } from './ruby.js';
import { readRust } from './rust.js';
import { readShell } from './shell.js';
import { readTraceback } from './traceback.js';

/** Who says what it is. Of several that find theirs the first one is right: a program says more than what started it. */
const readers = {
  python: readTraceback,
  nginx: readNginx,
  rust: readRust,
  go: readGo,
  java: readJava,
  dotnet: readDotnet,
  node: readNode,
  php: readPhp,
  apache: readApache,
  ruby: readRuby,
  perl: readPerl,
  npm: readNpm,
  shell: readShell,
  nginxPage: readNginxPage,
} as const satisfies Readonly<Record<string, ErrorReader>>;

/** An error, and in whose words it is. */
export interface ReadError extends ProgramError {
  readonly by: keyof typeof readers | 'any';
}

/** The last error that a log tells; undefined where nothing in it is known for one. */
export function readError(log: string): ReadError | undefined {
  const lines = log.split(/\r?\n/);
  for (const [by, read] of Object.entries(readers)) {
    const found = read(lines);
    if (found) return { ...found, by: by as keyof typeof readers };
  }
  return undefined;
}

/** The same, and the likeliest words where nothing is known. */
export const readAnyError = (log: string): ReadError =>
  readError(log) ?? { ...anyOf(log), by: 'any' };

const anyOf = (log: string): ProgramError =>
  readAny(log.trim().split(/\r?\n/)) ?? { error: '', words: '', frames: [] };
