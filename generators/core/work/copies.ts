/** A hand-in, as far as it may be somebody else's work. */
export interface Compared {
  readonly id: string;
  /** Whose mark it bears; undefined where it bears none. */
  readonly marked: string | undefined;
  /** The same text for two that were changed to the same bytes; undefined where nothing was. */
  readonly changes: string | undefined;
}

/** Students that are named for one; more would be the whole class. */
const most = 10;

/**
 * For each hand-in, the students whose work it seems to be: it bears the mark of another one of the
 * class, or what was changed in both are the same bytes.
 */
export function findCopies(handIns: readonly Compared[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(handIns.map(({ id }) => id));
  const alike = new Map<string, string[]>();
  for (const { id, changes } of handIns) {
    const same = changes === undefined ? undefined : alike.get(changes);
    if (same) same.push(id);
    else if (changes !== undefined) alike.set(changes, [id]);
  }
  return new Map(
    handIns.map(({ id, marked, changes }) => {
      // One more than are named, since the student is among them.
      const same = alike.get(changes ?? '')?.slice(0, most + 1) ?? [];
      const owner = marked !== undefined && ids.has(marked) ? [marked] : [];
      const others = new Set([...owner, ...same].filter((other) => other !== id));
      return [id, [...others].slice(0, most)];
    }),
  );
}
