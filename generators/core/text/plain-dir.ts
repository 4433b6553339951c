import { posix, sep } from 'node:path';

/** A folder as it was typed, but one way of writing it only: `./ada/` is `ada`. */
export const plainDir = (dir: string): string =>
  posix.normalize(dir.split(sep).join('/')).replace(/(?<=.)\/$/, '');
