import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import type { LessonFor } from '../../generators/core/lesson/outline.js';
import { type Section, sectionsOf, stepsIn } from '../../generators/core/lesson/sections.js';
import type { Step } from '../../generators/core/lesson/step.js';
import { lessonSteps } from '../../generators/core/lesson/steps.js';
import type { Answers } from '../../generators/core/options/table.js';
import { fencesOf } from './template.js';

/** The sections of the lesson that these answers give. */
export const lessonOf = (
  { stack, locale, devcontainer }: Pick<Answers, 'stack' | 'locale' | 'devcontainer'>,
  { isPage }: Pick<LessonFor, 'isPage'> = { isPage: false },
): readonly Section[] => sectionsOf(readOwnLab(stack), locale, { isPage, devcontainer });

/** A command of that lesson, which it must have. */
export function stepOf(answers: Answers, id: string): Step {
  const step = lessonSteps(answers, readOwnLab(answers.stack))[id];
  if (step === undefined) throw new Error(`The lesson has no step ${id}.`);
  return step;
}

/** The commands that the lesson shows, in its order. */
export const shownSteps = (answers: Answers): readonly Step[] =>
  lessonOf(answers)
    .flatMap(stepsIn)
    .map((id) => stepOf(answers, id));

/** The diagrams of that lesson, in Mermaid. */
export const diagramsOf = (answers: Pick<Answers, 'stack' | 'locale' | 'devcontainer'>): string[] =>
  lessonOf(answers)
    .flatMap(({ text }) => fencesOf(text))
    .flatMap(({ language, body }) => (language === 'mermaid' ? body : []));
