import type { Alias, Document, Scalar, Pair as YamlPair } from 'yaml';
import type { RosterPlace } from '../verdict/flaw.js';
import { deepest, Malformed, type Pair, type Parsed, parsed, type Tree } from './tree.js';

/** Aliases; a roster needs few. */
const mostAliases = 1000;

/**
 * A YAML text with the place of everything in it. Every scalar is the text that stands there:
 * `007` stays `007`, `no` stays `no`. What a lenient reader would only warn of is a flaw.
 */
export const readYamlTree = (text: string): Promise<Parsed> => parsed(() => readYaml(text));

async function readYaml(text: string): Promise<Tree> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  // The first line; the parser tells of the others.
  lines.addNewLine(0);
  const placeAt = (offset: number): RosterPlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  // To see that no key stands twice, the library compares each with all others: `treeOf` does not.
  const options = {
    ...({ schema: 'failsafe', logLevel: 'error', uniqueKeys: false } as const),
    lineCounter: lines,
  };
  const parser = new yaml.Parser(lines.addNewLine);
  const composer = new yaml.Composer(options);
  const tokens = function* () {
    for (const lexeme of new yaml.Lexer().lex(text)) {
      yield* parser.next(lexeme);
      // What composes the document calls itself once a level: a thousand brackets end the process.
      if (parser.stack.length > 3 * deepest) {
        throw new Malformed(placeAt(parser.offset), 'deep');
      }
    }
    yield* parser.end();
  };
  const documents = [...composer.compose(tokens(), true, text.length)];
  const [document, second] = documents;
  for (const each of documents) {
    const wrong = each.errors[0] ?? each.warnings[0];
    if (wrong !== undefined) {
      throw new Malformed(placeAt(wrong.pos[0]), 'other', wrong.message.split('\n', 1)[0]);
    }
  }
  if (second !== undefined) {
    throw new Malformed(placeAt(second.range[0]), 'documents');
  }
  if (document === undefined) return { kind: 'text', text: '', line: 1, column: 1 };
  return treeOf(document, placeAt, yaml);
}

/** The tree of a document whose nesting is known to be bounded. */
function treeOf(
  document: Document.Parsed,
  placeAt: (offset: number) => RosterPlace,
  { isAlias, isMap, isNode, isScalar, isSeq }: typeof import('yaml'),
): Tree {
  let aliases = 0;
  /** What has a name so far; the library goes through the whole document for each alias. */
  const named = new Map<string, unknown>();
  /** Only a text may be meant: names for lists of names for lists grow without an end. */
  const meantBy = ({ source }: Alias, place: RosterPlace): Scalar => {
    aliases += 1;
    if (aliases > mostAliases) throw new Malformed(place, 'aliases');
    const meant = named.get(source);
    if (!isScalar(meant)) throw new Malformed(place, 'alias');
    return meant;
  };
  const convert = (node: unknown, at: RosterPlace): Tree => {
    const place = isNode(node) && node.range ? placeAt(node.range[0]) : at;
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node);
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => convert(item, place)), ...place };
    }
    if (isMap(node)) {
      return { kind: 'map', pairs: pairsOf(node.items, place), ...place };
    }
    const scalar = isAlias(node) ? meantBy(node, place) : node;
    return { kind: 'text', ...(isScalar(scalar) ? textOf(scalar) : { text: '' }), ...place };
  };
  const pairsOf = (items: readonly YamlPair[], at: RosterPlace): readonly Pair[] => {
    const pairs = new Map<string, Pair>();
    for (const item of items) {
      const pair = pairOf(item, at);
      const { text, ...place } = pair.key;
      if (pairs.has(text)) throw new Malformed(place, 'twice', text);
      pairs.set(text, pair);
    }
    return [...pairs.values()];
  };
  const pairOf = ({ key, value }: YamlPair, at: RosterPlace): Pair => {
    const name = convert(key, at);
    if (name.kind !== 'text') throw new Malformed(at, 'key');
    const { kind: _text, ...written } = name;
    const { line, column } = written;
    return { key: written, value: convert(value, { line, column }) };
  };
  return convert(document.contents, { line: 1, column: 1 });
}

/** A scalar as it stands there; nothing, where YAML's words for nothing do. */
const textOf = ({ value, type }: Scalar) =>
  type === 'PLAIN' || value === null
    ? { text: /^(?:~|null)$/i.test(`${value}`) ? '' : `${value ?? ''}` }
    : { text: `${value ?? ''}`, isQuoted: true as const };
