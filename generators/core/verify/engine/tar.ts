/** Bytes of a header, and of which all else is a multiple. */
const block = 512;

/** Entries that are no file of their own, but say more of the next one. Source: tar(5) */
const headers = /[xgLK]/;

/** What there is of the first file of an archive, which may be cut off; undefined where it holds none. */
export function firstFileIn(archive: Buffer): Uint8Array | undefined {
  let at = 0;
  while (at + block <= archive.length) {
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8);
    const type = archive.toString('latin1', at + 156, at + 157);
    if (!Number.isSafeInteger(size) || size < 0) return undefined;
    const from = at + block;
    if (!headers.test(type)) {
      return type === '0' || type === '\0' ? archive.subarray(from, from + size) : undefined;
    }
    at = from + Math.ceil(size / block) * block;
  }
  return undefined;
}
