/** A text of at most so many UTF-16 code units: what is longer ends in `…`, behind a whole character. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** The same for a text whose end counts: what is longer begins with `…`. */
export const cutBefore = (text: string, most: number): string =>
  text.length > most ? `…${text.slice(1 - most).replace(/^[\udc00-\udfff]/, '')}` : text;
