import type { RosterPlace } from '../verdict/flaw.js';
import { placeAt } from './place-at.js';
import { type Hole, holesOf } from './template.js';

/** What a template names that it cannot, or how it says so, and where. */
export interface TemplateFlaw extends RosterPlace {
  readonly kind: 'hole' | 'name' | 'filter' | 'bare';
  /** What stands there. */
  readonly word: string;
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
): Pick<Nameable, 'names' | 'typed'> => ({
  names: [
    ...['answers.name', 'answers.port'],
    ...ofLab.map((name) => `lab.${name}`),
    ...Object.keys(words).map((name) => `words.${name}`),
  ],
  typed: ['answers.greeting'],
});

/** The filters of files that are handed out, beside `string`, which is the lab's. */
export const fileFilters: readonly string[] = ['html', 'json', 'compose'];

/** All that a template names wrongly. */
export function checkTemplate(text: string, known: Nameable): readonly TemplateFlaw[] {
  const { holes, others } = holesOf(text);
  const flaws = holes.flatMap((hole) => {
    const kind = whyNot(hole, known);
    const { name, filter, id, at } = hole;
    const word = kind === 'filter' ? filter : (name ?? id);
    return kind === undefined ? [] : [{ kind, word: word ?? '', ...placeAt(text, at) }];
  });
  const strange = others.map((at) => ({
    ...{ kind: 'hole' as const, word: text.slice(at, at + 40).split('\n', 1)[0] ?? '' },
    ...placeAt(text, at),
  }));
  return [...strange, ...flaws];
}

function whyNot(
  { name, filter, id }: Hole,
  { names, typed, filters, lookUps }: Nameable,
): TemplateFlaw['kind'] | undefined {
  if (filter === undefined) {
    if (name !== undefined && typed.includes(name)) return 'bare';
    return name !== undefined && names.includes(name) ? undefined : 'name';
  }
  const isLookUp = Object.hasOwn(lookUps, filter);
  if (!isLookUp && !filters.includes(filter)) return 'filter';
  if (name !== undefined) return [...names, ...typed].includes(name) ? undefined : 'name';
  if (!isLookUp) return 'name';
  return lookUps[filter]?.includes(`${id}`) === false ? 'name' : undefined;
}
