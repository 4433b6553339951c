import type { Messages } from '../i18n/messages.js';
import { isAnswer } from '../options/table.js';
import type { Findings } from './findings.js';
import { foldHeading } from './fold-heading.js';
import { type Heading, mostColumns, type Place, type Roster } from './roster.js';
import type { Pair, Tree } from './tree.js';

/** The keys of what somebody said of a student, in any of the shapes that a list takes. */
interface Entry {
  readonly place: Place;
  readonly pairs: readonly Pair[];
}

/**
 * The roster in JSON or YAML: a list of students, each a name or keys with their values; the same
 * under one key, such as `students`; or a mapping from a login to what is said of that student.
 */
export function treeRoster(tree: Tree, findings: Findings, { roster: words }: Messages): Roster {
  const nothing: Roster = { headings: [], rows: [] };
  const entries = entriesOf(tree);
  if (entries === undefined) {
    findings.at(tree, words.notAList);
    return nothing;
  }
  const headings: Heading[] = [];
  const columns = new Map<string, number>();
  const rows: { place: Place; values: readonly (Tree | undefined)[] }[] = [];
  for (const entry of entries) {
    if (!('place' in entry)) {
      findings.at(entry, words.notAStudent);
      continue;
    }
    const values: Tree[] = [];
    for (const { key, value } of entry.pairs) {
      if (value.kind !== 'text') {
        // What other programs nest is not ours to refuse, where it says nothing to us.
        if (isAnswer(key.text)) findings.at(value, words.notAValue);
        continue;
      }
      const column = columns.get(key.text) ?? headings.length;
      if (column === headings.length) {
        columns.set(key.text, column);
        headings.push({ text: key.text, folded: foldHeading(key.text), place: key });
      }
      if (column >= mostColumns) {
        findings.at(key, words.tooWide(mostColumns));
        return nothing;
      }
      values[column] = value;
    }
    rows.push({ place: entry.place, values });
  }
  return {
    headings,
    rows: rows.map(({ place, values }) => ({
      ...placeIn(place),
      cells: headings.map((_, at) => textOf(values[at])),
      places: headings.map((_, at) => placeIn(values[at] ?? place)),
    })),
  };
}

const textOf = (value: Tree | undefined): string =>
  value?.kind === 'text' ? value.text.trim() : '';
const placeIn = ({ line, column }: Place): Place => ({ line, column });

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
