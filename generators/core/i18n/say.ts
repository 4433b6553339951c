import type { Failure } from '../verdict/failure.js';
import type { InEachLanguage, Named, Saying, ToldApart } from '../verdict/saying.js';
import type { Messages } from './messages.js';

/** The parts of the catalogue that something holds sentences of, to be said later: a report, or a look at a machine. */
export const sayable = [
  ...(['answer', 'checks', 'choosing', 'compose', 'crash', 'doctor'] as const),
  ...(['engines', 'explain', 'failures', 'rules', 'verify'] as const),
] as const;
type Sayable = Pick<Messages, (typeof sayable)[number]>;

type Sentence = string | ((...names: never[]) => string);
type IdsOf<T> = {
  [K in keyof T & string]: T[K] extends Sentence ? K : `${K}.${IdsOf<T[K]>}`;
}[keyof T & string];
type At<T, Id> = Id extends `${infer Key}.${infer Rest}`
  ? Key extends keyof T
    ? At<T[Key], Rest>
    : never
  : Id extends keyof T
    ? T[Id]
    : never;
type NamesOf<Id> =
  At<Sayable, Id> extends (...names: infer Names) => string
    ? { readonly [K in keyof Names]: Names[K] | (Names[K] extends string ? InEachLanguage : never) }
    : [];

/** A sentence of the catalogue, to be said later. */
export const say = <const Id extends IdsOf<Sayable>>(id: Id, ...names: NamesOf<Id>): Saying => ({
  id,
  names: names as readonly Named[],
});

/**
 * Says sentences, one behind the other; one that ends in what it names gets its full stop. Throws
 * where the catalogue has no such sentence, or it cannot name that.
 */
export const speak = (sayings: readonly Saying[], messages: Messages): string =>
  sayings
    .map((saying) => sentence(saying, messages))
    .filter((said) => said !== '')
    .map((said, at, all) => (at === all.length - 1 || /[.!?…”»]$/.test(said) ? said : `${said}.`))
    .join(' ');

function sentence({ id, names }: Saying, messages: Messages): string {
  const leaf = leafOf(id, messages);
  const said =
    typeof leaf === 'function' ? leaf(...names.map((each) => named(each, messages))) : leaf;
  if (typeof said !== 'string') throw new RangeError(id);
  return said;
}

/** What stands at a place of the catalogue; an id may come from anywhere. */
function leafOf(id: string, messages: Messages): unknown {
  const [room = '', ...keys] = id.split('.');
  if (!sayable.some((each) => each === room)) return undefined;
  return [room, ...keys].reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined,
    messages,
  );
}

function named(value: Named, { page }: Messages): unknown {
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return 'inEach' in value ? value.inEach[page.lang] : value;
}

/** Sentences as they are said now, and as they can be said again. */
export const asTold = (
  messages: Messages,
  ...said: readonly Saying[]
): { readonly message: string; readonly said: readonly Saying[] } => ({
  message: speak(said, messages),
  said,
});

/** What is said of a failure: its own words, or the usual ones of its code. */
export const sayFailure = ({ code, facts, words }: Failure): ToldApart =>
  words ?? {
    message: [say(`failures.${code}.message`, facts)],
    remedy: [say(`failures.${code}.remedy`, facts)],
  };
