import type { Messages } from '../../../i18n/messages.js';
import type { CommandOption } from './option-row.js';

/** What a word stands for that is no option. */
export type WordKind =
  | 'image'
  | 'imageHere'
  | 'newName'
  | 'container'
  | 'program'
  | 'programOfImage'
  | 'folder'
  | 'volume'
  | 'network'
  | 'context'
  | 'service'
  | 'object'
  | 'copied'
  | 'server'
  | 'term'
  | 'port';

/** A command of docker's: what it does, its options, and the words behind it. */
export interface CommandRow {
  readonly says: keyof Messages['explain']['command'];
  readonly options: readonly CommandOption[];
  /** The words that it takes, in their order. */
  readonly takes: readonly WordKind[];
  /** How many of them it cannot do without. */
  readonly least: number;
  /** Whether the last of them may come again. */
  readonly repeats: boolean;
  /** Whether options end at the first word that is none: behind it all is the program’s. */
  readonly stops: boolean;
}

type Words = Partial<Pick<CommandRow, 'takes' | 'least' | 'repeats' | 'stops'>>;

/** A command, by default one that takes no word and needs none. */
export const dockerCommand = (
  says: CommandRow['says'],
  options: readonly CommandOption[] = [],
  words: Words = {},
): CommandRow => ({
  ...{ says, options, takes: [], repeats: false, stops: false },
  least: words.takes?.length ?? 0,
  ...words,
});

/** Words of one kind: one at least. */
export const some = (kind: WordKind): Words => ({ takes: [kind], least: 1, repeats: true });
/** One word or none. */
export const maybe = (kind: WordKind): Words => ({ takes: [kind], least: 0 });
/** Words of one kind, or none. */
export const any = (kind: WordKind): Words => ({ takes: [kind], least: 0, repeats: true });
