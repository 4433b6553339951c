// Writes what the labs that come with the tool declare as JSON: a call then reads one small file, and
// no YAML. One that is not as it should be ends the build.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLab } from '../build/generators/core/lab/read-lab.js';

/** @param {string} root of this package */
export async function writeLabs(root) {
  const [from, to] = [join(root, 'templates/labs'), join(root, 'dist/labs')];
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const id of readdirSync(from)) {
    const read = await readLab(join(from, id));
    if ('problems' in read) throw new Error(`${id}: ${JSON.stringify(read.problems, null, 2)}`);
    const { folder: _, ...declared } = read.lab;
    writeFileSync(join(to, `${id}.json`), JSON.stringify(declared));
  }
}
