/** Why a text is not one line that shows whatever is in it. */
export type TextFlaw =
  | { readonly kind: 'empty' }
  | { readonly kind: 'long'; readonly length: number; readonly most: number }
  /** What does not print, as `U+000A`. */
  | { readonly kind: 'unprintable'; readonly code: string };

/** A control character (line ends and tabs among them), a lone surrogate, or a code point that is no character. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** @param most UTF-16 code units */
export function textFlaw(text: string, most: number): TextFlaw | undefined {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > most) return { kind: 'long', length: text.length, most };
  const bad = unprintable.exec(text)?.[0];
  if (bad === undefined) return undefined;
  const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { kind: 'unprintable', code: `U+${code}` };
}
