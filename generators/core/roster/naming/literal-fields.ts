import { type KnownFields, readField } from '../fields.js';
import type { Findings } from '../list/findings.js';
import { placeOf, type Roster } from '../list/roster.js';

/** Cells that are looked at: where one has such a field, the first ones have. */
const most = 1000;

/**
 * Notes where cells of options hold `{fields}`, which only patterns have: they stay as they are.
 * @param options the columns whose cells are answers
 */
export async function noteLiteralFields(
  { rows }: Roster,
  options: Iterable<number>,
  known: KnownFields,
  findings: Findings,
): Promise<void> {
  const columns = [...options];
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const withBraces = cells.filter(({ row, column }) => row.cells[column]?.includes('{'));
  for (const { row, column } of withBraces.slice(0, most)) {
    for (const [text, field = ''] of (row.cells[column] ?? '').matchAll(/\{([^{}]{1,100})\}/g)) {
      if (typeof (await readField(field, known, findings.messages)) !== 'function') continue;
      const place = findings.nameOf(placeOf(row, column));
      return findings.note(findings.messages.roster.literalField(place, text));
    }
  }
}
