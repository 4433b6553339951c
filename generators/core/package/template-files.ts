import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** The texts of a folder of the templates, by their paths in it. */
export type TemplateFiles = Readonly<Record<string, string>>;

const known = new Map<string, TemplateFiles>();

/**
 * A folder of the templates: `lesson/en`, `project`, `labs/go`. The build has made one file of each
 * (`scripts/write-templates.mjs`): two hundred small files are what npm takes longest to write.
 */
export function templateFiles(folder: string): TemplateFiles {
  let files = known.get(folder);
  if (files === undefined) {
    const path = join(packageRoot, 'dist/templates', `${folder.replaceAll('/', '-')}.json`);
    files = JSON.parse(readFileSync(path, 'utf8')) as TemplateFiles;
    known.set(folder, files);
  }
  return files;
}
