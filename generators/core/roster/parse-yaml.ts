import type { Document, Node, Pair as YamlPair } from 'yaml';
import type { Place } from './roster.js';
import { deepest, Malformed, type Pair, type Tree } from './tree.js';

/** Aliases; a roster needs few, and each is looked up. */
const mostAliases = 1000;

/**
 * A YAML text with the place of everything in it. Every scalar is the text that stands there:
 * `007` stays `007`, `no` stays `no`.
 * @throws Malformed where it is none, or where a lenient reader would only warn
 */
export async function parseYaml(text: string): Promise<Tree> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const options = { schema: 'failsafe', logLevel: 'error', lineCounter: lines } as const;
  const parser = new yaml.Parser(lines.addNewLine);
  const composer = new yaml.Composer(options);
  const tokens = function* () {
    for (const lexeme of new yaml.Lexer().lex(text)) {
      yield* parser.next(lexeme);
      // What composes the document calls itself once a level: a thousand brackets end the process.
      if (parser.stack.length > 3 * deepest) {
        throw new Malformed(placeAt(parser.offset), 'nested too deep');
      }
    }
    yield* parser.end();
  };
  const documents = [...composer.compose(tokens(), true, text.length)];
  const [document, second] = documents;
  for (const each of documents) {
    const wrong = each.errors[0] ?? each.warnings[0];
    if (wrong !== undefined) {
      throw new Malformed(placeAt(wrong.pos[0]), wrong.message.split('\n', 1)[0] ?? '');
    }
  }
  if (second !== undefined) {
    throw new Malformed(placeAt(second.range[0]), 'a second document');
  }
  if (document === undefined) return { kind: 'text', text: '', line: 1, column: 1 };
  return treeOf(document, placeAt, yaml);
}

/** The tree of a document whose nesting is known to be bounded. */
function treeOf(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
  { isAlias, isMap, isScalar, isSeq }: typeof import('yaml'),
): Tree {
  let aliases = 0;
  const convert = (node: Node | null, at: Place, depth: number): Tree => {
    const place = node?.range ? placeAt(node.range[0]) : at;
    if (depth > deepest) throw new Malformed(place, 'nested too deep');
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > mostAliases) throw new Malformed(place, 'too many aliases');
      const meant = node.resolve(document);
      // Only what is a text: names for lists of names for lists grow without an end.
      if (!isScalar(meant)) throw new Malformed(place, 'an alias of more than one value');
      return { ...convert(meant, place, depth + 1), ...place };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => convert(item as Node, place, depth + 1));
      return { kind: 'list', items, ...place };
    }
    if (isMap(node)) {
      const pairs = node.items.map((pair) =>
        pairOf(pair as YamlPair<Node, Node | null>, place, depth),
      );
      return { kind: 'map', pairs, ...place };
    }
    const value = isScalar(node) ? node.value : '';
    const isNothing = isScalar(node) && node.type === 'PLAIN' && /^(?:~|null)$/i.test(`${value}`);
    return { kind: 'text', text: isNothing ? '' : `${value ?? ''}`, ...place };
  };
  const pairOf = ({ key, value }: YamlPair<Node, Node | null>, at: Place, depth: number): Pair => {
    const { kind, ...name } = convert(key, at, depth + 1);
    if (kind !== 'text') throw new Malformed(at, 'a key of more than one value');
    const { text, line, column } = name as Place & { text: string };
    const place = { line, column };
    return { key: { text, ...place }, value: convert(value, place, depth + 1) };
  };
  return convert(document.contents as Node | null, { line: 1, column: 1 }, 0);
}
