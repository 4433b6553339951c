import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import type { RosterPlace } from '../../verdict/flaw.js';
import type { RosterRow } from './roster.js';

/** Problems that are listed; of more, only the number is told. */
const most = 500;

/** What is wrong with a roster, collected as it is found and listed as it stands there. */
export interface Findings {
  /** Something at a place of the roster. */
  at(place: RosterPlace, message: string): void;
  /** Something that concerns a whole row. */
  row(row: Pick<RosterRow, 'line' | 'column'>, message: string): void;
  /** Something elsewhere: the file as a whole, or an option; of an option that a row makes wrong, with it. */
  elsewhere(where: string, message: string, row?: RosterRow): void;
  /** The name of a row, for a sentence or a place: its line, and where it begins if several share one. */
  nameOf(row: Pick<RosterRow, 'line' | 'column'>): string;
  readonly count: number;
  list(): readonly Problem[];
}

/** @param typed the roster as the user typed it; `-` is called by what it stands for */
export function collectFindings(typed: string, { roster }: Messages): Findings {
  const file = typed === '-' ? roster.standardInput : typed;
  const found: (Problem & RosterPlace)[] = [];
  const nameOf = ({ line, column }: Pick<RosterRow, 'line' | 'column'>) =>
    column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  const add = (
    { line, column = 0 }: Partial<RosterPlace> & Pick<RosterRow, 'line'>,
    problem: Problem,
  ) => {
    found.push({ line, column, ...problem });
  };
  return {
    at: (place, message) => add(place, { where: nameOf(place), message }),
    row: (row, message) => add(row, { where: nameOf(row), message }),
    elsewhere: (where, message, row) => {
      const place = where === typed ? file : where;
      const named = row === undefined ? place : `${place} (${nameOf(row)})`;
      add(row ?? { line: 0 }, { where: named, message });
    },
    nameOf,
    get count() {
      return found.length;
    },
    list: () => {
      const sorted = [...found].sort((a, b) => a.line - b.line || a.column - b.column);
      const listed = sorted.slice(0, most).map(({ where, message }) => ({ where, message }));
      const rest = sorted.length - listed.length;
      return rest > 0 ? [...listed, { where: file, message: roster.more(rest) }] : listed;
    },
  };
}
