import { join } from 'node:path';
import { isLeftBehind } from '../disk/left-behind.js';
import { entriesIn } from '../disk/list-folder.js';
import { kindOf } from '../disk/look.js';

/** What is handed in as one file, and is still to be unpacked. */
export const isArchive = (name: string): boolean =>
  /\.(?:zip|7z|rar|tar|tgz|tar\.\w+)$/i.test(name);

/** What was handed in in a folder, one by one: its folders, links to some, and archives. In the order of their names. */
export const handInsIn = (dir: string): readonly string[] =>
  entriesIn(dir)
    .filter((entry) => !isLeftBehind(entry.name))
    .filter((entry) =>
      entry.isDirectory() || (entry.isSymbolicLink() && kindOf(join(dir, entry.name)) === 'folder')
        ? true
        : entry.isFile() && isArchive(entry.name),
    )
    .map(({ name }) => name)
    .sort();
