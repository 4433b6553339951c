import { join } from 'node:path';
import { namesIn } from '../disk/list-folder.js';
import { readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import type { Locale } from '../i18n/locale.js';
import type { UnfitFile } from './lab-files.js';

/** Bytes of a section. */
const most = 256 * 1024;

/** The sections of the lesson that a lab brings in a language, by name. */
export const labSections = (folder: string, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    sectionFiles(folder, locale).flatMap(({ name, read }) =>
      'text' in read ? [[name, read.text]] : [],
    ),
  );

/** Those that are none: no text, too large, or a link that leads out. */
export const unfitSections = (folder: string, locale: Locale): readonly UnfitFile[] =>
  sectionFiles(folder, locale).flatMap(({ name, read }) =>
    'refused' in read ? [{ source: `lesson/${locale}/${name}.md`, refused: read.refused }] : [],
  );

function sectionFiles(folder: string, locale: Locale) {
  const place = join('lesson', locale);
  const files = namesIn(join(folder, place)).filter((name) => name.endsWith('.md'));
  return files.map((file) => {
    const found = readInside(folder, join(place, file), most);
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    const read = 'text' in decoded ? { text: decoded.text.replaceAll('\r\n', '\n') } : decoded;
    return { name: file.slice(0, -'.md'.length), read };
  });
}
