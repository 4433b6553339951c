import { lstatSync, utimesSync } from 'node:fs';
import { ifReadable } from './look.js';

/** Notes on a file or a folder of ours that it is used now. */
export function noteUse(path: string): void {
  const now = new Date();
  // A cache that only others may write in is one all the same.
  ifReadable(() => utimesSync(path, now, now));
}

/** Milliseconds since its last use; 0 where nobody knows. */
export const unusedFor = (path: string): number =>
  Date.now() - (ifReadable(() => lstatSync(path).mtimeMs) ?? Date.now());
