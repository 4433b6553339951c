import type { RosterPlace } from '../verdict/flaw.js';
import { checkTemplate, nameable, type TemplateFlaw } from './check-template.js';
import type { LabQuestion } from './lab-question.js';
import type { DeclaredSteps } from './lab-shape.js';
import { placeAt } from './place-at.js';

/**
 * What the templates of `steps.yml` name that they cannot. What somebody has typed may stand there as
 * it is: the lesson shows it in a block that nothing in it can close.
 * @param filters those that there are
 * @param source the file, to tell where it is said
 */
export function stepFlaws(
  steps: DeclaredSteps,
  filters: readonly string[],
  questions: readonly LabQuestion[],
  source: string,
): readonly TemplateFlaw[] {
  const { names, typed } = nameable({}, questions);
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
