import type { Flaw, RosterPlace } from '../verdict/flaw.js';
import { deepest, Malformed, type Pair, type Parsed, parsed, type Tree } from './tree.js';

const token =
  /[ \t\n\r]*(?:("(?:[^"\\]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/sy;

/**
 * A JSON text with the place of everything in it, which `JSON.parse` does not tell. A key that
 * stands twice is a flaw too.
 */
export const readJsonTree = (text: string): Promise<Parsed> =>
  parsed(() => new JsonReader(text).whole());

/** What keeps a text from being JSON; undefined where nothing does. */
export function jsonFlaw(text: string): Flaw | undefined {
  try {
    new JsonReader(text).whole();
    return undefined;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return error.flaw;
  }
}

class JsonReader {
  readonly #text: string;
  /** Where the next token is looked for, and where its line begins. */
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #lineEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = this.#endFrom(0);
  }

  whole(): Tree {
    const tree = this.#value(this.#next(), 0);
    if (/[^ \t\n\r]/.test(this.#text.slice(this.#at, this.#at + 1))) throw this.#unexpected();
    const end = this.#text.slice(this.#at).search(/[^ \t\n\r]/);
    if (end >= 0) throw this.#unexpected(this.#at + end);
    return tree;
  }

  #next(): RosterPlace & { readonly word: string } {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (found === null) {
      throw this.#unexpected(this.#at + this.#text.slice(this.#at).search(/[^ \t\n\r]|$/));
    }
    const word = found[1] ?? found[2] ?? found[3] ?? '';
    this.#at = token.lastIndex;
    return { word, ...this.#place(this.#at - word.length) };
  }

  #value({ word, ...place }: RosterPlace & { readonly word: string }, depth: number): Tree {
    if (depth > deepest) throw new Malformed(place, 'deep');
    if (word === '[') return { kind: 'list', items: this.#items(depth + 1), ...place };
    if (word === '{') return { kind: 'map', pairs: this.#pairs(depth + 1), ...place };
    if (/^[\],:}]/.test(word)) throw this.#unexpected(this.#at - 1);
    if (word.startsWith('"')) {
      return { kind: 'text', text: this.#string(word, place), isQuoted: true, ...place };
    }
    return { kind: 'text', text: word === 'null' ? '' : word, ...place };
  }

  #items(depth: number): Tree[] {
    const items: Tree[] = [];
    for (let next = this.#next(); next.word !== ']' || items.length > 0; next = this.#next()) {
      items.push(this.#value(next, depth));
      if (this.#ends(']')) break;
    }
    return items;
  }

  #pairs(depth: number): Pair[] {
    const pairs = new Map<string, Pair>();
    for (let next = this.#next(); next.word !== '}' || pairs.size > 0; next = this.#next()) {
      const { word, ...place } = next;
      if (!word.startsWith('"')) throw this.#unexpected(this.#at - word.length);
      const key = this.#string(word, place);
      if (pairs.has(key)) throw new Malformed(place, 'twice', word);
      if (this.#next().word !== ':') throw this.#unexpected(this.#at - 1);
      pairs.set(key, { key: { text: key, ...place }, value: this.#value(this.#next(), depth) });
      if (this.#ends('}')) break;
    }
    return [...pairs.values()];
  }

  /** Whether the list ends here; else a comma must follow. */
  #ends(bracket: string): boolean {
    const { word } = this.#next();
    if (word !== bracket && word !== ',') throw this.#unexpected(this.#at - word.length);
    return word === bracket;
  }

  /** A line end or an unknown escape inside of it is a mistake, and most often a missing quotation mark. */
  #string(word: string, place: RosterPlace): string {
    try {
      return JSON.parse(word);
    } catch {
      throw new Malformed(place, 'unexpected', word.slice(0, 20).split('\n', 1)[0]);
    }
  }

  #place(offset: number): RosterPlace {
    while (this.#lineEnd < offset) {
      this.#line += 1;
      this.#lineStart = this.#lineEnd + 1;
      this.#lineEnd = this.#endFrom(this.#lineStart);
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }

  #endFrom(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  #unexpected(offset = this.#at): Malformed {
    const seen = this.#text.slice(offset, offset + 20).split('\n', 1)[0] ?? '';
    return new Malformed(this.#place(offset), seen === '' ? 'end' : 'unexpected', seen);
  }
}
