/** Quotation marks of keyboards, word processors and languages. */
const word = /["'`“”„‘’«»]([^"'`“”„‘’«»]*)["'`“”„‘’«»]|[^\s,"'`“”„‘’«»]+/g;

/**
 * What was meant as a list, `['a', 'b']` or `["a" "b"`, as the list that it was to be; undefined where
 * no word is in it.
 */
export function mendedList(text: string): string | undefined {
  const inside = text.replace(/^\[/, '').replace(/\][ \t]*(?:#[^\n]*)?$/, '');
  const words = [...inside.matchAll(word)].map(([all, quoted]) => wordOf(quoted ?? all));
  const list = words.filter((each) => each !== '').map((each) => JSON.stringify(each));
  return list.length === 0 ? undefined : `[${list.join(', ')}]`;
}

/** A quote that is not closed takes the comma behind it along. */
const wordOf = (text: string): string => text.replace(/[\s,\]]+$/, '').trim();
