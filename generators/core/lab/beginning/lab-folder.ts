import type { PlannedText } from '../../disk/planned-file.js';
import { templateFiles } from '../../package/template-files.js';

/** A folder of the templates as it lies there. */
export const templateFolder = (folder: string): readonly PlannedText[] =>
  Object.entries(templateFiles(folder)).map(([path, contents]) => ({
    path,
    contents,
    mode: 0o644,
  }));

/**
 * A lab to begin with that is a stack of ours, under a title of its own. Its faults, which fit our
 * application alone, are in no package.
 */
export const labFromStack = (id: string, title: string): readonly PlannedText[] =>
  templateFolder(`labs/${id}`).map((file) =>
    file.path === 'lab.yml'
      ? { ...file, contents: file.contents.replace(/^title: .*/m, () => `title: ${inYaml(title)}`) }
      : file,
  );

/** A text as YAML has it on a line. */
export const inYaml = (text: string): string => JSON.stringify(text);
