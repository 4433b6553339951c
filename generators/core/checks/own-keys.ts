import { locales } from '../i18n/locale.js';
import { nearName } from '../text/near-name.js';
import type { Pair, Tree } from '../tree/tree.js';
import type { InEachLanguage } from '../verdict/saying.js';
import type { Check } from './check.js';
import type { Mistakes } from './mistakes.js';
import { number, type Part, pairsBelow, someOf, textPart } from './parts.js';

/** What can be said of every check besides what it does. */
export const ownKeys = ['id', 'title', 'points', 'hint', 'needs'] as const;

/** Points of one check, and what one is worth of which nobody says it. */
const mostPoints = 1000;
const usualPoints = 1;

/** What is known of a list where a check of it is read. */
interface KnownList {
  /** Those before it. */
  readonly checks: readonly Pick<Check, 'id'>[];
  /** All the ids that are given in its file. */
  readonly given: ReadonlySet<string>;
}

/** The id that a check gives itself. */
export function idOf(item: Tree): string | undefined {
  const pair = item.kind === 'map' ? item.pairs.find(({ key }) => key.text === 'id') : undefined;
  return pair?.value.kind === 'text' ? pair.value.text : undefined;
}

/** Reads all of a check but what it does. What is wrong is told, and has what stands where nothing is said. */
export function readOwn(
  pairs: ReadonlyMap<string, Pair>,
  verb: string,
  known: KnownList,
  mistakes: Mistakes,
): Omit<Check, 'act' | 'isHidden'> {
  const below = <T>(key: (typeof ownKeys)[number], part: Part<T>): T | undefined => {
    const pair = pairs.get(key);
    return pair && part(pair.value, mistakes);
  };
  const id = below('id', idPart(known)) ?? freeId(verb, known);
  return {
    id,
    title: below('title', inEach),
    hint: below('hint', inEach),
    points: below('points', number(0, mostPoints, 2)) ?? usualPoints,
    needs: below('needs', someOf(need(id, known))) ?? [],
  };
}

const idPart =
  ({ checks }: KnownList): Part<string> =>
  (tree, mistakes) => {
    const { checksFile } = mistakes.messages;
    if (tree.kind !== 'text' || !/^[a-z][a-z0-9-]{0,39}$/.test(tree.text)) {
      return mistakes.at(tree, checksFile.notAnId);
    }
    const { text: id } = tree;
    if (!checks.some((check) => check.id === id)) return id;
    return mistakes.at(tree, checksFile.idTwice(id));
  };

/** `page`, `page-2`, …: none that is given, or will be. */
function freeId(verb: string, { checks, given }: KnownList): string {
  const isTaken = (id: string) => given.has(id) || checks.some((check) => check.id === id);
  let id = verb;
  for (let count = 2; isTaken(id); count += 1) id = `${verb}-${count}`;
  return id;
}

/** The id of a check that comes before. */
const need =
  (own: string, { checks, given }: KnownList): Part<string> =>
  (tree, mistakes) => {
    const { checksFile } = mistakes.messages;
    const id = textPart(tree, mistakes);
    if (id === undefined || checks.some((check) => check.id === id)) return id;
    if (id === own || given.has(id)) return mistakes.at(tree, checksFile.needsLater(id));
    const ids = [...checks.map((check) => check.id), ...given.keys()];
    return mistakes.at(tree, checksFile.needsUnknown(id, nearName(id, ids)));
  };

/** A text for all, or one for each language: a language that has none is told what another one is. */
const inEach: Part<InEachLanguage> = (tree, mistakes) => {
  if (tree.kind === 'text') {
    const said = textPart(tree, mistakes);
    return said === undefined ? undefined : spoken(() => said);
  }
  const pairs = pairsBelow(tree, locales, mistakes);
  if (pairs === undefined) return undefined;
  const said = new Map(
    [...pairs].map(([locale, { value }]) => [locale, textPart(value, mistakes)] as const),
  );
  const [first] = said.values();
  if (said.size === 0) return mistakes.at(tree, mistakes.messages.checksFile.notText);
  return [...said.values()].includes(undefined)
    ? undefined
    : spoken((locale) => said.get(locale) ?? first ?? '');
};

const spoken = (say: (locale: string) => string): InEachLanguage => ({
  inEach: Object.fromEntries(locales.map((locale) => [locale, say(locale)])),
});
