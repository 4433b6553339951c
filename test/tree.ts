import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder: their text by their path, with `/`; a link is shown by an arrow. */
export function treeOf(root: string): Readonly<Record<string, string>> {
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = entry.isFile() ? readFileSync(path, 'utf8') : '-> link';
      return [relative(root, path).split(sep).join('/'), text] as const;
    });
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
