import type { Locale } from '../i18n/locale.js';
import { templateFiles } from '../package/template-files.js';
import type { Lab } from './lab.js';
import { emitted, type LabFile, labFiles } from './lab-files.js';
import { labSections } from './lab-sections.js';

type Place = Pick<Lab, 'folder' | 'isOurs'>;

/** What a lab hands out, or has in another of its folders, wherever its texts lie. */
export function filesOf({ folder, isOurs }: Place, within = 'project'): readonly LabFile[] {
  if (!isOurs) return labFiles(folder, within).files;
  return below(folder, within).map(([path, text]) => ({
    ...{ path: emitted(path), source: `${within}/${path}`, contents: text, mode: 0o644 },
  }));
}

/** The sections of the lesson that it brings in a language, by name. */
export function ownSections(
  { folder, isOurs }: Place,
  locale: Locale,
): ReadonlyMap<string, string> {
  if (!isOurs) return labSections(folder, locale);
  return new Map(
    below(folder, `lesson/${locale}`)
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, text]) => [path.slice(0, -'.md'.length), text]),
  );
}

const below = (folder: string, within: string): readonly (readonly [string, string])[] =>
  Object.entries(templateFiles(folder)).flatMap(([path, text]) =>
    path.startsWith(`${within}/`) ? [[path.slice(within.length + 1), text] as const] : [],
  );
