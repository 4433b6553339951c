/** An id as it is compared: whoever mends an accent or a capital in the roster means the same student. */
export const sameId = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
