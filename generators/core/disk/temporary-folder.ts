import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  promises,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of ours, that others on the machine cannot look into. Its path has no links.
 * @param inside folders that it has from the start
 */
export function makeTemporaryFolder(...inside: readonly string[]): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'docker-intro-'));
  for (const name of inside) mkdirSync(join(folder, name));
  return folder;
}

/** Something may still be writing in it: so it is tried again, for a while. `node:fs/promises` would be read at the start. */
export const removeTemporaryFolder = (folder: string): Promise<void> =>
  promises.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** What is never part of an application, and may be large. */
const leftOut = new Set(['.git', '.venv', 'venv', 'node_modules', '__pycache__']);

/** A copy is bounded: in bytes and in files and folders. */
const most = { bytes: 200 * 1024 * 1024, entries: 20_000 };

/**
 * Copies a folder's files, by what links lead to. What is no file (a pipe, a device) is left out,
 * as is what cannot be read: none of it can hang us, nor can a folder that holds itself.
 * @returns whether all of it was small enough
 */
export function copyFolder(from: string, to: string): boolean {
  let { bytes, entries } = most;
  const copy = (source: string, target: string, above: readonly string[]): boolean => {
    const real = realpathSync(source);
    if (above.includes(real)) return true;
    mkdirSync(target, { recursive: true });
    return readdirSync(source).every((name) => {
      if (leftOut.has(name)) return true;
      entries -= 1;
      const [place, copied] = [join(source, name), join(target, name)];
      const isCopied = tolerate(() => {
        const seen = statSync(place, { throwIfNoEntry: false });
        if (seen?.isDirectory()) return copy(place, copied, [...above, real]);
        if (!seen?.isFile()) return true;
        bytes -= seen.size;
        if (bytes >= 0) copyFileSync(place, copied);
        return true;
      });
      return isCopied && bytes >= 0 && entries >= 0;
    });
  };
  return copy(from, to, []);
}

/** What cannot be read is as good as not there; whoever misses it will say so. */
function tolerate(copy: () => boolean): boolean {
  try {
    return copy();
  } catch {
    return true;
  }
}
