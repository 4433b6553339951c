import { locationAt } from '../../verdict/failure.js';
import type { Meaning } from './meaning.js';
import { inProject, type OwnPlace, type Sources } from './own-place.js';

/** Lines above the one that PHP names which are looked at, and UTF-16 code units of a line. */
const mostLines = 1000;
const longestLine = 500;

/** A line of a program, counted from 1, as it stands and without what is no code in it. */
interface CodeLine {
  readonly line: number;
  readonly source: string;
  readonly code: string;
}

/**
 * What PHP cannot read, and the line that is wrong: PHP names the one at which it noticed, which is
 * often the next. Undefined where it has not said that it cannot read.
 * @param words as a log or a page has them
 */
export function explainPhpSyntax(
  words: string,
  place: OwnPlace,
  { files, context }: Sources,
): Meaning | undefined {
  if (!/^(?:PHP )?Parse error: /.test(words)) return undefined;
  const last = place.location?.line ?? 0;
  const lines = codeLines(files.lines(place.path) ?? [], last);
  const at = ({ line, source }: CodeLine) => ({
    location: locationAt(inProject(context, place.path), line),
    source,
  });
  const known = ofBracket(words, lines, last) ?? ofText(lines) ?? ofLine(words, lines, last);
  if (known === undefined) return { id: 'unreadable', names: ['PHP'] };
  const [id, by, ...names] = known;
  return { id, names, ...(by ? at(by) : {}) };
}

type Known = readonly [Meaning['id'], CodeLine | undefined, ...(string | undefined)[]];

/** A bracket that is not closed, or closes nothing: PHP says where it was opened. */
function ofBracket(words: string, lines: readonly CodeLine[], last: number): Known | undefined {
  const [, opened, where = `${last}`] =
    /Unclosed '([({[])'(?: on line (\d{1,7}))?/.exec(words) ?? [];
  const line = (number: number) => lines.find((each) => each.line === number);
  if (opened !== undefined) return ['bracket-open', line(Number(where)), opened];
  const closed = /Unmatched '([)}\]])'/.exec(words)?.[1];
  if (closed !== undefined) return ['bracket-close', line(last), closed];
  const expected = /expecting "([)\]])"/.exec(words)?.[1];
  if (expected === undefined) return undefined;
  return ['bracket-open', line(last), expected === ')' ? '(' : '['];
}

/** The first line in which a text begins and does not end; texts of several lines are rare. */
function ofText(lines: readonly CodeLine[]): Known | undefined {
  if (lines.some(({ code }) => code.includes('<<<'))) return undefined;
  const open = lines.find(({ code }) => /["']/.test(code));
  const [, quote = '', text = ''] = /(["'])(.*)$/.exec(open?.code ?? '') ?? [];
  if (open === undefined) return undefined;
  const mended = `${open.source.replace(/;$/, '')}${quote};`;
  return ['string-open', open, undefined, /[()[\]{}]/.test(text) ? undefined : mended];
}

/** A variable without its `$`, or a line without its end. */
function ofLine(words: string, lines: readonly CodeLine[], last: number): Known | undefined {
  const own = lines.find(({ line }) => line === last);
  const name = own && /^(\w+)\s*=(?![=>])/.exec(own.code)?.[1];
  if (own && name && /unexpected token "="/.test(words)) {
    return ['php-dollar', own, name, `$${own.source}`];
  }
  const isAtEnd = /unexpected end of file|expecting "," or ";"/.test(words);
  const before = lines.findLast(({ line, code }) => code !== '' && (line < last || isAtEnd));
  if (before === undefined || !endsNothing(before.code) || !/unexpected/.test(words))
    return undefined;
  return ['php-semicolon', before, `${before.source};`];
}

/** Whether a line of code is a command that lacks its semicolon: it neither ends one nor goes on. */
const endsNothing = (code: string): boolean =>
  /[\w)\]"']$/.test(code) && !/^(?:if|else|for|foreach|while|function|class|switch)\b/.test(code);

/** The lines down to one, without what is no code in them: HTML, comments, and texts, of which `_` is left. */
function codeLines(all: readonly string[], last: number): readonly CodeLine[] {
  const from = Math.max(0, last - mostLines);
  const lines = all.slice(0, last).map((text) => text.slice(0, longestLine));
  const php = lines.join('\n').replaceAll(outside, (html) => html.replaceAll(/[^\n]/g, ''));
  return php
    .split('\n')
    .slice(from)
    .map((code, index) => ({
      line: from + index + 1,
      source: (lines[from + index] ?? '').trim(),
      code: bare(code.trim()),
    }));
}

/** What stands before `<?php`, and behind `?>`. */
const outside = /(?:^|\?>)(?:(?!<\?)[\s\S])*(?:<\?(?:php\b|=)?|$)/g;

/** A text between its quotation marks, or a comment. */
const parts = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:\/\/|#(?!\[)).*$|\/\*.*?(?:\*\/|$)/g;

const bare = (code: string): string =>
  /^\*/.test(code) ? '' : code.replaceAll(parts, (part) => (/^["']/.test(part) ? '_' : '')).trim();
