import { type Expectation, readExpectation } from '../options/values/read-expectation.js';
import type { Pair, Tree } from '../tree/tree.js';
import type { Mistakes } from './mistakes.js';
import { placeholders, placeholdersIn } from './placeholders.js';

/** UTF-16 code units of a text, and texts of a list. */
const longestText = 1000;
const mostTexts = 20;

/** Reads a part of a check; undefined where it is wrong, which is then told. */
export type Part<T> = (tree: Tree, mistakes: Mistakes) => T | undefined;

/** What stands below the keys that there may be; undefined where there are none. */
export function pairsBelow(
  tree: Tree,
  known: readonly string[],
  mistakes: Mistakes,
): ReadonlyMap<string, Pair> | undefined {
  if (tree.kind !== 'map') return mistakes.at(tree, mistakes.messages.checksFile.notKeys(known));
  for (const { key } of tree.pairs) {
    if (!known.includes(key.text)) mistakes.unknown(key, key.text, known);
  }
  return new Map(tree.pairs.map((pair) => [pair.key.text, pair]));
}

/** A text that says something. */
export const textPart: Part<string> = (tree, mistakes) => {
  const { checksFile } = mistakes.messages;
  if (tree.kind !== 'text' || tree.text.trim() === '') return mistakes.at(tree, checksFile.notText);
  return tree.text.length > longestText
    ? mistakes.at(tree, checksFile.tooLong(longestText))
    : tree.text;
};

/** A text in which words between braces are placeholders. */
export const filled: Part<string> = (tree, mistakes) => {
  const said = textPart(tree, mistakes);
  if (said === undefined) return undefined;
  const wrong = placeholdersIn(said).filter(
    (name) => !placeholders.some((known) => known === name),
  );
  for (const name of wrong) {
    mistakes.unknown(
      tree,
      `{${name}}`,
      placeholders.map((known) => `{${known}}`),
    );
  }
  return wrong.length > 0 ? undefined : said;
};

/** What must be said, as `--expect` takes it. */
export const expectation: Part<Expectation> = (tree, mistakes) => {
  const said = filled(tree, mistakes);
  if (said === undefined) return undefined;
  const reading = readExpectation(said, mistakes.messages);
  return 'value' in reading ? reading.value : mistakes.at(tree, reading.problem);
};

/** One of a kind, or a list of them. */
export const someOf =
  <T>(part: Part<T>): Part<readonly T[]> =>
  (tree, mistakes) => {
    const { checksFile } = mistakes.messages;
    const items = tree.kind === 'list' ? tree.items : [tree];
    if (items.length === 0) return mistakes.at(tree, checksFile.notText);
    if (items.length > mostTexts) return mistakes.at(tree, checksFile.tooMany(mostTexts));
    const read = items.map((item) => part(item, mistakes));
    return read.includes(undefined) ? undefined : (read as T[]);
  };

/** A number with so many decimals, between two bounds that it may have itself. */
export const number =
  (least: number, most: number, decimals = 0): Part<number> =>
  (tree, mistakes) => {
    const form = decimals > 0 ? /^\d{1,6}(?:\.\d{1,2})?$/ : /^\d{1,6}$/;
    const isOne = tree.kind === 'text' && !tree.isQuoted && form.test(tree.text);
    const value = isOne ? Number(tree.text) : Number.NaN;
    return value >= least && value <= most
      ? value
      : mistakes.at(tree, mistakes.messages.checksFile.notANumber(least, most, decimals));
  };

/** Whether something is so. */
export const truth: Part<'true' | 'false'> = (tree, mistakes) =>
  tree.kind === 'text' && tree.isQuoted
    ? mistakes.at(tree, mistakes.messages.checksFile.oneOf(['true', 'false']))
    : oneWordOf(['true', 'false'])(tree, mistakes);

export const oneWordOf =
  <T extends string>(choices: readonly T[]): Part<T> =>
  (tree, mistakes) => {
    const { checksFile } = mistakes.messages;
    if (tree.kind !== 'text') return mistakes.at(tree, checksFile.oneOf(choices));
    const chosen = choices.find((choice) => choice === tree.text);
    if (chosen !== undefined) return chosen;
    return tree.text === ''
      ? mistakes.at(tree, checksFile.oneOf(choices))
      : mistakes.unknown(tree, tree.text, choices);
  };

/** Keys that are not known before, each with a part. */
export const named =
  <T>(part: Part<T>): Part<readonly (readonly [string, T])[]> =>
  (tree, mistakes) => {
    const { checksFile } = mistakes.messages;
    if (tree.kind !== 'map' || tree.pairs.length === 0) {
      return mistakes.at(tree, checksFile.notNamed);
    }
    if (tree.pairs.length > mostTexts) return mistakes.at(tree, checksFile.tooMany(mostTexts));
    const read = tree.pairs.map(({ key, value }) => [key.text, part(value, mistakes)] as const);
    return read.some(([, value]) => value === undefined) ? undefined : (read as [string, T][]);
  };
