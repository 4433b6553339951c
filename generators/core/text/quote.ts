import { cut } from './cut.js';

/** UTF-16 code units of a text that are shown before it is cut. */
const shown = 60;

/**
 * Somebody else's text, made fit to stand in a line on a terminal: what does not show is
 * written as its number, and what is long is cut.
 */
export const printable = (text: string, most = shown): string =>
  visible(cut(text, most)).replace(control, numbered);

const control = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Somebody else's text, made fit as `printable` does, between quotation marks. */
const quoting =
  (before: string, after: string) =>
  (text: string, most?: number): string =>
    `${before}${printable(text, most)}${after}`;

export const inEnglishQuotes = quoting('“', '”');
/** French marks keep a no-break space on their inner side. */
export const inFrenchQuotes = quoting('«\u00a0', '\u00a0»');

/** What the usual text is made of: in it nothing hides. */
const plain = /^[\t\n\x20-\x7e]*$/;

/** Letters of scripts that are written with signs which join them, or keep them apart. */
const joined =
  '[\\u0620-\\u0dff\\u1000-\\u109f\\u1780-\\u17b3\\u17b6-\\u180a\\u1810-\\u18af\\ua840-\\uabff]';

/**
 * Where a sign that does not show has its place. Sources: Unicode Technical Standard #51 (pictures
 * and flags), Standard Annex #31, 2.3 (signs that join)
 */
const inPlace: readonly string[] = [
  // A picture, or several joined to one; a key; the flags of England, Scotland and Wales.
  '(?:\\p{Extended_Pictographic}[\\ufe0e\\ufe0f]?\\p{Emoji_Modifier}?\\u200d)*\\p{Extended_Pictographic}[\\ufe0e\\ufe0f]?',
  '[0-9#*]\\ufe0f(?=\\u20e3)',
  '(?<=\\u{1f3f4})\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  // One between two such letters, or behind the mark that takes a letter its vowel.
  `(?<=${joined})[\\u200c\\u200d](?=${joined})`,
  '(?<=[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca])[\\u200c\\u200d]',
  // What chooses the form of a letter, Chinese or Mongolian.
  '(?<=\\p{Unified_Ideograph})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  '(?<=[\\u1820-\\u18aa])[\\u180b-\\u180f]',
];

/** Whatever else does not show, or turns around what does. */
const hiding = '[\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb]';

/** Made when it is first wanted: it takes longer than to start. */
let signs: RegExp | undefined;

/** Somebody else's text with what hides in it by its number; control characters are no matter of this. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  signs ??= new RegExp(`${inPlace.join('|')}|(${hiding})`, 'gu');
  return text.replace(signs, (all, hidden?: string) => (hidden ? numbered(hidden) : all));
}

/** A character by its number, `\u{202e}`. */
const numbered = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
