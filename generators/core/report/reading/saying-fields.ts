import { locales } from '../../i18n/locale.js';
import { longest, most } from '../../verdict/bounds.js';
import { otherEngines } from '../../verdict/engine-name.js';
import { type Facts, hints, type ImagePlace, oddKinds, unsaidKinds } from '../../verdict/facts.js';
import type { CheckSaid } from '../../verdict/report.js';
import type { InEachLanguage, Named, Saying, ToldApart } from '../../verdict/saying.js';
import {
  anyNumber,
  type Field,
  line,
  lines,
  list,
  object,
  oneOf,
  orAbsent,
  Unfit,
  whole,
} from './field.js';

const text = lines(longest.fact);
const textOrNot = orAbsent(text);

const facts = object<Facts>({
  ...{ detail: textOrNot, source: textOrNot, expected: textOrNot, got: textOrNot },
  ...{ program: textOrNot, host: textOrNot, edit: textOrNot, own: textOrNot, socket: textOrNot },
  engine: orAbsent(oneOf(otherEngines)),
  ...{ odd: orAbsent(oneOf(oddKinds)), hint: orAbsent(oneOf(hints)) },
  unsaid: orAbsent(oneOf(unsaidKinds)),
  ...{ number: orAbsent(anyNumber), containerPort: orAbsent(anyNumber) },
  ...{ mute: orAbsent(oneOf([true, false])), unseen: orAbsent(oneOf([true, false])) },
  inImage: orAbsent(object<ImagePlace>({ file: line(longest.file), line: whole(0) })),
});

/** Of other languages than ours nothing is kept. */
const inEach = object<InEachLanguage>({
  inEach: object<InEachLanguage['inEach']>(
    Object.fromEntries(locales.map((locale) => [locale, text])),
  ),
});

const texts = list(text, most.words);
const plain = oneOf<Named>([null, true, false]);

/** What a value is, so it is read and written. */
function fieldOf(value: unknown): Field<Named> {
  if (Array.isArray(value)) return texts as Field<Named>;
  if (typeof value === 'object' && value !== null) {
    return ('inEach' in value ? inEach : facts) as Field<Named>;
  }
  if (typeof value === 'string') return text as Field<Named>;
  return typeof value === 'number' ? (anyNumber as Field<Named>) : plain;
}

const named: Field<Named> = {
  read: (value, at) => fieldOf(value).read(value, at),
  write: (value) => (value === undefined ? null : fieldOf(value).write(value)),
};

const saying = object<Saying>({ id: line(longest.rule), names: list(named, most.names) });
const sayings = list(saying, most.sayings);

/** What is not to be said again is left out: the sentence itself stands beside it. */
const orLeftOut = <T>({ read, write }: Field<T>): Field<T | undefined> => ({
  read: (value, at) => {
    try {
      return value === undefined ? undefined : read(value, at);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return undefined;
    }
  },
  write: (value) => (value === undefined ? undefined : write(value)),
});

export const checkSaidField = orLeftOut(
  object<CheckSaid>({ title: sayings, message: sayings, hint: sayings }),
);
export const saidField = orLeftOut(sayings);
export const toldApartField = orLeftOut(object<ToldApart>({ message: sayings, remedy: sayings }));
