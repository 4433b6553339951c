/**
 * The bytes of a text as Git keeps it: what `core.autocrlf` made of its line ends on Windows is
 * undone. Works on bytes, since what stands in a file may be no UTF-8. What holds a NUL is no text, to
 * Git neither: it stays as it is.
 */
export function withUnixEnds(text: string | Uint8Array): Buffer {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
  return bytes.includes('\r\n') && !bytes.includes(0)
    ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : bytes;
}

/** Whether two texts are the same, however their lines end. */
export const isSameText = (one: string | Uint8Array, other: string | Uint8Array): boolean =>
  withUnixEnds(one).equals(withUnixEnds(other));

/**
 * A text with the line ends of what it takes the place of: those of Windows only where all are. What
 * is no text has none.
 */
export function inEndsOf<T extends string | Uint8Array>(
  current: Uint8Array | undefined,
  text: T,
): T | string {
  if (typeof text !== 'string') return text;
  const before = current === undefined ? '' : Buffer.from(current).toString('latin1');
  const isOfWindows = before.includes('\r\n') && !/(?<!\r)\n/.test(before);
  return isOfWindows ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}
