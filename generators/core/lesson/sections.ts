import type { Locale } from '../i18n/locale.js';
import type { Lab } from '../lab/lab.js';
import { ownSections } from '../lab/lab-texts.js';
import { templateFiles } from '../package/template-files.js';
import { type LessonFor, sectionNames } from './outline.js';

/** A section of a lesson, as a template. */
export interface Section {
  readonly name: string;
  readonly text: string;
  /** The number of the part that it begins; undefined where it goes on with one. */
  readonly part: number | undefined;
}

const known = new Map<string, readonly Section[]>();

/** The sections of a lab's lesson in a language, in order: its own, or else ours. */
export function sectionsOf(lab: Lab, locale: Locale, asked: LessonFor): readonly Section[] {
  const key = [lab.folder, locale, asked.isPage, asked.devcontainer].join('\0');
  const before = known.get(key);
  if (before !== undefined) return before;
  const ours = templateFiles(`lesson/${locale}`);
  const own = ownSections(lab, locale);
  let parts = 0;
  const sections = sectionNames(lab, asked).flatMap((name) => {
    const text = own.get(name) ?? ours[`${name}.md`];
    if (text === undefined) return [];
    const isPart = text.startsWith('## ');
    if (isPart) parts += 1;
    return [{ name, text, part: isPart ? parts : undefined }];
  });
  known.set(key, sections);
  return sections;
}

/** The commands that a template shows, in order. */
export const stepsIn = ({ text }: Pick<Section, 'text'>): readonly string[] =>
  [...text.matchAll(/<%- step\('([\w-]+)'\) %>/g)].map(([, id = '']) => id);
