/** All but letters, marks, digits, punctuation, symbols and plain spaces, which show as they are in any editor. */
const unseen = /(?! )[\p{C}\p{Z}]/u;

/**
 * The inside of a Python string literal in double quotes, valid in Python 2.7, with `u` before it, and 3.
 * Whatever does not show (a line separator, a change of writing direction) is written as its number,
 * so that the source cannot read otherwise than it runs.
 */
export function pythonString(text: string): string {
  let literal = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\\' || character === '"') literal += `\\${character}`;
    else if (!unseen.test(character)) literal += character;
    else if (code > 0xffff) literal += `\\U${code.toString(16).padStart(8, '0')}`;
    else literal += `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return literal;
}
