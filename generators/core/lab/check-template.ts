import { nearName } from '../text/near-name.js';
import type { RosterPlace } from '../verdict/flaw.js';
import type { LabQuestion } from './lab-question.js';
import { placeAt } from './place-at.js';
import { type Hole, holesOf } from './template.js';

/** What a template names that it cannot, or how it says so, and where. */
export interface TemplateFlaw extends RosterPlace {
  readonly kind: 'hole' | 'name' | 'filter' | 'bare';
  /** What stands there. */
  readonly word: string;
  /** What may be meant. */
  readonly near: string | undefined;
}

/** What may be named, and by which filters. */
export interface Nameable {
  readonly names: readonly string[];
  /** What somebody has typed: it needs the filter of the place where it lands. */
  readonly typed: readonly string[];
  readonly filters: readonly string[];
  /** Filters of ids, and the ids that each knows; undefined where any may be. */
  readonly lookUps: Readonly<Record<string, readonly string[] | undefined>>;
}

const ofLab = ['base', 'build', 'application', 'dockerfile', 'port', 'title'];

/** What every template of a lab may name. */
export const nameable = (
  words: Readonly<Record<string, string>>,
  questions: readonly LabQuestion[],
): Pick<Nameable, 'names' | 'typed'> => ({
  names: [
    ...['answers.name', 'answers.port'],
    // What can be chosen, and a number, the lab has said itself.
    ...answersOf(questions.filter(({ type }) => type !== 'text')),
    ...ofLab.map((name) => `lab.${name}`),
    ...Object.keys(words).map((name) => `words.${name}`),
  ],
  typed: ['answers.greeting', ...answersOf(questions.filter(({ type }) => type === 'text'))],
});

const answersOf = (questions: readonly LabQuestion[]): readonly string[] =>
  questions.map(({ name }) => `answers.${name}`);

/** The filters of files that are handed out, beside `string`, which is the lab's. */
export const fileFilters: readonly string[] = ['html', 'json', 'compose'];

/** All that a template names wrongly. */
export function checkTemplate(text: string, known: Nameable): readonly TemplateFlaw[] {
  const { holes, others } = holesOf(text);
  const strange = others.map((at) => {
    const word = text.slice(at, at + 40).split('\n', 1)[0] ?? '';
    return { kind: 'hole' as const, word, at };
  });
  const wrong = holes.flatMap(({ at, ...hole }) => {
    const kind = whyNot(hole, known);
    const { name, filter, id } = hole;
    const word = kind === 'filter' ? filter : (name ?? id);
    return kind === undefined ? [] : [{ kind, word: word ?? '', at }];
  });
  return [...strange, ...wrong].slice(0, mostFlaws).map(({ at, kind, word }) => ({
    ...{ kind, word, near: nearTo(kind, word, known) },
    ...placeAt(text, at),
  }));
}

const nearTo = (
  kind: TemplateFlaw['kind'],
  word: string,
  { names, typed, filters }: Nameable,
): string | undefined => {
  if (kind === 'name') return nearName(word, [...names, ...typed]);
  return kind === 'filter' ? nearName(word, filters) : undefined;
};

/** Flaws of a text that are told; whoever makes more mends these first. */
const mostFlaws = 20;

function whyNot(
  { name, filter, id }: Omit<Hole, 'at'>,
  { names, typed, filters, lookUps }: Nameable,
): TemplateFlaw['kind'] | undefined {
  const isNamed = name !== undefined && names.includes(name);
  const isTyped = name !== undefined && typed.includes(name);
  if (filter === undefined) return isTyped ? 'bare' : flawUnless(isNamed);
  // A step and a part are known by their ids alone.
  if (Object.hasOwn(lookUps, filter))
    return flawUnless(knows(lookUps[filter], id) || (filter === 'file' && isNamed));
  return filters.includes(filter) ? flawUnless(isNamed || isTyped) : 'filter';
}

const flawUnless = (isKnown: boolean): 'name' | undefined => (isKnown ? undefined : 'name');

const knows = (ids: readonly string[] | undefined, id: string | undefined): boolean =>
  id !== undefined && (ids === undefined || ids.includes(id));
