import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { templatesRoot } from '../../generators/core/package/package-root.js';

/** What must be the same in each language of a section. */
export interface Shape {
  readonly headings: readonly string[];
  readonly shown: readonly string[];
  readonly older: readonly string[];
  readonly named: readonly string[];
  readonly files: readonly string[];
  readonly fences: readonly string[];
  readonly links: readonly string[];
  readonly tableRows: number;
  readonly listItems: number;
}

const fence = /^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm;

/** Where sections of lessons lie, below `templates`: ours, and those of each lab. */
const places = ['lesson', ...ownLabIds().map((id) => `labs/${id}/lesson`)];

/** Every section that there is, `lesson/start` or `labs/python3-flask/lesson/app-files`, in English. */
export const templates: readonly string[] = places.flatMap((place) =>
  readdirSync(join(templatesRoot, place, 'en'))
    .filter((name) => name.endsWith('.md') && name !== 'you-see.md')
    .map((name) => `${place}/${name.slice(0, -'.md'.length)}`),
);

export function readTemplate(locale: Locale, template: string): string {
  const at = template.lastIndexOf('/');
  const path = join(templatesRoot, template.slice(0, at), locale, `${template.slice(at + 1)}.md`);
  return existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing`;
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

export function shapeOf(text: string): Shape {
  const outside = text.replace(fence, '');
  return {
    headings: all(outside, /^(#{1,6}) /gm),
    shown: all(text, /<%- step\('([^']+)'\) %>/g),
    older: all(text, /<%- older\('([^']+)'\) %>/g),
    named: all(text, /<%- command\('([^']+)'\) %>/g),
    files: all(text, /<%- file\(([^)]+)\)/g),
    fences: fencesOf(text).map(({ language }) => language),
    links: all(outside, /(?:\]\(|<)(https?:[^)\s]+?)(?:\)|>(?=[\s,.]|$))/gm),
    tableRows: all(outside, /^(\|)/gm).length,
    listItems: all(outside, /^(-|\d+\.) /gm).length,
  };
}

export const fencesOf = (text: string): { language: string; body: string }[] =>
  [...text.matchAll(fence)].map(([, , language = '', body = '']) => ({ language, body }));

/** The words between code, links and template tags: what a person has written in their language. */
export function proseOf(text: string): string {
  return text
    .replace(fence, (_, __, language, body) => (language === 'mermaid' ? labelsOf(body) : ''))
    .replace(/<%[\s\S]*?%>/g, 'x')
    .replace(/`[^`\n]+`/g, 'x')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<https?:[^ \n]*>/g, 'x');
}

const labelsOf = (diagram: string): string => all(diagram, /["|]([^"|\n]+)["|]/g).join('\n');
