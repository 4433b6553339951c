import type { Heading, RosterRow } from './roster.js';

/** Headings of when somebody came or went: a list that has one has a line for each time they did. */
const comings =
  /^(?:(?:first)?join(?:ed|time)?|(?:last)?leave(?:time)?|timejoined|timeexited|useraction|actiondelutilisateur|heuredejonction|heurede(?:connexion|deconnexion)|heuredarrivee|heurededepart|premiereparticipation|dernierdepart)$/;

/**
 * The lines in which nobody is named who was named above, of what a meeting leaves: who loses the
 * connection comes twice. Another roster's lines are all taken: there, two are a mistake.
 * @param idOf who a line is about, in one way of writing it
 */
export function onceEach(
  headings: readonly Heading[],
  rows: readonly RosterRow[],
  idOf: (row: RosterRow) => string,
): { readonly once: readonly RosterRow[]; readonly again: readonly RosterRow[] } {
  if (!headings.some(({ folded }) => comings.test(folded))) return { once: rows, again: [] };
  const seen = new Set<string>();
  const once: RosterRow[] = [];
  const again: RosterRow[] = [];
  for (const row of rows) {
    const id = idOf(row);
    (id !== '' && seen.has(id) ? again : once).push(row);
    seen.add(id);
  }
  return { once, again };
}
