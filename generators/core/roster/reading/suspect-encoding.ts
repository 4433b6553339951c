/** UTF-8 that was read as Windows-1252 and saved again: `Ã©` where an `é` was. */
const doubled = /Ã[\u0080-\u00bf‚ƒ„†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]|Â[\u00a0-\u00bf]|â€/;

/**
 * Windows-1252 that may be another encoding of one byte: in the code page 850 of old French
 * programs, `é` is what `‚` is here; in MacRoman, `Ž`. Both stand inside of words then.
 */
const otherPage =
  /\p{L}[‚ƒ„…†‡ˆ‰‹•–—˜™ŠŽŒŸ](?=\p{Ll})|\p{Ll}(?:[“”‘](?=\p{Ll})|[ŠŽŒŸ](?=[,;\s"]|$))/mu;

/** What may be wrong with the letters of a text, and where first; no reason to refuse it. */
export function suspectEncoding(
  text: string,
  guessed: boolean,
): { readonly kind: 'doubled' | 'otherPage'; readonly line: number } | undefined {
  const suspicion = (kind: 'doubled' | 'otherPage', found: RegExpExecArray) => ({
    kind,
    line: text.slice(0, found.index).split('\n').length,
  });
  const twice = doubled.exec(text);
  if (twice !== null) return suspicion('doubled', twice);
  const other = guessed ? otherPage.exec(text) : null;
  return other === null ? undefined : suspicion('otherPage', other);
}
