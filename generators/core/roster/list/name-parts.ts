import { firstPart, isFrenchName } from './heading-role.js';

/** A name in its two parts. */
export interface NameParts {
  readonly first: string;
  readonly last: string;
}

/**
 * The parts of a whole name where it is marked which is which: `Last, First` (Canvas), `NOM Prénom`
 * (Pronote) and `Prénom NOM` where programs write it so; else two words in the order that the
 * heading says. Undefined where nothing tells them apart.
 */
export function partsOf(name: string, heading: string): NameParts | undefined {
  const marked = markedParts(name, heading);
  if (marked !== undefined) return marked;
  const [one = '', two = '', ...more] = name.split(' ');
  if (two === '' || more.length > 0) return undefined;
  switch (firstPart(heading)) {
    case 'first':
      return { first: one, last: two };
    case 'last':
      return { first: two, last: one };
    default:
      return undefined;
  }
}

/** The parts of a name that the name itself tells apart, by a comma or by capitals. */
function markedParts(name: string, heading: string): NameParts | undefined {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  if (last && first && more.length === 0) return { first, last };
  if (!isFrenchName(heading)) return undefined;
  const words = name.split(' ');
  const begins = words.findIndex((word) => !isCapitals(word));
  const ends = words.findLastIndex((word) => !isCapitals(word)) + 1;
  if (begins > 0) return inTwo(words.slice(begins), words.slice(0, begins));
  return ends > 0 && ends < words.length
    ? inTwo(words.slice(0, ends), words.slice(ends))
    : undefined;
}

/** `J. Dupont` and `D’ Artagnan` do not begin with a surname. */
const inTwo = (first: readonly string[], last: readonly string[]): NameParts | undefined =>
  last.every((word) => word.length < 2)
    ? undefined
    : { first: first.join(' '), last: last.join(' ') };

const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase() && !word.endsWith('.');
