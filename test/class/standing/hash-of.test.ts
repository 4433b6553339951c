import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOf } from '../../../generators/core/class/standing/hash-of.js';

/** What gzip(1) writes at the end of a file: the CRC-32 of what it packed, and its size (RFC 1952). */
function byGzip(text: string): string {
  const packed = execFileSync('gzip', ['-c'], { input: text });
  const crc = packed
    .readUInt32LE(packed.length - 8)
    .toString(16)
    .padStart(8, '0');
  return `${packed.readUInt32LE(packed.length - 4)}-${crc}`;
}

describe('the hash of a file', () => {
  it.each(['', 'abc\n', 'é 🐳', '\r\n', 'a text whose sum begins with noughts: 105\n'])(
    'of %j is what gzip says',
    (text) => {
      expect(hashOf(text)).toBe(byGzip(text));
      expect(hashOf(Buffer.from(text))).toBe(hashOf(text));
    },
  );

  it('sees any edit of one place', () => {
    const place = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 2000 }),
        place,
        place,
        (bytes, at, by) => {
          const edited = Uint8Array.from(bytes);
          edited[at % bytes.length] = (edited[at % bytes.length] ?? 0) ^ (1 + (by % 255));
          expect(hashOf(edited)).not.toBe(hashOf(bytes));
        },
      ),
    );
  });
});
