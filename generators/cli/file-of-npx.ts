import { join } from 'node:path';
import { readSmallFile } from '../core/disk/read-small-file.js';
import { packageRoot } from '../core/package/package-root.js';

/** What a shell takes as it stands, on every system. */
const isPlain = (file: string): boolean => /^[\w.~:/-]+\.tgz$/.test(file);

/**
 * The file that was named in `npx ./docker-intro-1.0.0.tgz`, to be named again: the name of the
 * package alone finds it only where a registry has it. npm keeps its words beside what it unpacks.
 * @param root the folder of this package
 */
export function fileOfNpx(root: string = packageRoot): string | undefined {
  const read = readSmallFile(join(root, '../../package.json'));
  if (!('text' in read)) return undefined;
  try {
    const words: unknown = JSON.parse(read.text)?._npx?.packages;
    const [word] = Array.isArray(words) ? words : [];
    const file = typeof word === 'string' ? word.replaceAll('\\', '/') : '';
    return isPlain(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
