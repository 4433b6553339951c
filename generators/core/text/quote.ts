/** UTF-16 code units of a text that are shown before it is cut. */
const shown = 60;

/**
 * Somebody else's text, made fit to stand in a line on a terminal: what does not show is
 * written as its number, and what is long is cut.
 */
export function printable(text: string, most = shown): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Somebody else's text, made fit as `printable` does, between quotation marks. */
const quoting =
  (before: string, after: string) =>
  (text: string, most?: number): string =>
    `${before}${printable(text, most)}${after}`;

export const inEnglishQuotes = quoting('“', '”');
/** French marks keep a no-break space on their inner side. */
export const inFrenchQuotes = quoting('«\u00a0', '\u00a0»');
