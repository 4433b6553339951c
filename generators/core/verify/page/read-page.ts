import { foldText } from './fold-text.js';
import { htmlWords } from './html-words.js';

/** What a person sees of an answer, folded. */
export interface Page {
  /** As it came, so much of it as is read. */
  readonly source: string;
  /** What its tab is called; empty where nothing says so. */
  readonly title: string;
  /** All that can be read below. */
  readonly words: string;
  readonly isHtml: boolean;
  /** Whether there is something to see that is not in its words: pictures, fields, what a program of it makes. */
  readonly showsMore: boolean;
}

/** An answer: its text, and the type that its header tells. */
interface Written {
  readonly body: string;
  readonly type?: string | undefined;
}

const htmlType = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/** How a page begins that browsers take for HTML though nothing says so. Source: MIME Sniffing, 7.1 */
const htmlStart =
  /^\s*<(?:!doctype html|!--|(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>])/i;

const seen =
  /<(?:img|svg|canvas|video|audio|iframe|object|embed|frameset|script|input|button)\b|<meta\s[^>]{0,100}refresh/i;

/** UTF-16 code units that are read: nobody reads more. */
const longest = 1024 * 1024;

/** Reads an answer as a person does. What is no HTML is read as it is written. */
export function readPage({ body, type = '' }: Written): Page {
  const source = body.slice(0, longest);
  const isHtml = type.trim() === '' ? htmlStart.test(source) : htmlType.test(type);
  if (!isHtml) {
    const text = /^[^;]*[/+]json\b/i.test(type) ? withoutEscapes(source) : source;
    return { source, title: '', words: foldText(text), isHtml, showsMore: false };
  }
  const { title, text } = htmlWords(source);
  return {
    ...{ source, title: foldText(title), words: foldText(text), isHtml },
    showsMore: seen.test(source),
  };
}

/** JSON as it is read: many programs write every letter that is not English by its number. */
const withoutEscapes = (json: string): string =>
  json.replace(/\\u([\da-f]{4})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Whether there is nothing to see. */
export const isEmpty = ({ title, words, showsMore }: Page): boolean =>
  title === '' && words === '' && !showsMore;

/** A page in a line: its title, unless the text begins with it, and its words. */
export const inOneLine = ({ title, words }: Pick<Page, 'title' | 'words'>): string =>
  title === '' || words.startsWith(title) ? words : words === '' ? title : `${title}: ${words}`;
