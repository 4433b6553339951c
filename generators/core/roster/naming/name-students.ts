import type { Messages } from '../../i18n/messages.js';
import type { RosterPlace } from '../../verdict/flaw.js';
import type { Draft } from '../draft.js';
import type { Findings } from '../list/findings.js';
import { partsIn, personIn } from '../list/person.js';
import { placeOf, type Roster, type RosterRow } from '../list/roster.js';
import type { StandingProject } from '../student.js';
import type { Identity } from './identity.js';
import { sameId } from './same-id.js';
import { loadSlug, type Slug } from './slug.js';

/** UTF-16 code units of what names a student. */
const longestId = 200;
const address = /^[^@\s]+@[^@\s]+$/;

/** Names a student for each row. What is wrong with who they are is told; each gets a draft. */
export async function nameStudents(
  { headings, rows }: Roster,
  identity: Identity,
  standing: ReadonlyMap<string, StandingProject>,
  findings: Findings,
): Promise<readonly Draft[]> {
  const { roster: words } = findings.messages;
  const ids = rows.map(({ cells }) => identity.idOf(cells));
  const slugOf = await loadSlug();
  const heading = identity.columns.map((at) => headings[at]?.text ?? '').join('+');
  const byFolder = new Map<string, Draft>();

  const draftOf = (row: RosterRow, index: number): Draft => {
    const id = ids[index] ?? '';
    const called = identity.names && personIn(row.cells, identity.names, headings);
    const surname = identity.names && partsIn(row.cells, identity.names, headings)?.last;
    const draft = { row, id, person: called || id, ...(surname && { surname }) };
    const named = nameFolder(id, heading, identity, slugOf, words);
    const problem =
      'problem' in named
        ? named.problem
        : (takenBy(byFolder.get(named.folder), id, named.folder) ??
          standingFor(standing.get(named.folder), id, named.folder, words));
    if (problem === undefined && 'folder' in named) {
      const student = { ...draft, folder: named.folder, isNamed: true };
      byFolder.set(named.folder, student);
      return student;
    }
    findings.at(placeOfId(row, identity), problem ?? '');
    return { ...draft, folder: `student-${row.line}`, isNamed: false };
  };

  /** Why a folder cannot be a student's, as another one has it. */
  const takenBy = (other: Draft | undefined, id: string, folder: string): string | undefined => {
    if (other === undefined) return undefined;
    const first = findings.nameOf(other.row);
    if (sameId(other.id) === sameId(id)) return words.twice(id, first);
    const isCut = address.test(id) && !identity.isPerson && !identity.isWhole;
    const ofLogins = identity.isPerson ? undefined : words.otherLogin;
    const advice = isCut ? words.wholeAddress(heading) : ofLogins;
    return words.fallTogether(id, other.id, folder, first, advice);
  };
  return rows.map(draftOf);
}

type Words = Messages['roster'];

function nameFolder(
  id: string,
  heading: string,
  identity: Identity,
  slugOf: (text: string) => Slug,
  words: Words,
): { readonly folder: string } | { readonly problem: string } {
  if (id === '') return { problem: words.missing(heading) };
  const hostile = hostility(id, words);
  if (hostile !== undefined) return { problem: hostile };
  const slug = slugFor(id, identity, slugOf);
  if ('slug' in slug) return { folder: slug.slug };
  return {
    problem: slug.refused === 'reserved' ? words.reserved(id, slug.word) : words.noLetters(id),
  };
}

/** A project that stands there and is somebody else's, whose name came to the same. */
const standingFor = (
  stands: StandingProject | undefined,
  id: string,
  folder: string,
  words: Words,
): string | undefined =>
  stands === undefined || sameId(stands.id) === sameId(id)
    ? undefined
    : words.standsForOther(folder, stands.id);

/** Where a student is named: the first cell of several that says something. */
function placeOfId(row: RosterRow, { columns }: Identity): RosterPlace {
  const filled = columns.find((at) => (row.cells[at] ?? '') !== '') ?? columns[0] ?? 0;
  return placeOf(row, filled);
}

function hostility(id: string, words: Words): string | undefined {
  if (id.length > longestId) return words.longId(id.length, longestId);
  if (id === '.' || id === '..' || /[/\\]/.test(id)) return words.path(id);
  return /[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|(?!\0)\p{Cc}/u.test(id)
    ? words.control(id)
    : undefined;
}

/** An address names by what stands before its `@`, unless somebody asked for this very column. */
function slugFor(
  id: string,
  { isPerson, isWhole }: Identity,
  slugOf: (text: string) => Slug,
): Slug {
  if (isPerson || isWhole || !address.test(id)) return slugOf(id);
  const local = slugOf(id.slice(0, id.indexOf('@')));
  return 'refused' in local && local.refused === 'noLetters' ? slugOf(id) : local;
}
