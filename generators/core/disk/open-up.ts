import { randomUUID } from 'node:crypto';
import { promises } from 'node:fs';
import { join, sep } from 'node:path';

/** Bytes of a path, with room for one more name: some systems take no more than 1024. */
const longest = 700;

/**
 * Makes a folder removable that a program has filled: what is locked in it is unlocked, and what lies
 * too deep for a path is brought to its top. Names are bytes here: not all of them are texts.
 */
export async function openUp(folder: string): Promise<void> {
  const waiting: Buffer[] = [Buffer.from(folder)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const place of await unlock(next)) {
        waiting.push(place.length > longest ? await bringUp(place, folder) : place);
      }
    } catch (error) {
      // What the program itself, or whoever removes it, has taken away meanwhile is open enough.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** @returns the folders in it */
async function unlock(folder: Buffer): Promise<readonly Buffer[]> {
  await promises.chmod(folder, 0o700);
  const entries = await promises.readdir(folder, { encoding: 'buffer', withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => Buffer.concat([folder, Buffer.from(sep), entry.name]));
}

async function bringUp(place: Buffer, folder: string): Promise<Buffer> {
  const top = Buffer.from(join(folder, randomUUID()));
  // To be moved, a folder must be open itself.
  await promises.chmod(place, 0o700);
  await promises.rename(place, top);
  return top;
}
