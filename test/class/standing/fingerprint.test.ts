import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fingerprintOf,
  isFingerprintOf,
} from '../../../generators/core/class/standing/fingerprint.js';
import { earlyFingerprint } from './early-fingerprint.js';

const bySha256sum = (text: string): string =>
  execFileSync('sha256sum', { input: text, encoding: 'utf8' }).slice(0, 64);

const texts = ['', 'abc\n', 'é 🐳', '\r', 'a text whose sum begins with noughts: 105\n'];

describe('the fingerprint of a file', () => {
  it.each(texts)('of %j is what sha256sum says', (text) => {
    expect(fingerprintOf(text)).toBe(bySha256sum(text));
    expect(fingerprintOf(Buffer.from(text))).toBe(fingerprintOf(text));
  });

  it.each(texts)('of %j is known, as the first classes had it too', (text) => {
    for (const noted of [fingerprintOf(text), earlyFingerprint(text)]) {
      expect(isFingerprintOf(noted, text)).toBe(true);
      expect(isFingerprintOf(noted, Buffer.from(text))).toBe(true);
      expect(isFingerprintOf(noted, `${text}.`)).toBe(false);
    }
    for (const noted of [undefined, '', `${text.length}`]) {
      expect(isFingerprintOf(noted, text)).toBe(false);
    }
  });

  it('is the same with the line ends of Windows', () => {
    for (const text of ['a\nb\n', '\n', 'é\n']) {
      const onWindows = text.replaceAll('\n', '\r\n');
      expect(fingerprintOf(Buffer.from(onWindows))).toBe(fingerprintOf(text));
      expect(isFingerprintOf(earlyFingerprint(text), onWindows)).toBe(true);
    }
  });

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
          expect(isFingerprintOf(fingerprintOf(bytes), edited)).toBe(false);
        },
      ),
    );
  });
});
