/**
 * What stands in a template for something else: `<%- name %>` or `<%- filter(name) %>`, and nothing
 * besides. A template is held to that before EJS sees it, so that it can run nothing. Names of what
 * is one of many (a step, a part) stand in single quotes: `<%- step('run') %>`.
 */
export interface Hole {
  /** `answers.greeting`; undefined where an id stands in its place. */
  readonly name: string | undefined;
  readonly filter: string | undefined;
  /** What stands in single quotes: `run`. */
  readonly id: string | undefined;
  /** Where it begins: UTF-16 code units from the beginning of the text. */
  readonly at: number;
}

const name = String.raw`[a-z]\w{0,40}\.[a-z]\w{0,40}`;
const hole = new RegExp(
  String.raw`<%- (?:(?<bare>${name})|(?<filter>[a-z]{1,20})\((?:(?<name>${name})|'(?<id>[\w./-]{1,100})')\)) %>`,
  'y',
);

/** The holes of a template, and where something else stands that EJS would carry out, or leave out. */
export function holesOf(text: string): {
  readonly holes: readonly Hole[];
  readonly others: readonly number[];
} {
  const holes: Hole[] = [];
  const others: number[] = [];
  for (let at = text.indexOf('<%'); at >= 0; at = text.indexOf('<%', at + 2)) {
    hole.lastIndex = at;
    const found = hole.exec(text)?.groups;
    if (found === undefined) others.push(at);
    else {
      const { bare, filter, name: filtered, id } = found;
      holes.push({ name: bare ?? filtered, filter, id, at });
    }
  }
  const ends = [...text.matchAll(/%>/g)].map(({ index }) => index);
  // One that ends no hole is lost. Without a hole, EJS does not see the text at all.
  if (holes.length > 0 && ends.length > holes.length) others.push(...strayEnds(text, ends));
  return { holes, others };
}

/** Marks of an end before which no hole begins. */
const strayEnds = (text: string, ends: readonly number[]): readonly number[] =>
  ends.filter((end, at) => !text.slice((ends[at - 1] ?? -2) + 2, end).includes('<%'));
