/**
 * Quotation marks of keyboards, word processors and languages. Between two of a kind, the latter at
 * the end of a word, the other kind is a part of it: `'print("hi")'`.
 */
const word =
  /'([^']*)'(?=\s*(?:,|$))|"([^"]*)"(?=\s*(?:,|$))|["'`“”„‘’«»]([^"'`“”„‘’«»]*)["'`“”„‘’«»]|[^\s,"'`“”„‘’«»]+/g;

/**
 * What was meant as a list, `['a', 'b']` or `["a" "b"`, as the list that it was to be; undefined where
 * no word is in it.
 */
export function mendedList(text: string): string | undefined {
  const inside = text.replace(/^\[/, '').replace(/\][ \t]*(?:#[^\n]*)?$/, '');
  const words = [...inside.matchAll(word)].map(([all, single, double, any]) =>
    wordOf(single ?? double ?? any ?? all),
  );
  const list = words.filter((each) => each !== '').map((each) => JSON.stringify(each));
  return list.length === 0 ? undefined : `[${list.join(', ')}]`;
}

/** A quote that is not closed takes the comma behind it along. */
const wordOf = (text: string): string => text.replace(/[\s,\]]+$/, '').trim();
