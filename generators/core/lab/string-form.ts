/**
 * How a language writes a text between double quotes. A table, and no code: it may be a teacher's.
 * Source of those that come with the tool: the references of each language, tried with 66 greetings.
 */
export interface StringForm {
  /** Characters that something else stands for: `"` for `\\"`. */
  readonly replace: Readonly<Record<string, string>>;
  /** A character that does not show, to U+FFFF, by its number: `\\u%4x`, four digits or more. */
  readonly hidden: string;
  /** The same above; `utf16` writes two of those before. */
  readonly above: string;
}

/** All but letters, marks, digits, punctuation, symbols and plain spaces, which show as they are in any editor. */
const unseen = /(?! )[\p{C}\p{Z}]/u;

/**
 * The inside of a string literal. Whatever does not show (a line separator, a change of writing
 * direction) is written as its number, so that a source cannot read otherwise than it runs.
 */
export const inString = ({ replace, hidden, above }: StringForm, text: string): string =>
  Array.from(text, (character) => {
    const other = replace[character];
    if (other !== undefined) return other;
    if (!unseen.test(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xffff) return numbered(hidden, code);
    if (above !== 'utf16') return numbered(above, code);
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => numbered(hidden, unit)).join('');
  }).join('');

/** `\\u%4x`: the number in hexadecimal digits, with zeros before it. */
const numbered = (form: string, code: number): string =>
  form.replace(/%(\d?)x/, (_, digits: string) => code.toString(16).padStart(Number(digits), '0'));
