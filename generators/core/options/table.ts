import { locales } from '../i18n/locale.js';
import type { LabAnswers } from '../lab/lab-question.js';
import { ownLabIds } from '../lab/own-labs.js';
import { formats } from '../report/formats/formats.js';
import { engineNames } from '../verdict/engine-name.js';
import {
  type Command,
  type FlagRow,
  making,
  type OptionRow,
  type Reader,
  type ValueRow,
} from './row.js';
import { readBoolean, readChoice } from './values/read-choice.js';
import { readExpectation } from './values/read-expectation.js';
import { readGreeting } from './values/read-greeting.js';
import { readLocale } from './values/read-locale.js';
import { readName } from './values/read-name.js';
import { readNumber, readPort } from './values/read-number.js';
import { readFolder, readUrlPath } from './values/read-path.js';
import { readShard } from './values/read-shard.js';
import { readLater, readText } from './values/read-text.js';

const cis = ['none', 'github', 'gitlab'] as const;

const create = ['create'] as const;
const verify = ['verify'] as const;
const classOnly = ['class'] as const;
const proving = ['create', 'verify'] as const;
const telling = ['create', 'verify', 'report'] as const;
const everywhere = ['create', 'verify', 'class', 'report'] as const;
const all = [
  ...everywhere,
  'up',
  'down',
  'doctor',
  'explain',
  'lesson',
  'lab',
  'completion',
] as const;

/** What a row says of an option with a value; what the value is, its reader says alone. */
type Given<T> = Pick<ValueRow<T>, 'read'> & Partial<ValueRow<NoInfer<T>>>;

type CallRow<T, C extends Command, F> = Omit<ValueRow<T, C>, 'fallback' | 'stored'> & {
  readonly stored: false;
  readonly fallback: F;
};

/** An option that becomes part of the project. */
const answer = <T, C extends Command>(
  commands: readonly C[],
  row: Given<T> & { readonly fallback: NoInfer<T> },
) => ({ kind: 'value' as const, commands, ...row, stored: true as const });

/** An option of one call, which no project keeps. */
function call<T, C extends Command>(
  commands: readonly C[],
  row: Given<T> & { readonly fallback: NoInfer<T> },
): CallRow<T, C, T>;
function call<T, C extends Command>(
  commands: readonly C[],
  row: Given<T>,
): CallRow<T, C, undefined>;
function call<T, C extends Command>(commands: readonly C[], row: Given<T>) {
  return { ...{ kind: 'value', fallback: undefined }, ...row, ...{ commands, stored: false } };
}

/** One that may be given more than once. */
const calls = <T, C extends Command>(commands: readonly C[], row: Given<T>) => ({
  ...call(commands, row),
  repeatable: true as const,
});

const flag = <C extends Command>(
  commands: readonly C[],
  row: Partial<FlagRow> = {},
): FlagRow<C> => ({ kind: 'flag', fallback: false, ...row, commands });

/**
 * All that can be asked: the one place where an option is declared. Flags, prompts,
 * help, the README's table, `.yo-rc.json`, the answers' schema and the types come from it.
 */
