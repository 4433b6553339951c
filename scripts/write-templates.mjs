// Writes the templates as JSON, one file for each folder that is needed as a whole, and what the labs
// declare: a call then reads a few files and no YAML, and npm writes a dozen instead of two hundred. A
// lab that is not as it should be ends the build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readLab } from '../build/generators/core/lab/read-lab.js';

/** The texts below a folder, by their paths. A checkout on Windows may have changed line ends. */
function textsIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  // Faults are for those who make the stacks: whoever uses one never reads them.
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith(`faults${sep}`))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path).split(sep).join('/'),
      readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

/** @param {string} root of this package */
export async function writeTemplates(root) {
  const from = join(root, 'templates');
  const write = (folder, name, value) => {
    mkdirSync(join(root, 'dist', folder), { recursive: true });
    writeFileSync(join(root, 'dist', folder, `${name}.json`), JSON.stringify(value));
  };
  for (const folder of ['labs', 'templates']) {
    rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  }
  const labs = readdirSync(join(from, 'labs'));
  const languages = readdirSync(join(from, 'lesson'));
  const folders = [
    'project',
    'class',
    'lab',
    'lab-compose',
    ...languages.map((each) => `lesson/${each}`),
  ];
  for (const folder of [...folders, ...labs.map((id) => `labs/${id}`)]) {
    write('templates', folder.replaceAll('/', '-'), textsIn(join(from, folder)));
  }
  for (const id of labs) {
    const read = await readLab(join(from, 'labs', id));
    if ('problems' in read) throw new Error(`${id}: ${JSON.stringify(read.problems, null, 2)}`);
    const { folder: _, ...declared } = read.lab;
    write('labs', id, declared);
  }
}
