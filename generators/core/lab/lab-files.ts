import { join } from 'node:path';
import { leftOut } from '../disk/copy-folder.js';
import { entriesIn } from '../disk/list-folder.js';
import { isExecutable, isFolder } from '../disk/look.js';
import { type NotRead, readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import { type NoPath, whyNoPath } from './no-path.js';

/** Bounds of what is handed out: a file in bytes, a lab in files, folders within folders. */
const most = { bytes: 1024 * 1024, files: 500, depth: 12 };

/** A file that a lab hands out, or has for a project of it. */
export interface LabFile {
  /** Where it lies in the project. */
  readonly path: string;
  /** Where it lies in the lab. */
  readonly source: string;
  readonly text: string;
  /** Its permission bits: whether it may be run is handed on. */
  readonly mode: number;
}

/** A file that is not handed out, and why. */
export interface UnfitFile {
  readonly source: string;
  readonly refused: NotRead['refused'] | 'notUtf8' | 'tooMany' | NoPath;
}

/**
 * All that a lab hands out, or has in another of its folders; nothing of what programs leave behind. A name that begins with `_git` is handed out with a dot: under its own
 * name, git and npm would go by it where it lies.
 */
export function labFiles(
  folder: string,
  within = 'project',
): {
  readonly files: readonly LabFile[];
  readonly unfit: readonly UnfitFile[];
} {
  const files: LabFile[] = [];
  const unfit: UnfitFile[] = [];
  const root = join(folder, within);
  // A link would make another folder the lab's own.
  if (within !== '.' && !isFolder(root)) return { files, unfit };
  const taken = new Set<string>();
  for (const below of pathsIn(root)) {
    const source = `${within}/${below}`;
    if (files.length + unfit.length >= most.files) {
      unfit.push({ source, refused: 'tooMany' });
      break;
    }
    const path = emitted(below);
    const read = textAt(root, below, whyNoPath(path, taken));
    if ('refused' in read) unfit.push({ source, refused: read.refused });
    else files.push({ path, source, ...read });
  }
  return { files, unfit };
}

function textAt(
  root: string,
  below: string,
  noPath: NoPath | undefined,
): Pick<LabFile, 'text' | 'mode'> | Pick<UnfitFile, 'refused'> {
  if (noPath !== undefined) return { refused: noPath };
  const found = readInside(root, below, most.bytes);
  const decoded = 'bytes' in found ? textOf(found.bytes) : found;
  if ('refused' in decoded) return { refused: decoded.refused };
  const mode = isExecutable(join(root, below)) ? 0o755 : 0o644;
  return { text: withPlainEnds(decoded.text), mode };
}

/** The paths of what is no folder, folder by folder. */
function* pathsIn(root: string, within = '', depth = 0): Generator<string> {
  for (const entry of entriesIn(join(root, within))) {
    if (leftOut.has(entry.name)) continue;
    const below = within === '' ? entry.name : `${within}/${entry.name}`;
    if (!entry.isDirectory()) yield below;
    else if (depth < most.depth) yield* pathsIn(root, below, depth + 1);
  }
}

/** The name under which a file is handed out. */
export const emitted = (path: string): string => path.replace(/(^|\/)_git(?=[a-z]+$)/, '$1.git');

/** A checkout on Windows may have changed its line ends. */
const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n');
