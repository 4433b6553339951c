import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../generators/core/package/package-root.js';

export const readDoc = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

export interface Fence {
  readonly language: string;
  readonly body: string;
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const fencesOf = (text: string): readonly Fence[] =>
  [...text.matchAll(fence)].map(([, language = '', body = '']) => ({ language, body }));

export const bodiesIn = (text: string, language: string): readonly string[] =>
  fencesOf(text)
    .filter((block) => block.language === language)
    .map(({ body }) => body);

const outside = (text: string): string => text.replace(fence, '');

/** What stands in `code` within the sentences. */
export const inlineCodeOf = (text: string): readonly string[] => all(outside(text), /`([^`\n]+)`/g);

/** Targets of links and pictures. */
export const linksOf = (text: string): readonly string[] => all(outside(text), /\]\(([^)]+)\)/g);

/** The words between code and links: what a person has written in their language. */
export const proseOf = (text: string): string =>
  outside(text)
    .replace(/^\|[ |-]+$/gm, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/`[^`\n]+`/g, 'x')
    .replace(/\]\([^)]*\)/g, ']');

/** What must be the same in each language. */
export const shapeOf = (text: string) => ({
  headings: all(outside(text), /^(#{1,6}) /gm),
  fences: fencesOf(text).map(({ language }) => language),
  links: linksOf(text).filter(
    (link) => !/README|(?:checks|class|compose|labs|security)(?:\.fr)?\.md$|\.svg$/.test(link),
  ),
  tableRows: all(outside(text), /^(\|)/gm).length,
  listItems: all(outside(text), /^(-|\d+\.) /gm).length,
  flags: [...new Set(text.match(flag))].sort(),
});

const flag = /(?<![\w-])--[a-z][a-z-]*/g;
export const flagsOf = (text: string): readonly string[] => text.match(flag) ?? [];
