import type { RawValue } from '../../options/raw.js';
import type { Findings } from '../list/findings.js';
import { headingRole } from '../list/heading-role.js';
import { otherLogins, sureLogins } from '../list/known-headings.js';
import { findNames, type NameColumns, personIn, spaced } from '../list/person.js';
import { pickedColumns } from '../list/picked-columns.js';
import type { Heading, Roster } from '../list/roster.js';
import type { StandingProject } from '../student.js';
import { sameId } from './same-id.js';

/** What names a student from run to run. */
export interface Identity {
  /** The columns, with which a problem is told. */
  readonly columns: readonly number[];
  readonly names: NameColumns | undefined;
  /** Whether it is what people are called, and not a login. */
  readonly isPerson: boolean;
  /** Whether a folder is called after the whole of an address, and not only what stands before its `@`. */
  readonly isWhole: boolean;
  idOf(cells: readonly string[]): string;
}

interface IdentityRequest {
  readonly idColumn: RawValue | undefined;
  readonly standing: ReadonlyMap<string, StandingProject>;
  /** A column that is an option is not looked at. */
  readonly isUsable: (column: number) => boolean;
}

/**
 * Finds what names the students. An export may have gaps in a column of logins: then the next one
 * is taken, and a note says so; but where projects stand already, it stays what they are called by.
 */
export async function findIdentity(
  { headings, rows }: Roster,
  { idColumn, standing, isUsable }: IdentityRequest,
  findings: Findings,
): Promise<Identity | undefined> {
  const names = findNames(
    headings,
    isUsable,
    rows.map(({ cells }) => cells),
  );
  if (idColumn !== undefined) {
    const columns = await pickedColumns(idColumn, headings, findings);
    return columns && saidIdentity(columns, names, headings);
  }
  const all = candidates(headings, names, isUsable);
  const gapsOf = new Map(
    all.map((each) => [each, rows.filter(({ cells }) => each.idOf(cells) === '').length]),
  );
  const gaps = (each: Candidate) => gapsOf.get(each) ?? 0;
  const filled = all.filter((each) => gaps(each) < rows.length);
  const full = filled.find((each) => gaps(each) === 0 || each.isSure);
  const chosen = full ?? filled.find(({ isPerson }) => isPerson) ?? filled[0] ?? all[0];
  if (chosen === undefined) return undefined;
  const identity = mostStanding([chosen, ...filled], rows, standing);
  const [passed] = filled.slice(0, Math.max(0, filled.indexOf(identity)));
  const heading = (each: Identity) => each.columns.map((at) => headings[at]?.text ?? '').join('+');
  if (passed !== undefined && gaps(passed) > 0) {
    const { roster: words } = findings.messages;
    findings.note(words.passedOver(heading(passed), gaps(passed), heading(identity)));
  }
  return identity;
}

interface Candidate extends Identity {
  readonly isSure: boolean;
}

/** All that may name students, the best first. */
function candidates(
  headings: readonly Heading[],
  names: NameColumns | undefined,
  isUsable: (column: number) => boolean,
): Candidate[] {
  const logins = (known: typeof sureLogins, isSure: boolean) => {
    const columns = known.flatMap((isLogin) =>
      headings.flatMap(({ folded }, at) => (isLogin(folded) && isUsable(at) ? [at] : [])),
    );
    return [...new Set(columns)].map((at) => ({ ...loginIn(at, names, false), isSure }));
  };
  const people = names === undefined ? [] : [{ ...personal(names, headings), isSure: false }];
  return [...logins(sureLogins, true), ...logins(otherLogins, false), ...people];
}

function loginIn(column: number, names: NameColumns | undefined, isWhole: boolean): Identity {
  const idOf = (cells: readonly string[]) => spaced(cells[column] ?? '');
  return { columns: [column], names, isPerson: false, isWhole, idOf };
}

function personal(names: NameColumns, headings: readonly Heading[]): Identity {
  const columns = 'full' in names ? [names.full] : [names.first, names.last];
  const idOf = (cells: readonly string[]) => personIn(cells, names, headings);
  return { columns, names, isPerson: true, isWhole: false, idOf };
}

/** What `--id-column` picked: a name stays a name, and several columns are one beside the other. */
function saidIdentity(
  columns: readonly number[],
  names: NameColumns | undefined,
  headings: readonly Heading[],
): Identity {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) {
    return headingRole(headings[only]?.text ?? '') === 'full'
      ? personal({ full: only }, headings)
      : loginIn(only, names, true);
  }
  const idOf = (cells: readonly string[]) => spaced(columns.map((at) => cells[at] ?? '').join(' '));
  return { columns, names, isPerson: false, isWhole: true, idOf };
}

/** Of several, the one by which most of the projects that stand are called; the first where none is. */
function mostStanding(
  identities: readonly Candidate[],
  rows: Roster['rows'],
  standing: ReadonlyMap<string, StandingProject>,
): Candidate {
  const ids = new Set([...standing.values()].map(({ id }) => sameId(id)));
  const known = (each: Identity) =>
    ids.size === 0 ? 0 : rows.filter(({ cells }) => ids.has(sameId(each.idOf(cells)))).length;
  const counts = identities.map(known);
  return identities[counts.indexOf(Math.max(...counts))] as Candidate;
}
