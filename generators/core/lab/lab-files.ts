import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { leftOut } from '../disk/copy-folder.js';
import { ifReadable, isExecutable, isFolder } from '../disk/look.js';
import { largestPlanned } from '../disk/planned-file.js';
import { type NotRead, readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import { type NoPath, whyNoPath } from './no-path.js';

/** Bounds of what a lab hands out, all in all: bytes, files, folders within folders. */
const most = { bytes: 20 * 1024 * 1024, files: 500, depth: 12 };

/** A file that a lab hands out, or has for a project of it. */
export interface LabFile {
  /** Where it lies in the project. */
  readonly path: string;
  /** Where it lies in the lab. */
  readonly source: string;
  /** Its text, or the bytes of what is none: an image, a font, an archive. */
  readonly contents: string | Uint8Array;
  /** Its permission bits: whether it may be run is handed on. */
  readonly mode: number;
}

/** One that is a text, in which values may be filled in. */
export interface LabTextFile extends LabFile {
  readonly contents: string;
}

/** A file that is not handed out, and why. */
export interface UnfitFile {
  readonly source: string;
  readonly refused:
    | NotRead['refused']
    | 'notUtf8'
    | 'tooMany'
    | 'tooMuch'
    | 'tooDeep'
    | 'lfs'
    | NoPath;
}

/** What lies in a folder of a lab. */
export interface LabFiles {
  readonly files: readonly LabFile[];
  readonly unfit: readonly UnfitFile[];
  /** What programs leave behind, by its path in the lab: `project/web/node_modules`. */
  readonly leftBehind: readonly string[];
}

/**
 * All that a lab hands out, or has in another of its folders; nothing of what programs leave behind. A
 * name that begins with `_git` is handed out with a dot: under its own name, git and npm would go by
 * it where it lies.
 */
export function labFiles(folder: string, within = 'project'): LabFiles {
  const files: LabFile[] = [];
  const unfit: UnfitFile[] = [];
  const leftBehind: string[] = [];
  const root = join(folder, within);
  // A link would make another folder the lab's own.
  if (within !== '.' && !isFolder(root)) return { files, unfit, leftBehind };
  const taken = new Set<string>();
  let left = most.bytes;
  for (const { path: below, why } of pathsIn(root)) {
    const source = posix.join(within, below);
    const isFull = files.length + unfit.length >= most.files;
    const refused = isFull ? ('tooMany' as const) : why;
    const read = refused ? { refused } : fileAt(root, below, taken, left);
    if (!('refused' in read)) {
      files.push({ source, ...read });
      left -= Buffer.byteLength(read.contents);
    } else if (read.refused === 'leftBehind') leftBehind.push(source);
    else unfit.push({ source, refused: read.refused });
    if ('refused' in read && isEnough(read.refused)) break;
  }
  return { files, unfit, leftBehind };
}

/** How a file begins that stands for one of Git LFS (its specification, version 1). */
const lfsPointer = 'version https://git-lfs.github.com/spec/';
const isPointer = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, lfsPointer.length)).toString('latin1') === lfsPointer;

/** Whether what else there is would be refused, too. */
const isEnough = (refused: string): boolean => refused === 'tooMany' || refused === 'tooMuch';

/** @param left bytes that there may be still */
function fileAt(
  root: string,
  below: string,
  taken: Set<string>,
  left: number,
): Omit<LabFile, 'source'> | Omit<UnfitFile, 'source'> {
  const path = emitted(below);
  const noPath = whyNoPath(path, taken);
  if (noPath !== undefined) return { refused: noPath };
  const read = readInside(root, below, largestPlanned);
  if ('refused' in read) return { refused: read.refused };
  if (read.bytes.length > left) return { refused: 'tooMuch' };
  if (isPointer(read.bytes)) return { refused: 'lfs' };
  const mode = isExecutable(join(root, below)) ? 0o755 : 0o644;
  return { path, contents: contentsOf(read.bytes), mode };
}

/** What is no text stays as it is: one in UTF-8 has no NUL. A checkout on Windows may have changed line ends. */
function contentsOf(bytes: Uint8Array): string | Uint8Array {
  const read = bytes.includes(0) ? undefined : textOf(bytes);
  return read && 'text' in read ? read.text.replaceAll('\r\n', '\n') : bytes;
}

/** What lies in a folder, folder by folder: the paths of files, and of folders that are not looked into. */
function* pathsIn(root: string, within = '', depth = 0): Generator<Below> {
  const entries = ifReadable(() => readdirSync(join(root, within), { withFileTypes: true }));
  if (entries === undefined) yield { path: within || '.', why: 'unreadable' };
  for (const entry of entries ?? []) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (leftOut.has(entry.name)) yield { path, why: 'leftBehind' };
    else if (!entry.isDirectory()) yield { path };
    else if (depth < most.depth) yield* pathsIn(root, path, depth + 1);
    else yield { path, why: 'tooDeep' };
  }
}

interface Below {
  readonly path: string;
  /** Why a folder is not looked into. */
  readonly why?: 'unreadable' | 'tooDeep' | 'leftBehind';
}

/** The name under which a file is handed out. */
export const emitted = (path: string): string => path.replace(/(^|\/)_git(?=[a-z]+$)/, '$1.git');

/** Those files that are texts. */
export const textFilesOf = (files: readonly LabFile[]): readonly LabTextFile[] =>
  files.filter((file): file is LabTextFile => typeof file.contents === 'string');
