import { foldText } from './fold-text.js';
import { htmlWords } from './html-words.js';
import type { Page } from './read-page.js';

/** An error that a page shows in the place of its text, or within it. */
export interface PageError {
  /** In the words of whoever made it, in one line: `Parse error: syntax error, unexpected …`. */
  readonly words: string;
  /** The place that it names, by its path in the container. */
  readonly at: { readonly file: string; readonly line: number } | undefined;
  /** Whether the page is there all the same, and is only told how to be better. */
  readonly isMild: boolean;
}

/** As PHP begins what it has to say: `<b>Parse error</b>:  …` in HTML, at the beginning of a line in text. */
const phpBegins =
  /(?:^|\n|>)[ \t]*(?:<b>)?((?:Parse|Fatal|Recoverable fatal|Catchable fatal) error|Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?:\s/g;

const mild = /^(?:Notice|Deprecated|Strict)/;

/** How many such beginnings are looked at, and the UTF-16 code units of an error. */
const mostErrors = 100;
const longestError = 8000;

/** Lines that an error may name before its own. */
const mostLines = 3;

/** Errors that pages show without a place. */
const others: readonly RegExp[] = [
  // Of nginx and Apache, in a page that is put together from others.
  /\[an error occurred while processing th(?:e|is) directive\]/,
  // Of a database that PHP asks.
  /SQLSTATE\[\w{1,9}\][^<\n]{0,300}/,
];

/** The error that a page shows, the gravest first; undefined where none is to be seen. */
export function pageError({ source }: Pick<Page, 'source'>): PageError | undefined {
  const said = phpErrors(source);
  return said.find(({ isMild }) => !isMild) ?? otherError(source) ?? said[0];
}

function otherError(body: string): PageError | undefined {
  const [words] = others.flatMap((sign) => sign.exec(body)?.[0] ?? []);
  return words === undefined
    ? undefined
    : { words: foldText(htmlWords(words).text), at: undefined, isMild: false };
}

function phpErrors(body: string): readonly PageError[] {
  const found: PageError[] = [];
  const begins = new RegExp(phpBegins);
  for (let tries = 0; tries < mostErrors; tries += 1) {
    const [, kind] = begins.exec(body) ?? [];
    if (kind === undefined) break;
    const from = begins.lastIndex;
    const read = readPhp(kind, body.slice(from, from + longestError));
    if (read !== undefined) found.push(read);
  }
  return found;
}

/** Reads `message in FILE on line 3`, in whatever tags. */
function readPhp(kind: string, html: string): PageError | undefined {
  const named = html.matchAll(/\son line (?:<[bi]>)?(\d{1,9})/g);
  // What was opened and not closed has a line as well: `Unclosed '{' on line 9 in FILE on line 11`.
  for (const number of [...named].slice(0, mostLines)) {
    const text = htmlWords(html.slice(0, number.index)).text;
    const place = text.lastIndexOf(' in ');
    if (place >= 0) return errorAt(kind, text, place, Number(number[1]));
  }
  return undefined;
}

/** @param place where ` in FILE` begins in the text */
function errorAt(kind: string, text: string, place: number, line: number): PageError {
  const file = text.slice(place + 4).trim();
  const [first = ''] = text.slice(0, place).trim().split('\n');
  // Of an error that nobody caught, its own place stands in the first line too.
  const message = foldText(first.replace(/ in \/\S+:\d+$/, ''));
  return {
    words: `${kind}: ${message}`,
    at: { file, line },
    isMild: mild.test(kind),
  };
}
