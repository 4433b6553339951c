import {
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { ifReadable } from './look.js';

/** What is never part of an application, and may be large. */
export const leftOut: ReadonlySet<string> = new Set([
  '.git',
  '.venv',
  'venv',
  'node_modules',
  '__pycache__',
]);

/** A copy is bounded: in bytes and in files and folders. */
const most = { bytes: 200 * 1024 * 1024, entries: 20_000 };

/**
 * Copies a folder as an engine copies a build context. A link is copied as a link where it stays
 * inside; one that leads out dangles in an image, and is left out, so that nothing of the machine's
 * comes along. Left out as well is what is neither file nor folder (a pipe, a device), and what
 * cannot be read: none of it can hang us, and whoever misses it will say so.
 * @returns whether all of it was small enough
 */
export function copyFolder(from: string, to: string): boolean {
  const root = ifReadable(() => realpathSync(from)) ?? from;
  let { bytes, entries } = most;
  const copy = (folder: string): boolean => {
    mkdirSync(join(to, folder), { recursive: true });
    return readdirSync(join(root, folder), { withFileTypes: true }).every((entry) => {
      if (leftOut.has(entry.name)) return true;
      entries -= 1;
      const isCopied = ifReadable(() => copyEntry(join(folder, entry.name), entry)) ?? true;
      return isCopied && bytes >= 0 && entries >= 0;
    });
  };
  const copyEntry = (path: string, entry: Dirent): boolean => {
    const place = join(root, path);
    if (entry.isDirectory()) return copy(path);
    if (entry.isSymbolicLink() && staysInside(root, path)) {
      symlinkSync(readlinkSync(place), join(to, path));
    }
    if (entry.isFile()) {
      bytes -= lstatSync(place).size;
      if (bytes >= 0) copyFileSync(place, join(to, path));
    }
    return true;
  };
  return ifReadable(() => copy('')) ?? true;
}

/** Whether a link leads to what is in the folder, there and wherever it is copied to. @throws where it leads nowhere */
function staysInside(root: string, path: string): boolean {
  const target = readlinkSync(join(root, path));
  const leads = [join(dirname(path), target), relative(root, realpathSync(join(root, path)))];
  return !isAbsolute(target) && leads.every((each) => !/^\.\.(?:[\\/]|$)/.test(each));
}
