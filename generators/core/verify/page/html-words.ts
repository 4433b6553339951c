import { decodeEntities } from './entities.js';

/** Elements whose text nobody reads: programs, styles, and what stands in for what cannot be shown. */
const unread = new Set([
  ...['script', 'style', 'template', 'noscript', 'noframes', 'noembed', 'iframe'],
  ...['audio', 'video', 'canvas', 'object', 'datalist'],
]);

/** Elements in which a `<` is a sign like any other. */
const plain = new Set(['title', 'textarea', 'xmp']);

/** Elements within a line: what stands on both sides of their tags is one word. */
const inline = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'blink', 'cite', 'code', 'data', 'del'],
  ...['dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 's', 'samp', 'small'],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'script', 'style'],
  'template',
]);

/** What a person sees of a page: what its tab is called, and its text. */
export interface HtmlWords {
  readonly title: string;
  readonly text: string;
}

/**
 * The words of an HTML page, as browsers part it: tags, comments, programs and styles left out, and
 * entities decoded. One way through, however it is written.
 */
export function htmlWords(html: string): HtmlWords {
  const said: string[] = [];
  let title: string | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    said.push(decodeEntities(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    const found = readMarkup(html, open);
    said.push(found.said);
    title ??= found.title;
    at = found.end;
  }
  return { title: title ?? '', text: said.join('') };
}

/** What a `<` begins: what is read of it, and where that ends. */
function readMarkup(html: string, open: number): { said: string; title?: string; end: number } {
  const tag = /<(\/?)([a-z][^\s/>]{0,30})/iy;
  tag.lastIndex = open;
  const [, closes, word = ''] = tag.exec(html) ?? [];
  if (closes === undefined) {
    const end = behindOther(html, open);
    return { said: end === open + 1 ? '<' : '', end };
  }
  const name = word.toLowerCase();
  const start = behindTag(html, open + 1);
  const gap = inline.has(name) ? '' : '\n';
  if (closes !== '' || !(unread.has(name) || plain.has(name))) return { said: gap, end: start };
  const end = closingTag(html, name, start);
  const inside = plain.has(name) ? decodeEntities(html.slice(start, end)) : '';
  return name === 'title' ? { said: gap, title: inside, end } : { said: gap + inside, end };
}

/** Behind a comment or what is taken for one; behind the `<` where that is a sign of the text. */
function behindOther(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  // `<!-->` is a whole one.
  if (isComment) return behind(html, '-->', open + 2);
  return /[!?/]/.test(html[open + 1] ?? '') ? behind(html, '>', open + 1) : open + 1;
}

/** What does not end goes on to the end of the page. */
function behind(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}

/** Behind the `>` of a tag: one within the quotation marks of a value does not end it. */
function behindTag(html: string, from: number): number {
  const part = /[^>=]*(?:>|=\s*["']?|$)/y;
  let at = from;
  while (at < html.length) {
    part.lastIndex = at;
    const [read = ''] = part.exec(html) ?? [];
    const last = read.at(-1) ?? '';
    at = part.lastIndex;
    if (last === '>') return at;
    if (last === '"' || last === "'") at = behind(html, last, at);
  }
  return html.length;
}

/** Where an element ends; the end of the page where nothing closes it. */
function closingTag(html: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? html.length;
}
