/**
 * Whether a text is only the printable characters of ASCII. Most are, and then no table of Unicode
 * need be loaded to judge them, which costs more than the rest of a call.
 */
export const isPlainAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * A regular expression with classes of Unicode, made when it is first used. V8 reads the tables for
 * a literal as soon as it reads the file that it stands in, whether it is ever used or not.
 */
export function whenUsed(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
