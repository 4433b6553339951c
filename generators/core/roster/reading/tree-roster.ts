import { isAnswer } from '../../options/table.js';
import type { Pair, Tree } from '../../tree/tree.js';
import type { RosterPlace } from '../../verdict/flaw.js';
import type { Findings } from '../list/findings.js';
import { foldHeading } from '../list/fold-heading.js';
import { type Heading, mostColumns, type Roster } from '../list/roster.js';

/** The keys of what somebody said of a student, in any of the shapes that a list takes. */
interface Entry {
  readonly place: RosterPlace;
  readonly pairs: readonly Pair[];
}

/**
 * The roster in JSON or YAML: a list of students, each a name or keys with their values; the same
 * under one key, such as `students`; or a mapping from a login to what is said of that student.
 */
export function treeRoster(tree: Tree, findings: Findings): Roster {
  const nothing: Roster = { headings: [], rows: [] };
  const entries = entriesOf(tree);
  if (entries === undefined) {
    findings.at(tree, findings.messages.roster.notAList);
    return nothing;
  }
  const columns = new Map<string, { readonly at: number; readonly heading: Heading }>();
  const rows: { readonly place: RosterPlace; readonly values: readonly (Tree | undefined)[] }[] =
    [];
  for (const entry of entries) {
    if (!('place' in entry)) {
      findings.at(entry, findings.messages.roster.notAStudent);
      continue;
    }
    const values: Tree[] = [];
    for (const { key, value } of entry.pairs) {
      // What other programs nest is not ours to refuse, where it says nothing to us.
      if (value.kind === 'text') values[columnFor(key, columns)] = value;
      else if (isAnswer(key.text)) findings.at(value, findings.messages.roster.notAValue);
    }
    if (columns.size > mostColumns) {
      findings.at(entry.place, findings.messages.roster.tooWide(mostColumns));
      return nothing;
    }
    rows.push({ place: entry.place, values });
  }
  const headings = [...columns.values()].map(({ heading }) => heading);
  return {
    headings,
    rows: rows.map(({ place, values }) => ({
      ...placeIn(place),
      cells: headings.map((_, at) => textOf(values[at])),
      places: headings.map((_, at) => placeIn(values[at] ?? place)),
    })),
  };
}

/** The column of a key: that of the same key of another student, else a new one. */
function columnFor(
  key: Pair['key'],
  columns: Map<string, { readonly at: number; readonly heading: Heading }>,
): number {
  const known = columns.get(key.text);
  if (known !== undefined) return known.at;
  const heading = { text: key.text, folded: foldHeading(key.text), place: placeIn(key) };
  columns.set(key.text, { at: columns.size, heading });
  return columns.size - 1;
}

const textOf = (value: Tree | undefined): string =>
  value?.kind === 'text' ? value.text.trim() : '';
const placeIn = ({ line, column }: RosterPlace): RosterPlace => ({ line, column });

function entriesOf(tree: Tree): (Entry | Tree)[] | undefined {
  if (tree.kind === 'list') return tree.items.map((item) => entryOf(item));
  if (tree.kind === 'text') return tree.text === '' ? [] : undefined;
  const [only] = tree.pairs;
  if (tree.pairs.length === 0) return [];
  const lists = tree.pairs.filter(({ value }) => value.kind === 'list');
  if (lists.length === 1 && lists[0]?.value.kind === 'list') {
    return lists[0].value.items.map((item) => entryOf(item));
  }
  const isOfStudents = tree.pairs.every(
    ({ value }) => value.kind === 'map' || (value.kind === 'text' && value.text === ''),
  );
  if (!isOfStudents || only === undefined) return undefined;
  if (
    tree.pairs.length === 1 &&
    /^(?:students|eleves|etudiants|class|classe)$/.test(foldHeading(only.key.text))
  ) {
    return entriesOf(only.value);
  }
  return tree.pairs.map(({ key, value }) => ({
    place: { line: key.line, column: key.column },
    pairs: [
      { key: { ...key, text: 'login' }, value: { kind: 'text', ...key } },
      ...(value.kind === 'map' ? value.pairs : []),
    ],
  }));
}

function entryOf(item: Tree): Entry | Tree {
  const place = { line: item.line, column: item.column };
  if (item.kind === 'map') return { place, pairs: item.pairs };
  if (item.kind === 'list') return item;
  return { place, pairs: [{ key: { text: 'student', ...place }, value: item }] };
}
