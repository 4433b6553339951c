import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { ifReadable, kindOf } from '../../../disk/look.js';
import { leadsOut, readInside } from '../../../disk/read-inside.js';
import { decodeSource, isUtf16 } from '../../../text/decode-bytes.js';
import { mostBytes } from './most-bytes.js';

/** The files of a build context. Reading is bounded, never waits, and never leaves it. */
export interface ContextFiles {
  /** The context as an absolute path, for a program that is given one. */
  readonly root: string;
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** A file as text, where it is UTF-8 or says that it is UTF-16; else each byte as a character. */
  readonly text: (path: string) => string | undefined;
  /** The same, line by line as Python counts them. */
  readonly lines: (path: string) => readonly string[] | undefined;
  readonly isUtf8: (path: string) => boolean;
  readonly isUtf16: (path: string) => boolean;
  readonly kind: (path: string) => 'file' | 'folder' | 'other' | undefined;
  readonly mode: (path: string) => number;
  /** The names in a folder; empty where it is none, or holds more than can be looked at. */
  readonly names: (folder: string) => readonly string[];
}

const mostNames = 10_000;

/** Looks at each file once. @param root the build context, as an absolute path */
export function contextFiles(root: string): ContextFiles {
  let left = mostBytes.sources;
  const bytes = remember((path) => {
    const file = readInside(root, path, Math.min(mostBytes.source, left));
    if (!('bytes' in file)) return undefined;
    left -= file.bytes.length;
    return file.bytes;
  });
  const read = remember((path) => {
    const found = bytes(path);
    return found && decodeSource(found);
  });
  return {
    root,
    bytes,
    text: (path) => read(path)?.text,
    lines: remember((path) => read(path)?.text.split(/\r\n?|\n/)),
    isUtf8: (path) => read(path)?.utf8 ?? true,
    isUtf16: (path) => isUtf16(bytes(path) ?? new Uint8Array()),
    // An engine copies such a link as it is, and what it leads to is not there.
    kind: remember((path) => (leadsOut(root, path) ? 'other' : kindOf(join(root, path)))),
    mode: (path) => ifReadable(() => statSync(join(root, path)).mode) ?? 0,
    names: remember((folder) => {
      const names = leadsOut(root, folder) ? [] : namesIn(join(root, folder));
      return names.length > mostNames ? [] : names;
    }),
  };
}

function remember<T>(find: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path) as T;
  };
}
