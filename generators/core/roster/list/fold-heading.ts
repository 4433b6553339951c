import { isPlainAscii, whenUsed } from '../../text/characters.js';

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Accents of their own, dashes, quotes and the degree sign: with these gone, most headings are ASCII. */
const usual = /[\u0300-\u036f\u2010-\u2027\u00b0]+/g;
const others = whenUsed('[^\\p{L}\\p{N}]+', 'gu');

/** A heading without what people write in different ways: case, accents, spaces, `_`, `-` and the like. */
export function foldHeading(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? '')
    .replace(usual, '');
  return isPlainAscii(plain) ? plain.replace(/[^a-z0-9]+/g, '') : plain.replace(others(), '');
}
