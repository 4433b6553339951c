import { join } from 'node:path';
import { namesIn } from '../disk/list-folder.js';
import { readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import type { Locale } from '../i18n/locale.js';

/** Bytes of a section. */
const most = 256 * 1024;

/** The sections of the lesson that a lab brings in a language, by name. */
export function labSections(folder: string, locale: Locale): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  const place = join('lesson', locale);
  for (const file of namesIn(join(folder, place)).filter((name) => name.endsWith('.md'))) {
    const found = readInside(folder, join(place, file), most);
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    if ('text' in decoded)
      sections.set(file.slice(0, -'.md'.length), decoded.text.replaceAll('\r\n', '\n'));
  }
  return sections;
}