export const table = {
  stack: answer([...making, 'lab'], {
    placeholder: 'STACK',
    read: readChoice(ownLabIds),
    fallback: 'python2-flask',
    choices: ownLabIds,
  }),
  // A folder, or an address that git takes; it stands in the place of a stack.
  lab: {
    ...answer([...making, 'lesson', 'verify'], {
      placeholder: 'LAB',
      read: readText,
      fallback: '',
    }),
    fallback: undefined,
  },
  name: answer(making, {
    placeholder: 'NAME',
    read: readName,
    fallback: 'web',
    // There it is the name of the student's folder.
    within: { class: { fallback: undefined } },
  }),
  // 8080 and not 5000: macOS keeps 5000 for AirPlay.
  port: answer(create, { placeholder: 'PORT', read: readPort, fallback: 8080 }),
  greeting: answer(making, {
    placeholder: 'TEXT',
    read: readGreeting,
    fallback: 'Hello World!',
  }),
  locale: answer(all, {
    placeholder: 'LOCALE',
    read: readLocale,
    fallback: 'en',
    choices: () => locales,
  }),
  ci: answer(making, {
    placeholder: 'CI',
    read: readChoice(() => cis),
    fallback: 'none',
    choices: () => cis,
  }),
  devcontainer: answer(making, {
    read: readBoolean,
    fallback: false,
  }),
  out: call(classOnly, { placeholder: 'DIR', read: readText, fallback: 'class' }),
  'id-column': call(classOnly, { placeholder: 'HEADING', read: readLater }),
  'port-base': call(classOnly, { placeholder: 'PORT', read: readPort, fallback: 10_000 }),
  set: calls(making, { placeholder: 'NAME=VALUE', read: readLater }),
  git: flag(making, { negatable: true }),
  remote: call(classOnly, { placeholder: 'URL', read: readLater }),
  push: flag(classOnly),
  update: flag(classOnly),
  verify: flag(create, { negatable: true }),
  'if-engine': flag(proving),
  offline: flag([...making, 'lesson', 'verify']),
  yes: flag(create, { short: 'y' }),
  force: flag([...making, 'lesson']),
  'dry-run': flag(making),
  check: flag(create),
  answers: call(create, { placeholder: 'FILE', read: readLater }),
  from: call(['lab'], { placeholder: 'FOLDER', read: readText }),
  'context-dir': call(verify, { placeholder: 'FOLDER', read: readFolder }),
  'container-port': call(verify, { placeholder: 'PORT', read: readPort }),
  path: call(verify, { placeholder: 'PATH', read: readUrlPath, fallback: '/' }),
  expect: call(['verify', 'class'], { placeholder: 'TEXT', read: readExpectation }),
  status: call(verify, { placeholder: 'STATUS', read: readNumber(100, 599) }),
  jobs: call(['verify', 'class'], { placeholder: 'N', read: readNumber(1, 256) }),
  timeout: call(verify, { placeholder: 'SECONDS', read: readNumber(1, 86_400), fallback: 900 }),
  network: flag(verify, { negatable: true, fallback: true }),
  student: calls(['verify', 'class'], { placeholder: 'ID', read: readLater }),
  only: call(verify, { placeholder: 'REPORT', read: readLater }),
  shard: call(verify, { placeholder: 'I/N', read: readShard }),
  'fail-fast': flag(verify),
  context: calls(verify, { placeholder: 'NAME', read: readText }),
  static: flag(['verify', 'lab']),
  outside: flag(verify),
  trust: flag(verify),
  engine: call(verify, {
    placeholder: 'ENGINE',
    read: readChoice(() => engineNames),
    choices: () => engineNames,
  }),
  format: call([...everywhere, 'doctor', 'explain'], {
    placeholder: 'FORMAT',
    read: readChoice(() => formats),
    fallback: 'text',
    choices: () => formats,
    within: {
      class: { choices: ['text', 'json'] },
      doctor: { choices: ['text', 'json'] },
      explain: { choices: ['text', 'json'] },
    },
  }),
  report: calls(telling, { placeholder: 'FILE', read: readLater }),
  open: flag(['up', 'lesson'], {
    ...{ negatable: true, fallback: true },
    // There it is a file that is made, of many projects perhaps.
    within: { lesson: { fallback: false } },
  }),
  log: flag(['up']),
  watch: flag(['verify', 'up']),
  fix: flag(['verify', 'up']),
  points: call(['verify', 'report'], { placeholder: 'N', read: readNumber(1, 10_000) }),
  debug: flag(all),
  help: flag(all, { short: 'h' }),
  version: flag(all, { short: 'v' }),
} satisfies Record<string, OptionRow>;

export type Table = typeof table;
export type OptionId = keyof Table;

/** The ids whose row is of one kind. */
type IdsOf<R> = { [K in OptionId]: Table[K] extends R ? K : never }[OptionId];
export type FlagId = IdsOf<FlagRow>;
export type ValueId = Exclude<OptionId, FlagId>;
/** What an option is once it is read: its default, too, where it has one, and else undefined. */
export type ValueOf<K extends ValueId> =
  | (Table[K] extends { readonly read: Reader<infer T> } ? T : never)
  | Table[K]['fallback'];

export const optionIds = Object.keys(table) as OptionId[];
export const rowOf = (id: OptionId): OptionRow => table[id] as OptionRow;
export const isOption = (id: string): id is OptionId => Object.hasOwn(table, id);
export const isAnswer = (id: string): id is AnswerId => {
  const row = isOption(id) ? rowOf(id) : undefined;
  return row?.kind === 'value' && row.stored;
};

/** What a project is made of; all of it is kept in its `.yo-rc.json`. */
export type AnswerId = IdsOf<{ readonly stored: true }>;
export type Answers = {
  readonly [K in AnswerId as undefined extends ValueOf<K> ? never : K]: ValueOf<K>;
} & { readonly [K in AnswerId as undefined extends ValueOf<K> ? K : never]?: ValueOf<K> } & {
  /** Those to the questions of its lab; absent where it asks none. */
  readonly set?: LabAnswers;
};
export const answerIds = optionIds.filter(isAnswer);
