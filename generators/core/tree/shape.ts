import type { RosterPlace } from '../verdict/flaw.js';
import type { Tree } from './tree.js';

/** What is not as it should be, and where. */
export interface Misfit extends RosterPlace {
  readonly kind:
    | 'text'
    | 'number'
    | 'flag'
    | 'list'
    | 'map'
    | 'choice'
    | 'form'
    | 'unknown'
    | 'missing'
    | 'taken'
    | 'twice';
  /** The key that is unknown or missing, or what stands in the place of something else. */
  readonly word: string;
  /** What may stand there: words, or the least and the most of a number. */
  readonly known: readonly string[];
}

/**
 * What a part of a JSON or YAML file must be. One declaration gives a reader that tells all mistakes
 * with their places, a JSON Schema for editors, and a type.
 */
export interface Shape<T> {
  /** Undefined where something is wrong with it, which is then told. */
  readonly read: (tree: Tree, tell: (misfit: Misfit) => void) => T | undefined;
  readonly schema: object;
}

/** What a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

const misfit = (
  { line, column }: RosterPlace,
  kind: Misfit['kind'],
  word: string,
  known: readonly string[] = [],
): Misfit => ({ line, column, kind, word, known });

const wordOf = (tree: Tree): string => (tree.kind === 'text' ? tree.text : '');

/** What no text of a file needs, and a terminal would obey; a line end is fine in a long one. */
const control = /[\p{Cc}]/u;

/** A text; of a form where one is given, which must be bounded. */
export const textShape = (form?: RegExp): Shape<string> => ({
  read(tree, tell) {
    if (tree.kind !== 'text' || tree.text === '')
      return void tell(misfit(tree, 'text', wordOf(tree)));
    const isFit = !control.test(tree.text.replaceAll('\n', ' ')) && (form?.test(tree.text) ?? true);
    return isFit ? tree.text : void tell(misfit(tree, 'form', tree.text));
  },
  schema: { type: 'string', minLength: 1, ...(form && { pattern: form.source }) },
});

/** The lines of a text, without the empty end of the last one. */
export const linesShape: Shape<readonly string[]> = {
  read(tree, tell) {
    if (tree.kind !== 'text') return void tell(misfit(tree, 'text', ''));
    if (control.test(tree.text.replaceAll('\n', ' '))) return void tell(misfit(tree, 'form', ''));
    return tree.text.replace(/\n$/, '').split('\n');
  },
  schema: { type: 'string' },
};

export const numberShape = (least: number, most: number): Shape<number> => ({
  read(tree, tell) {
    const number =
      tree.kind === 'text' && /^\d{1,9}$/.test(tree.text) ? Number(tree.text) : Number.NaN;
    if (number >= least && number <= most) return number;
    return void tell(misfit(tree, 'number', wordOf(tree), [`${least}`, `${most}`]));
  },
  schema: { type: 'integer', minimum: least, maximum: most },
});

export const flagShape: Shape<boolean> = {
  read(tree, tell) {
    const word = wordOf(tree);
    if (word === 'true' || word === 'false') return word === 'true';
    return void tell(misfit(tree, 'flag', word, ['true', 'false']));
  },
  schema: { type: 'boolean' },
};

export const choiceShape = <const T extends string>(choices: readonly T[]): Shape<T> => ({
  read: (tree, tell) =>
    choices.find((choice) => choice === wordOf(tree)) ??
    void tell(misfit(tree, 'choice', wordOf(tree), choices)),
  schema: { enum: choices },
});

export const listShape = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  read(tree, tell) {
    if (tree.kind !== 'list' || tree.items.length === 0)
      return void tell(misfit(tree, 'list', wordOf(tree)));
    return allOf(tree.items.map((each) => item.read(each, tell)));
  },
  schema: { type: 'array', items: item.schema, minItems: 1 },
});

/** Names, which are of a form, for values of one shape. */
export const mapShape = <T>(name: RegExp, value: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  read(tree, tell) {
    if (tree.kind !== 'map') return void tell(misfit(tree, 'map', wordOf(tree)));
    const entries = tree.pairs.map(({ key, value: of }) => {
      const isName = name.test(key.text);
      if (!isName) tell(misfit(key, 'form', key.text));
      const entry = entryOf(key.text, value.read(of, tell));
      return isName ? entry : undefined;
    });
    const whole = allOf(entries);
    return whole && Object.fromEntries(whole);
  },
  schema: {
    type: 'object',
    propertyNames: { pattern: name.source },
    additionalProperties: value.schema,
  },
});

/** A shape with what it is for, as an editor tells it. */
export const about = <S extends Shape<unknown>>(description: string, shape: S): S => ({
  ...shape,
  schema: { description, ...shape.schema },
});

/** A key that may be left out. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}
export const optional = <T>(shape: Shape<T>): Optional<T> => ({ ...shape, optional: true });

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Shaped<F[K]>;
} & { readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: Shaped<F[K]> };

/** Keys that are known, each with a shape of its own. */
export const recordShape = <F extends Fields>(fields: F): Shape<Read<F>> => ({
  read(tree, tell) {
    const known = Object.keys(fields);
    if (tree.kind !== 'map') return void tell(misfit(tree, 'map', wordOf(tree), known));
    const there = new Map(tree.pairs.map(({ key, value }) => [key.text, value]));
    const strange = tree.pairs.filter(({ key }) => !Object.hasOwn(fields, key.text));
    for (const { key } of strange) tell(misfit(key, 'unknown', key.text, known));
    const entries = Object.entries(fields).map(([name, shape]) => {
      const value = there.get(name);
      if (value !== undefined) return entryOf(name, shape.read(value, tell));
      if ('optional' in shape) return [name, undefined] as const;
      return void tell(misfit(tree, 'missing', name, known));
    });
    const whole = strange.length === 0 ? allOf(entries) : undefined;
    return (
      whole && (Object.fromEntries(whole.filter(([, value]) => value !== undefined)) as Read<F>)
    );
  },
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { schema }]) => [name, schema]),
    ),
    required: Object.keys(fields).filter((name) => !('optional' in (fields[name] ?? {}))),
    additionalProperties: false,
  },
});

const entryOf = <T>(name: string, value: T | undefined): readonly [string, T] | undefined =>
  value === undefined ? undefined : [name, value];

/** All of them, where none is missing. */
function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === values.length ? there : undefined;
}
