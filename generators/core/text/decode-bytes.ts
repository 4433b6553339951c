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
