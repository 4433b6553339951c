/** An instruction over several lines, with lines of comments between them, as one line. */
export const oneLine = (text: string): string =>
  text
    // The parser has joined the lines already, but for those that are comments.
    .replace(/(?:^|[ \t])#[^\n]*\n/g, ' ')
    .replace(/\\\s*\r?\n/g, ' ');
