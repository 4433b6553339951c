import { filtersFor } from '../lab/filters.js';
import type { Lab } from '../lab/lab.js';
import { namedAnswers } from '../lab/lab-question.js';
import { renderLab } from '../lab/render.js';
import type { Answers } from '../options/table.js';
import { typedCommands } from './project-commands.js';
import type { Step } from './step.js';
import { afterwards, compose, onOtherPort, upkeep, volume } from './steps/afterwards.js';
import type { Body } from './steps/command-step.js';
import { debianShell, firstContainer } from './steps/first-containers.js';
import { ownImage } from './steps/own-image.js';
import { contexts, installing } from './steps/set-up.js';

/** Every command of the lesson by its id, for exactly these answers: ours, and those of the lab. */
export type Steps = Readonly<Record<string, Step>>;

export function lessonSteps(answers: Answers, lab: Lab): Steps {
  const bodies = chapters(answers, lab).flatMap((chapter) => Object.entries<Body>(chapter));
  const steps = Object.fromEntries(bodies.map(([id, body]) => [id, { id, ...body }]));
  const words = lab.words[answers.locale] ?? {};
  const view = {
    ...{ answers: namedAnswers(answers, lab.questions), lab, words },
    ...filtersFor(lab.string),
  };
  const filled = (text: string) => renderLab(text, view);
  for (const [id, { argv, output, olderOutput, ...same }] of Object.entries(lab.steps)) {
    const ours = (Object.hasOwn(steps, id) ? steps[id] : undefined) ?? { id, argv: [], output: [] };
    steps[id] = {
      ...{ ...ours, ...same },
      ...(argv && { argv: argv.map(filled) }),
      ...(output && { output: output.map(filled) }),
      ...(olderOutput && { olderOutput: olderOutput.map(filled) }),
    };
  }
  return steps;
}

/** A list: one object with all of these spread into it is garbage that V8 finds late, and a class makes thousands. */
function chapters(answers: Answers, lab: Lab) {
  const typed = typedCommands(answers, lab.port, lab.build);
  return [
    ...commonChapters(answers.name),
    ownImage(answers, lab, typed),
    compose(answers, lab, typed),
    onOtherPort(answers, lab.port),
    afterwards(answers.name, typed),
  ];
}

/** What has nothing of the project in it but its name. */
const commonChapters = (name: string) => [
  ...[installing(), contexts(), firstContainer(name), debianShell(name)],
  ...[volume(name), upkeep()],
];

/** The ids of the commands that are the same in every lesson, as far as a lab does not change them. */
export const commonSteps = ({ steps }: Pick<Lab, 'steps'>): readonly string[] =>
  commonChapters('')
    .flatMap((chapter) => Object.keys(chapter))
    .filter((id) => !Object.hasOwn(steps, id));
