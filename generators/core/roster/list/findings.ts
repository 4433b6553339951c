import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import type { RosterPlace } from '../../verdict/flaw.js';
import type { RosterRow } from './roster.js';

/** Problems that are listed; of more, only the number is told. */
const most = 500;

type RowPlace = Pick<RosterRow, 'line' | 'column'>;

/** What is wrong with a roster, collected as it is found and listed as it stands there. */
export interface Findings {
  /** Something at a place of the roster, or about a whole row. */
  at(place: RowPlace, message: string): void;
  /** Something elsewhere: the file as a whole, or an option; of an option that a row makes wrong, with it. */
  elsewhere(where: string, message: string, row?: RosterRow): void;
  /** The name of a row, for a sentence or a place: its line, and where it begins if several share one. */
  nameOf(row: RowPlace): string;
  readonly count: number;
  list(): readonly Problem[];
  /** Something that is nothing wrong, and should be known. */
  note(message: string): void;
  readonly notes: readonly string[];
  /** The sentences in which it is told. */
  readonly messages: Messages;
}

/** @param typed the roster as the user typed it; `-` is called by what it stands for */
export function collectFindings(typed: string, messages: Messages): Findings {
  const { roster: words } = messages;
  const file = typed === '-' ? words.standardInput : typed;
  const found: (Problem & RosterPlace)[] = [];
  const notes: string[] = [];
  const nameOf = ({ line, column }: RowPlace) =>
    column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  const add = ({ line, column = 0 }: RowPlace, problem: Problem) => {
    found.push({ line, column, ...problem });
  };
  return {
    ...{ messages, notes, nameOf },
    at: (place, message) => add(place, { where: nameOf(place), message }),
    elsewhere: (where, message, row) => {
      const place = where === typed ? file : where;
      const named = row === undefined ? place : `${place} (${nameOf(row)})`;
      add(row ?? { line: 0 }, { where: named, message });
    },
    note: (message) => {
      if (!notes.includes(message)) notes.push(message);
    },
    get count() {
      return found.length;
    },
    list: () => {
      const sorted = [...found].sort((a, b) => a.line - b.line || a.column - b.column);
      const listed = sorted.slice(0, most).map(({ where, message }) => ({ where, message }));
      const rest = sorted.length - listed.length;
      return rest > 0 ? [...listed, { where: file, message: words.more(rest) }] : listed;
    },
  };
}
