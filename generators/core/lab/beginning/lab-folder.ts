import { join } from 'node:path';
import type { PlannedFile } from '../../disk/planned-file.js';
import { templatesRoot } from '../../package/package-root.js';
import { labFiles } from '../lab-files.js';

/** A folder of the templates as it lies there, hidden names as they are handed out or not. */
export const templateFolder = (folder: string): readonly PlannedFile[] =>
  labFiles(join(templatesRoot, folder), '.').files.map(({ source, text, mode }) => ({
    ...{ path: source.replace(/^\.\//, ''), contents: text, mode },
  }));

/** A lab to begin with that is a stack of ours, under a title of its own. */
export const labFromStack = (id: string, title: string): readonly PlannedFile[] =>
  templateFolder(`labs/${id}`).map((file) =>
    file.path === 'lab.yml'
      ? { ...file, contents: file.contents.replace(/^title: .*/m, () => `title: ${inYaml(title)}`) }
      : file,
  );

/** A text as YAML has it on a line. */
export const inYaml = (text: string): string => JSON.stringify(text);
