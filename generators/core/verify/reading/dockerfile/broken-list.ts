/** UTF-16 code units of a list that is written anew: a longer one nobody types from a message. */
const longest = 300;

const quotes = `"'‘’“”«»`;
const word = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]?|([^\\s,\\[\\]${quotes}]+)`, 'g');

/**
 * The words of a list whose quotes, commas or brackets are not those of JSON. Undefined where
 * nothing can be made of it.
 */
export function wordsOfBrokenList(text: string): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  const words = [...text.matchAll(word)]
    .map(([, quoted, plain]) => (quoted?.replace(/[\s,\]]+$/, '') ?? plain ?? '').trim())
    .filter((each) => each !== '');
  return words.length > 0 ? words : undefined;
}
