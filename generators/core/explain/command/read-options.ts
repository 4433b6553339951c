import { say } from '../../i18n/say.js';
import { nearName } from '../../text/near-name.js';
import type { CommandNote, ExplainedPart } from '../explanation.js';
import { note } from './note.js';
import { stands } from './stands.js';
import type { CommandOption, ReadOption } from './table/option-row.js';
import { asMeant } from './typography.js';
import { settingReaders } from './values/setting.js';

/** An option that was read, and its value. */
interface SeenOption {
  readonly row: CommandOption;
  readonly value: string | undefined;
}

/** Words with their options read, and those that are left. */
export interface OptionsRead {
  readonly parts: readonly ExplainedPart[];
  readonly notes: readonly CommandNote[];
  readonly seen: readonly SeenOption[];
  /** The words that are no options, with the place of each among the parts. */
  readonly rest: readonly { readonly word: string; readonly at: number }[];
}

const help: CommandOption = { short: undefined, long: 'help', takes: false, says: 'help' };

/**
 * Reads the options among words, as docker does.
 * @param stopsAfter the number of words that are no options after which nothing is an option any more
 */
export function readOptionsOf(
  words: readonly string[],
  options: readonly CommandOption[],
  stopsAfter: number,
): OptionsRead {
  const reader = new OptionReader(words, [...options, help]);
  return reader.read(stopsAfter);
}

class OptionReader {
  readonly #words: readonly string[];
  readonly #options: readonly CommandOption[];
  #at = 0;
  /** Whether `--` has come. */
  #isOver = false;
  readonly #parts: ExplainedPart[] = [];
  readonly #notes: CommandNote[] = [];
  readonly #seen: SeenOption[] = [];
  readonly #rest: { word: string; at: number }[] = [];

  constructor(words: readonly string[], options: readonly CommandOption[]) {
    this.#words = words;
    this.#options = options;
  }

  read(stopsAfter: number): OptionsRead {
    while (this.#at < this.#words.length) {
      const typed = this.#words[this.#at] ?? '';
      this.#at += 1;
      if (this.#isOver || this.#rest.length >= stopsAfter) this.#rest.push(this.#left(typed));
      else this.#readWord(typed);
    }
    return { parts: this.#parts, notes: this.#notes, seen: this.#seen, rest: this.#rest };
  }

  #readWord(typed: string): void {
    const { word, notes } = asMeant(typed, (name) => this.#long(name) !== undefined);
    this.#notes.push(...notes);
    if (word === '--') {
      this.#isOver = true;
      this.#parts.push({ words: '--', says: [stands('end-of-options')] });
    } else if (word.startsWith('--')) this.#readLong(word);
    else if (word.startsWith('-') && word !== '-') this.#readShort(word);
    else this.#rest.push(this.#left(word));
  }

  #left(word: string) {
    return { word, at: this.#parts.length };
  }

  #long(name: string): CommandOption | undefined {
    return this.#options.find(({ long }) => long === name);
  }

  /** `--name web`, `--name=web`. */
  #readLong(word: string): void {
    const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const row = this.#long(name);
    if (row === undefined) {
      const near = nearName(
        name,
        this.#options.map(({ long }) => long),
      );
      this.#unknown(word, this.#long(near ?? ''), given);
      return;
    }
    this.#take([row], word, given);
  }

  /** `-dit`, `-p 8080:80`, `-p8080:80`: the last letter may have a value. */
  #readShort(word: string): void {
    const rows: CommandOption[] = [];
    for (let at = 1; at < word.length; at += 1) {
      const row = this.#options.find(({ short }) => short === word[at]);
      if (row === undefined) {
        // `-name web`, with one hyphen too few.
        const [, name = '', given] = /^-([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
        this.#unknown(word, this.#long(name), given);
        return;
      }
      rows.push(row);
      const rest = word.slice(at + 1);
      if (row.takes || rest.startsWith('=')) {
        this.#take(rows, word, rest === '' ? undefined : rest.replace(/^=/, ''));
        return;
      }
    }
    this.#take(rows, word, undefined);
  }

  /** One that is misspelt is read as what was meant. */
  #unknown(word: string, meant: CommandOption | undefined, given: string | undefined): void {
    if (meant !== undefined) {
      this.#notes.push(note('near-option', word.replace(/=.*$/s, ''), `--${meant.long}`));
      this.#take([meant], word, given);
      return;
    }
    const unknown = note('unknown-option', word);
    this.#notes.push(unknown);
    this.#parts.push({ words: word, says: unknown.says });
  }

  /** Options in one word, of which the last one may take the next word for its value. */
  #take(rows: readonly CommandOption[], word: string, given: string | undefined): void {
    const last = rows.at(-1);
    if (last === undefined) return;
    let value = given;
    if (last.takes && value === undefined) {
      value = this.#words[this.#at];
      this.#at += 1;
      if (value === undefined) this.#notes.push(note('no-value', word));
      else if (this.#looksLikeOption(value)) this.#notes.push(note('value-is-option', word, value));
    }
    const isJoined = given !== undefined || value === undefined;
    const meant = value === undefined ? undefined : this.#valueAsMeant(value);
    this.#seen.push(...rows.map((row) => ({ row, value: row === last ? meant : undefined })));
    this.#parts.push({
      words: isJoined ? word : `${word} ${value}`,
      says: rows.flatMap((row) => this.#said(row, row === last ? meant : undefined)),
    });
  }

  #looksLikeOption(value: string): boolean {
    return this.#options.some(
      ({ short, long }) => value === `--${long}` || (short !== undefined && value === `-${short}`),
    );
  }

  #valueAsMeant(value: string): string {
    const { word, notes } = asMeant(value, () => false);
    const ofQuotes = notes.filter(({ id }) => id === 'typographic-quotes');
    this.#notes.push(...ofQuotes);
    return ofQuotes.length > 0 ? word : value;
  }

  #said({ says, long, takes }: CommandOption, value: string | undefined): ExplainedPart['says'] {
    if (isRead(says)) {
      if (value === undefined) return note('no-value', `--${long}`).says;
      const read = settingReaders[says](value);
      this.#notes.push(...read.notes);
      return [...read.says, ...(value.includes('$') ? [stands('substitution')] : [])];
    }
    const said = say(`explain.option.${says}`, value ?? '…', '', '');
    if (takes || value === undefined) return [said];
    return /^(?:true|1)$/i.test(value) ? [said] : [said, stands('switched-off', value)];
  }
}

const isRead = (says: CommandOption['says']): says is ReadOption =>
  Object.hasOwn(settingReaders, says);
