/** Ten names for ten names for ten …: a billion values in half a kilobyte. */
export const aliasBomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, n) => {
    const alias = `*a${n}`;
    return `a${n + 1}: &a${n + 1} [${Array(10).fill(alias).join(', ')}]`;
  }),
  'name: *a9',
].join('\n');
