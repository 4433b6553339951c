import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesRoot } from './package-root.js';

const known = new Map<string, string>();

/** A template that comes with the tool. @param path below `templates` */
export function templateText(path: string): string {
  let text = known.get(path);
  if (text === undefined) {
    // A checkout on Windows may have changed its line ends.
    text = readFileSync(join(templatesRoot, path), 'utf8').replaceAll('\r\n', '\n');
    known.set(path, text);
  }
  return text;
}
