import { join } from 'node:path';
import { kindOf } from '../../disk/look.js';
import { longestPath } from '../reading/dockerfile/copied.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { environmentOf } from '../reading/dockerfile/environment.js';

/** A path in the image, `/app/main.py`, as the build context has it; any other word as it is. */
export function pathHere(contextPath: string, word: string): string {
  if (!/^\.{0,2}\//.test(word) || word.length > longestPath) return word;
  const parts = word.split('/').filter((part) => part !== '' && part !== '.');
  for (let from = 0; from < parts.length; from++) {
    const path = parts.slice(from).join('/');
    if (isFileHere(contextPath, path)) return path;
  }
  return word;
}

export const isFileHere = (contextPath: string, path: string): boolean =>
  kindOf(join(contextPath, path)) === 'file';

/** What ENV sets, but PATH, which says nothing of this machine. */
export function environmentHere(dockerfile: ParsedDockerfile): Readonly<Record<string, string>> {
  const { PATH: _path, ...env } = environmentOf(dockerfile);
  return env;
}
