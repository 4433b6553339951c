/** The text of bytes, and whether they were UTF-8; where they were not, each byte is a character. */
export function decodeBytes(bytes: Uint8Array): { text: string; utf8: boolean } {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      utf8: true,
    };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), utf8: false };
  }
}

/** As Notepad saves what it calls Unicode, and as `>` of PowerShell writes: by the mark at its beginning. */
export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The same of a text that somebody wrote, and that may be UTF-16. */
export const decodeSource = (bytes: Uint8Array): { text: string; utf8: boolean } =>
  isUtf16(bytes)
    ? {
        text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes),
        utf8: false,
      }
    : decodeBytes(bytes);
