import { type Locale, locales } from '../i18n/locale.js';
import { stackIds } from '../package/stack.js';
import { type Format, formats } from './formats.js';
import type { FlagRow, Row, ValueRow } from './row.js';
import { readBoolean } from './values/read-boolean.js';
import { readChoice } from './values/read-choice.js';
import { type Expectation, readExpectation } from './values/read-expectation.js';
import { readFolder } from './values/read-folder.js';
import { readGreeting } from './values/read-greeting.js';
import { readLocale } from './values/read-locale.js';
import { readName } from './values/read-name.js';
import { readNumber } from './values/read-number.js';
import { readPort } from './values/read-port.js';
import { readShard, type Shard } from './values/read-shard.js';
import { readText } from './values/read-text.js';
import { readUrlPath } from './values/read-url-path.js';

const cis = ['none', 'github', 'gitlab'] as const;
const engines = ['docker', 'podman'] as const;

const create = ['create'] as const;
const verify = ['verify'] as const;
const classOnly = ['class'] as const;
const making = ['create', 'class'] as const;
const proving = ['create', 'verify'] as const;
const telling = ['create', 'verify', 'report'] as const;
const everywhere = ['create', 'verify', 'class', 'report'] as const;

/** An option that becomes part of the project. */
const answer = <T>(
  row: Omit<ValueRow<T>, 'kind' | 'commands' | 'stored'> & Partial<Pick<ValueRow<T>, 'commands'>>,
): ValueRow<T> => ({
  kind: 'value',
  commands: create,
  stored: true,
  ...row,
});

/** An option of one call, which no project keeps. */
const call = <T>(
  commands: ValueRow<T>['commands'],
  row: Pick<ValueRow<T>, 'placeholder' | 'read'> & Partial<ValueRow<T>>,
): ValueRow<T> => ({
  ...{ kind: 'value', commands, stored: false, asked: false, fallback: undefined },
  ...row,
});

const flag = (commands: FlagRow['commands'], row: Partial<FlagRow> = {}): FlagRow => ({
  kind: 'flag',
  commands,
  asked: false,
  ...row,
});

/**
 * All that can be asked: the one place where an option is declared. Flags, prompts,
 * help, the README's table, `.yo-rc.json`, the answers' schema and the types come from it.
 */
export const table = {
  stack: answer({
    commands: making,
    placeholder: 'STACK',
    read: readChoice(stackIds),
    fallback: 'python2-flask',
    choices: stackIds,
    asked: true,
  }),
  name: answer({
    commands: making,
    placeholder: 'NAME',
    read: readName,
    fallback: 'web',
    // There it is the name of the student's folder.
    within: { class: { fallback: undefined } },
    asked: true,
  }),
  // 8080 and not 5000: macOS keeps 5000 for AirPlay.
  port: answer({ placeholder: 'PORT', read: readPort, fallback: 8080, asked: true }),
  greeting: answer({
    commands: making,
    placeholder: 'TEXT',
    read: readGreeting,
    fallback: 'Hello World!',
    asked: true,
  }),
  locale: {
    ...answer<Locale>({
      placeholder: 'LOCALE',
      read: readLocale,
      fallback: 'en',
      choices: () => locales,
      asked: false,
    }),
    commands: everywhere,
  },
  ci: answer<(typeof cis)[number]>({
    commands: making,
    placeholder: 'CI',
    read: readChoice(() => cis),
    fallback: 'none',
    choices: () => cis,
    asked: true,
  }),
  devcontainer: answer<boolean>({
    commands: making,
    placeholder: '',
    read: readBoolean,
    fallback: false,
    bare: true,
    asked: false,
  }),
  out: call<string>(classOnly, { placeholder: 'DIR', read: readText, fallback: 'class' }),
  'id-column': call<string>(classOnly, { placeholder: 'HEADING', read: readText }),
  'port-base': call<number>(classOnly, { placeholder: 'PORT', read: readPort, fallback: 10_000 }),
  set: call<string>(classOnly, {
    placeholder: 'OPTION=PATTERN',
    read: readText,
    repeatable: true,
  }),
  git: flag(making, { negatable: true, asked: true }),
  remote: call<string>(classOnly, { placeholder: 'URL', read: readText }),
  push: flag(classOnly),
  update: flag(classOnly),
  verify: flag(create, { negatable: true, asked: true }),
  'if-engine': flag(proving),
  yes: flag(create, { short: 'y' }),
  force: flag(making),
  'dry-run': flag(making),
  check: flag(create),
  answers: call<string>(create, { placeholder: 'FILE', read: readText }),
  'context-dir': call<string>(verify, { placeholder: 'FOLDER', read: readFolder }),
  'container-port': call<number>(verify, { placeholder: 'PORT', read: readPort }),
  path: call<string>(verify, { placeholder: 'PATH', read: readUrlPath, fallback: '/' }),
  expect: call<Expectation>(verify, { placeholder: 'TEXT', read: readExpectation }),
  status: call<number>(verify, { placeholder: 'STATUS', read: readNumber(100, 599) }),
  jobs: call<number>(['verify', 'class'], { placeholder: 'N', read: readNumber(1, 256) }),
  timeout: call<number>(verify, {
    placeholder: 'SECONDS',
    read: readNumber(1, 86_400),
    fallback: 900,
  }),
  network: flag(verify, { negatable: true }),
  student: call<string>(verify, { placeholder: 'ID', read: readText, repeatable: true }),
  only: call<string>(verify, { placeholder: 'REPORT', read: readText }),
  shard: call<Shard>(verify, { placeholder: 'I/N', read: readShard }),
  'fail-fast': flag(verify),
  context: call<string>(verify, { placeholder: 'NAME', read: readText, repeatable: true }),
  static: flag(verify),
  outside: flag(verify),
  engine: call<(typeof engines)[number]>(verify, {
    placeholder: 'ENGINE',
    read: readChoice(() => engines),
    choices: () => engines,
  }),
  format: call<Format>(everywhere, {
    placeholder: 'FORMAT',
    read: readChoice(() => formats),
    fallback: 'text',
    choices: () => formats,
    within: { class: { choices: ['text', 'json'] } },
  }),
  report: call<string>(telling, { placeholder: 'FILE', read: readText, repeatable: true }),
  debug: flag(everywhere),
  help: flag(everywhere, { short: 'h' }),
  version: flag(everywhere, { short: 'v' }),
} satisfies Record<string, Row>;

export type Table = typeof table;
export type OptionId = keyof Table;

/** The ids whose row is of one kind. */
type IdsOf<R> = { [K in OptionId]: Table[K] extends R ? K : never }[OptionId];
export type FlagId = IdsOf<FlagRow>;
export type ValueId = Exclude<OptionId, FlagId>;
export type ValueOf<K extends ValueId> = Table[K] extends ValueRow<infer T> ? T : never;

export const optionIds = Object.keys(table) as OptionId[];
export const rowOf = (id: OptionId): Row => table[id] as Row;
export const isOption = (id: string): id is OptionId => Object.hasOwn(table, id);
export const isAnswer = (id: string): id is AnswerId => {
  const row = isOption(id) ? rowOf(id) : undefined;
  return row?.kind === 'value' && row.stored;
};

/** What a project is made of; all of it is kept in its `.yo-rc.json`. */
export type AnswerId = 'stack' | 'name' | 'port' | 'greeting' | 'locale' | 'ci' | 'devcontainer';
export type Answers = { readonly [K in AnswerId]: ValueOf<K> };
export const answerIds = optionIds.filter(isAnswer);
