import { distance } from 'fastest-levenshtein';

/** UTF-16 code units of a name that are looked at, and names that are compared with it. */
const longest = 60;
const most = 2000;

/**
 * The name that was most likely meant: the same in other capitals, or some letters away; two that are swapped are
 * the likeliest.
 * @param far letters that may differ
 */
export function nearName(
  word: string,
  candidates: readonly string[],
  far = word.length < 6 ? 1 : Math.floor(word.length / 3),
): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  const others = candidates
    .slice(0, most)
    .filter((name) => name !== word && name.length <= longest);
  const same = others.find((name) => plain(name) === plain(word));
  if (same !== undefined) return same;
  const steps = others.map((name) => ({ name, step: stepsBetween(plain(word), plain(name)) }));
  const [best] = steps.filter(({ step }) => step <= far).sort((a, b) => a.step - b.step);
  return best?.name;
}

/** Capitals and what joins words are what beginners mix up most. */
const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

function stepsBetween(typed: string, name: string): number {
  const step = distance(typed, name);
  const isSwap = step === 2 && sorted(typed) === sorted(name);
  return isSwap ? 0.5 : step;
}

const sorted = (text: string): string => [...text].sort().join('');
