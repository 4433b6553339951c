/** One character of a pattern, or any number of them. */
type Token = '*' | ((character: string) => boolean);

/** Characters of patterns by those of names: who has more of them to be compared wants to keep us busy. */
export const mostCompared = 500_000;

/** Whether one of these names fits a pattern; undefined where there is too much to compare. */
export function someMatch(pattern: string, names: readonly string[]): boolean | undefined {
  const characters = names.reduce((sum, name) => sum + name.length, 0);
  if (pattern.length * characters > mostCompared) return undefined;
  return names.some((name) => nameMatches(pattern, name));
}

/**
 * Whether a name fits a pattern with `*`, `?` and `[…]`, as Go's filepath.Match has it. Takes no
 * longer than the product of both lengths, whatever somebody wrote.
 */
export function nameMatches(pattern: string, name: string): boolean {
  const tokens = tokensOf(pattern);
  let at = 0;
  let token = 0;
  // Where to go on when what follows the last star did not fit.
  let star = -1;
  let from = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current === '*') {
      star = token;
      from = at;
      token += 1;
    } else if (current?.(name[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      from += 1;
      at = from;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every((rest) => rest === '*');
}

const sign = /\*+|\?|\[\^?\]?[^\]]*\]|\\[\s\S]|[\s\S]/g;
/** The same where no class closes any more. */
const openSign = /\*+|\?|\\[\s\S]|[\s\S]/g;

function tokensOf(pattern: string): Token[] {
  const closed = pattern.lastIndexOf(']') + 1;
  const signs = [
    ...pattern.slice(0, closed).matchAll(sign),
    ...pattern.slice(closed).matchAll(openSign),
  ];
  return signs.map(([text]): Token => {
    if (text.startsWith('*')) return '*';
    if (text === '?') return () => true;
    if (text.length > 1 && text.startsWith('[')) return classOf(text.slice(1, -1));
    const plain = text.length > 1 ? text.slice(1) : text;
    return (character) => character === plain;
  });
}

/** `a-z`, `^abc`. */
function classOf(text: string): (character: string) => boolean {
  const isNot = text.startsWith('^');
  const ranges = [...text.slice(isNot ? 1 : 0).matchAll(/([\s\S])-([\s\S])|([\s\S])/g)].map(
    ([, low, high, one]) => [one ?? low ?? '', one ?? high ?? ''] as const,
  );
  return (character) =>
    ranges.some(([low, high]) => character >= low && character <= high) !== isNot;
}

/**
 * Whether a path, or a folder above it, fits a pattern in which `**` stands for any number of
 * folders.
 */
export function pathMatches(pattern: string, path: string): boolean {
  // `**.pyc` is any folder, and then a name.
  const parts = pattern.split('/').flatMap((each) => (/^\*\*./.test(each) ? ['**', each] : [each]));
  const names = path.split('/');
  // Which beginnings of the path fit the parts so far, by their lengths.
  let fits: readonly number[] = [0];
  for (const part of parts) {
    fits = part === '**' ? fromFirst(fits, names.length) : oneMore(fits, names, part);
  }
  return fits.some((length) => length > 0);
}

function fromFirst([first]: readonly number[], last: number): readonly number[] {
  return first === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_one, more) => first + more);
}

const oneMore = (fits: readonly number[], names: readonly string[], part: string) =>
  fits
    .filter((length) => length < names.length && nameMatches(part, names[length] ?? ''))
    .map((length) => length + 1);
