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
    if (others.length >= mostOthers) break;
    hole.lastIndex = at;
    const found = hole.exec(text)?.groups;
    if (found === undefined) others.push(at);
    else {
      const { bare, filter, name: filtered, id } = found;
      holes.push({ name: bare ?? filtered, filter, id, at });
    }
  }
  // A mark of an end that ends no hole is lost. Without a hole, EJS does not see the text at all.
  return { holes, others: holes.length > 0 ? others.concat(strayEnds(text)) : others };
}

/** What else stands there: whoever has put in so much mends these first. */
const mostOthers = 20;

/** Marks of an end before which no hole begins. */
function strayEnds(text: string): readonly number[] {
  const stray: number[] = [];
  let from = 0;
  for (let end = text.indexOf('%>'); end >= 0; end = text.indexOf('%>', end + 2)) {
    if (!text.slice(from, end).includes('<%')) stray.push(end);
    if (stray.length >= mostOthers) break;
    from = end + 2;
  }
  return stray;
}
