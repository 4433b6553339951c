/**
 * What moves, colours or names something on a terminal, within a line: a title or a link, what
 * begins with `[`, and the short ones. Source: ECMA-48, 5.3 to 5.6
 */
const sequence =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken away.
  /\u001b\][^\n\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/g;

/**
 * A text without the sequences of a terminal. Node.js has such a function, but that takes the
 * square of its time over one that does not end.
 */
export const withoutSequences = (text: string): string => text.replace(sequence, '');
