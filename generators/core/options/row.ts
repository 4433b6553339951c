import type { UsualMessages } from '../i18n/messages.js';

/** The commands that are typed after `docker-intro`. */
export const commandWords = [
  ...(['verify', 'up', 'down', 'doctor', 'explain', 'lesson', 'class', 'report'] as const),
  ...(['lab', 'completion'] as const),
] as const;

/** The commands of the tool; `create` is the one without a word of its own. */
export type Command = 'create' | (typeof commandWords)[number];

/** What `lab` does. */
export const labActions = ['init', 'check'] as const;

/** The commands that make projects. */
export const making = ['create', 'class'] as const;
export type Making = (typeof making)[number];

/** What, where it stands first, is no folder; a folder of that name is written `./help`. */
export const firstWords: readonly string[] = [...commandWords, 'help'];

export const isCommand = (word: string): boolean => firstWords.includes(word);

/** What became of a text that somebody gave for an option. */
type Reading<T> = { readonly value: T } | { readonly problem: string };

/** The words that stand for values, by their English; each language has its own. */
export type Placeholder = keyof UsualMessages['help']['placeholder'];

/** The words that a command takes besides its options, by what stands for them; undefined where it takes none. */
export const wordOf = {
  create: 'DIR',
  verify: 'DIR',
  up: 'DIR',
  down: 'DIR',
  doctor: undefined,
  explain: 'WORD',
  lesson: 'DIR',
  class: 'ROSTER',
  report: 'FILE',
  lab: 'ACTION',
  completion: 'SHELL',
} as const satisfies Readonly<Record<Command, Placeholder | undefined>>;

/** Turns text into a value, or says in the user's language why it cannot be one. */
export type Reader<T> = (text: string, messages: UsualMessages) => Reading<T>;

interface Common<C extends Command> {
  /** The commands that take it. */
  readonly commands: readonly C[];
}

/** An option with a value. What it is for, and its question, stand in the catalogue under its id. */
export interface ValueRow<T, C extends Command = Command> extends Common<C> {
  readonly kind: 'value';
  /**
   * What stands for the value in the help: `--port PORT`. Undefined where the option is said
   * without one, as a flag is: `--devcontainer`, `--no-devcontainer`.
   */
  readonly placeholder?: Placeholder;
  readonly read: Reader<T>;
  /** Used where nobody said anything; undefined where the option is then simply absent. */
  readonly fallback: T | undefined;
  /** The values there are, where they can be counted: the help lists them, a prompt offers them. */
  readonly choices?: () => readonly string[];
  /** Kept in the project (`.yo-rc.json`): the same answers give the same bytes. */
  readonly stored: boolean;
  /** May be given more than once; each is kept. */
  readonly repeatable?: boolean;
  /** Where a command has other choices, or no default of its own. */
  readonly within?: Partial<
    Record<Command, { readonly choices?: readonly string[]; readonly fallback?: undefined }>
  >;
}

/** An option that is said or not; `--no-…` where `negatable`. */
export interface FlagRow<C extends Command = Command> extends Common<C> {
  readonly kind: 'flag';
  readonly negatable?: boolean;
  readonly short?: string;
  /** What is so where nobody said anything. */
  readonly fallback: boolean;
  /** The same where it is otherwise for a command. */
  readonly within?: Partial<Record<Command, { readonly fallback: boolean }>>;
}

export type OptionRow = ValueRow<unknown> | FlagRow;
