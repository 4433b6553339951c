const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** A heading without what people write in different ways: case, accents, spaces, `_`, `-` and the like. */
export const foldHeading = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
