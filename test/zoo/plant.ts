import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, Specimen } from './specimen.js';

/** Writes a project into a folder of its own. @returns that folder */
export function plant({ id, files }: Pick<Specimen, 'id' | 'files'>, into: string): string {
  const folder = join(into, id);
  mkdirSync(folder);
  for (const [path, entry] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    put(place, entry);
  }
  return folder;
}

function put(place: string, entry: Entry): void {
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(place, entry);
  else if ('link' in entry) symlinkSync(entry.link, place);
  else if ('fifo' in entry) execFileSync('mkfifo', [place]);
  else if ('sparse' in entry) {
    writeFileSync(place, '');
    truncateSync(place, entry.sparse);
  } else {
    writeFileSync(place, entry.text);
    chmodSync(place, entry.mode);
  }
}
