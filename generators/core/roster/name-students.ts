import type { Messages } from '../i18n/messages.js';
import type { Draft } from './draft.js';
import type { Findings } from './findings.js';
import type { Identity } from './identity.js';
import { personIn } from './person.js';
import { type Place, placeOf, type Roster, type Row } from './roster.js';
import { sameId } from './same-id.js';
import { loadSlug, type Slug } from './slug.js';
import type { Standing } from './student.js';

/** UTF-16 code units of what names a student. */
const longestId = 200;
const address = /^[^@\s]+@[^@\s]+$/;

/** Names a student for each row. What is wrong with who they are is told; each gets a draft. */
export async function nameStudents(
  { headings, rows }: Roster,
  identity: Identity,
  standing: ReadonlyMap<string, Standing>,
  findings: Findings,
  messages: Messages,
): Promise<readonly Draft[]> {
  const { roster: words } = messages;
  const slugOf = await loadSlug();
  const heading = identity.columns.map((at) => headings[at]?.text ?? '').join('+');
  const byFolder = new Map<string, Draft>();

  const draftOf = (row: Row): Draft => {
    const id = identity.idOf(row.cells);
    const called = identity.names && personIn(row.cells, identity.names, headings);
    const draft = { row, id, person: called || id };
    const nobody = { ...draft, folder: `student-${row.line}`, isNamed: false };
    const place = placeOfId(row, identity);
    const refuse = (message: string): Draft => {
      findings.at(place, message);
      return nobody;
    };
    if (id === '') return refuse(words.missing(heading));
    const hostile = hostility(id, words);
    if (hostile !== undefined) return refuse(hostile);
    const slug = slugFor(id, identity, slugOf);
    if ('refused' in slug) {
      return refuse(
        slug.refused === 'reserved' ? words.reserved(id, slug.word) : words.noLetters(id),
      );
    }
    const folder = slug.slug;
    const other = byFolder.get(folder);
    if (other !== undefined) {
      const first = findings.nameOf(other.row);
      if (sameId(other.id) === sameId(id)) return refuse(words.twice(id, first));
      const advice =
        address.test(id) && !identity.isWhole ? words.wholeAddress(heading) : undefined;
      return refuse(words.fallTogether(id, other.id, folder, first, advice));
    }
    const stands = standing.get(folder);
    if (stands !== undefined && sameId(stands.id) !== sameId(id)) {
      return refuse(words.standsForOther(folder, stands.id));
    }
    const named = { ...draft, folder, isNamed: true };
    byFolder.set(folder, named);
    return named;
  };
  return rows.map(draftOf);
}

/** Where a student is named: the first cell of several that says something. */
function placeOfId(row: Row, { columns }: Identity): Place {
  const filled = columns.find((at) => (row.cells[at] ?? '') !== '') ?? columns[0] ?? 0;
  return placeOf(row, filled);
}

function hostility(id: string, words: Messages['roster']): string | undefined {
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
