import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readClassIndex } from '../class/standing/class-index.js';
import { entriesIn } from '../disk/list-folder.js';
import type { Messages } from '../i18n/messages.js';
import { studentsIn } from './students-in.js';

/** Why what was named is no project, and what may have been meant. */
export function whyNoProject(dir: string, { verify, choosing }: Messages): string {
  const there = statSync(resolve(dir), { throwIfNoEntry: false });
  if (there === undefined) return verify.missingDir(dir);
  if (!there.isDirectory()) return choosing.isFile(dir);
  const folder = classFolderIn(dir);
  return folder === undefined ? verify.notAProject(dir) : choosing.classInside(join(dir, folder));
}

/** What the folder of a class is called unless somebody said otherwise. */
const usual = 'class';

/** A folder in this one that is that of a class. */
function classFolderIn(dir: string): string | undefined {
  const names = entriesIn(resolve(dir))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === usual) - Number(a === usual));
  return names.find(
    (name) =>
      readClassIndex(join(dir, name)) !== undefined ||
      (name === usual && studentsIn(join(dir, name), 1) !== undefined),
  );
}
