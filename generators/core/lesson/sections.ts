import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.js';
import type { Lab } from '../lab/lab.js';
import { labSections } from '../lab/lab-sections.js';
import { templatesRoot } from '../package/package-root.js';
import { templateText } from '../package/template-text.js';
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
  const own = labSections(lab.folder, locale);
  let parts = 0;
  const sections = sectionNames(lab, asked).flatMap((name) => {
    const text = own.get(name) ?? common(locale, name);
    if (text === undefined) return [];
    const isPart = text.startsWith('## ');
    if (isPart) parts += 1;
    return [{ name, text, part: isPart ? parts : undefined }];
  });
  known.set(key, sections);
  return sections;
}

/** One of ours; undefined where only labs have it. */
function common(locale: Locale, name: string): string | undefined {
  const path = `lesson/${locale}/${name}.md`;
  return existsSync(join(templatesRoot, path)) ? templateText(path) : undefined;
}

/** The commands that a template shows, in order. */
export const stepsIn = ({ text }: Pick<Section, 'text'>): readonly string[] =>
  [...text.matchAll(/<%- step\('([\w-]+)'\) %>/g)].map(([, id = '']) => id);
