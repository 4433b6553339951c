import type { RosterPlace } from '../verdict/flaw.js';
import { checkTemplate, nameable, type TemplateFlaw } from './check-template.js';
import type { Lab } from './lab.js';
import type { LabQuestion } from './lab-question.js';
import type { DeclaredSteps } from './lab-shape.js';
import { placeAt } from './place-at.js';

/**
 * What the templates of `steps.yml` name that they cannot. What somebody has typed may stand there as
 * it is: the lesson shows it in a block that nothing in it can close.
 * @param named what a template may name: the words of each language, the lab's questions, the filters
 * @param source the file, to tell where it is said
 */
export function stepFlaws(
  steps: DeclaredSteps,
  named: {
    readonly words: Lab['words'];
    readonly questions: readonly LabQuestion[];
    readonly filters: readonly string[];
  },
  source: string,
): readonly TemplateFlaw[] {
  const { words, questions, filters } = named;
  // That a word is there in each language is told where the languages are compared.
  const { names, typed } = nameable(Object.assign({}, ...Object.values(words)), questions);
  const known = {
    names: [...names, ...typed].filter((name) => name !== 'lab.dockerfile'),
    ...{ typed: [], filters, lookUps: {} },
  };
  const texts = Object.values(steps).flatMap(
    ({ argv = [], output = [], 'older-output': older = [] }) => [...[...argv, ...output, ...older]],
  );
  return texts
    .flatMap((text) => checkTemplate(text, known))
    .map((flaw) => ({ ...flaw, ...whereSaid(flaw.word, source) }));
}

/** YAML may write a text otherwise than it is read; then the file alone is told. */
const whereSaid = (word: string, source: string): RosterPlace =>
  placeAt(source, Math.max(0, source.indexOf(word)));
