/** Enough files that writing them takes a while; each says which run it is from. */
export const manyFiles = (run: string) =>
  Array.from({ length: 300 }, (_, n) => ({
    path: `d${n % 7}/f${n}.txt`,
    contents: `${run}\n`.repeat(500),
    mode: 0o644,
  }));
