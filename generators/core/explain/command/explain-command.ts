import { say } from '../../i18n/say.js';
import { nearName } from '../../text/near-name.js';
import { showArgv } from '../../text/show-command.js';
import type { CommandNote, ExplainedCommand, ExplainedPart } from '../explanation.js';
import { mistakesIn } from './mistakes.js';
import { isUnknown, note } from './note.js';
import { type OptionsRead, readOptionsOf } from './read-options.js';
import { stands } from './stands.js';
import type { CommandRow } from './table/command-row.js';
import { commandRows, groupNames, ofDocker, wordsBehind } from './table/commands.js';
import { ofCompose } from './table/compose-commands.js';
import { readWord } from './values/word.js';

/** The words of a command from that of the engine on: `docker`, and what stands before its own command. */
interface Found {
  readonly name: readonly string[];
  readonly row: CommandRow | undefined;
  readonly parts: readonly ExplainedPart[];
  readonly notes: readonly CommandNote[];
  /** The words behind it. */
  readonly rest: readonly string[];
}

/** Says of each word of a command what it does. @param words from that of the engine on */
export function explainCommand(words: readonly string[]): ExplainedCommand {
  const found = findCommand(words);
  const { name, row } = found;
  if (row === undefined) return finished(found.parts, found.notes);
  const read = readOptionsOf(found.rest, row.options, row.stops ? row.takes.length - 1 : Infinity);
  const parts = withWords(row, read);
  const notes = [...read.notes, ...parts.notes, ...mistakesIn(row, name, found.rest, read)];
  const first = { words: name.join(' '), says: [say(`explain.command.${row.says}`, '', '', '')] };
  return finished([...found.parts, first, ...parts.parts], [...found.notes, ...notes]);
}

function finished(
  parts: readonly ExplainedPart[],
  notes: readonly CommandNote[],
): ExplainedCommand {
  const once = notes.filter(
    ({ id, says }, at) =>
      notes.findIndex((each) => each.id === id && sameWords(each.says, says)) === at,
  );
  return { parts, notes: once, known: !notes.some(isUnknown) };
}

const sameWords = (one: CommandNote['says'], other: CommandNote['says']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** `docker`, its own options, and the one or two words of its command. */
function findCommand([engine = '', ...words]: readonly string[]): Found {
  const name = [engine.replace(/\.exe$/i, '')];
  return /-compose$/.test(name[0] ?? '')
    ? behind({ name, group: 'compose', parts: [], notes: [note('old-compose')] }, words)
    : behind({ name, group: undefined, parts: [], notes: [] }, words);
}

/** The beginning of a command, as far as it is read. */
type Begun = Pick<Found, 'name' | 'parts' | 'notes'> & { readonly group: string | undefined };

/** What a group takes between its word and the next one. */
const optionsOf = (group: string | undefined) =>
  group === undefined ? ofDocker : group === 'compose' ? ofCompose : [];

function behind({ name, group, ...begun }: Begun, words: readonly string[]): Found {
  const read = readOptionsOf(words, optionsOf(group), 1);
  const parts = [...begun.parts, ...read.parts];
  const notes = [...begun.notes, ...read.notes];
  const [word, ...rest] = read.rest.map((each) => each.word);
  if (word === undefined) {
    return { name, row: undefined, ...atEnd(name, group, parts, notes), rest };
  }
  const row = commandRows.get(group === undefined ? word : `${group} ${word}`);
  const full = [...name, word];
  if (row) return { name: full, row, parts, notes, rest };
  if (group === undefined && groupNames.has(word)) {
    return behind({ name: full, group: word, parts, notes }, rest);
  }
  return { name, row, ...unknownAt(name, word, rest, group, parts, notes), rest };
}

/** The command ends before it says what is to be done. */
function atEnd(
  name: readonly string[],
  group: string | undefined,
  parts: readonly ExplainedPart[],
  notes: readonly CommandNote[],
): Pick<Found, 'parts' | 'notes'> {
  const alone = { words: name.join(' '), says: [say('explain.command.alone', '', '', '')] };
  const isAsked = parts.length > 0;
  return {
    parts: isAsked ? [...parts] : [alone],
    notes:
      group === undefined || isAsked
        ? notes
        : [...notes, note('group-command', name.join(' '), wordsBehind(group).join(', '))],
  };
}

/** `docker help run` asks for the help, and another word may be misspelt. */
function unknownAt(
  name: readonly string[],
  word: string,
  behind: readonly string[],
  group: string | undefined,
  parts: readonly ExplainedPart[],
  notes: readonly CommandNote[],
): Pick<Found, 'parts' | 'notes'> {
  if (word === 'help') {
    const asked = showArgv([...name, word, ...behind]);
    return {
      parts: [...parts, { words: asked, says: [say('explain.command.help', '', '', '')] }],
      notes,
    };
  }
  const near = nearName(word, wordsBehind(group));
  const full = [...name, word].join(' ');
  const told =
    near === undefined
      ? note('unknown-command', full)
      : note('near-command', full, [...name, near].join(' '));
  return { parts: [...parts, { words: full, says: told.says }], notes: [...notes, told] };
}

/** The parts of the options, and between them those of the other words, as they were typed. */
function withWords(row: CommandRow, { parts, rest }: OptionsRead) {
  const all = [...parts];
  const notes: CommandNote[] = [];
  const last = row.takes.length - 1;
  const placed = rest.flatMap(({ word, at }, index) => {
    if (row.stops && index > last) return [];
    const kind = row.takes[Math.min(index, last)];
    if (kind === undefined || (index > last && !row.repeats)) return [];
    const program =
      row.stops && index === last ? rest.slice(index).map((each) => each.word) : [word];
    const shown = program.length > 1 ? showArgv(program) : word;
    const read = readWord(kind, shown);
    notes.push(...read.notes);
    const substituted = shown.includes('$') ? [stands('substitution')] : [];
    return [{ at, part: { words: shown, says: [...read.says, ...substituted] } }];
  });
  for (const { at, part } of placed.toReversed()) all.splice(at, 0, part);
  return { parts: all, notes };
}
