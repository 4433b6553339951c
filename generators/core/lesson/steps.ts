import type { Answers } from '../options/table.js';
import type { Stack } from '../package/stack.js';
import { typedCommands } from './project-commands.js';
import type { Step } from './step.js';
import { afterwards, compose, onOtherPort, volume } from './steps/afterwards.js';
import type { Body } from './steps/command-step.js';
import { debianShell, firstContainer } from './steps/first-containers.js';
import { ownImage, withoutDocker } from './steps/own-image.js';
import { contexts, installing } from './steps/set-up.js';

/** Every command of the lesson, for exactly these answers. */
export function lessonSteps(answers: Answers, stack: Stack): Readonly<Record<StepId, Step>> {
  const bodies = chapters(answers, stack).flatMap((chapter) => Object.entries<Body>(chapter));
  const entries = bodies.map(([id, body]) => [id, { id, ...body }]);
  return Object.fromEntries(entries);
}

/** A list: one object with all of these spread into it is garbage that V8 finds late, and a class makes thousands. */
function chapters(answers: Answers, stack: Stack) {
  const { name, greeting } = answers;
  const typed = typedCommands(answers, stack.containerPort);
  return [
    installing(),
    contexts(),
    firstContainer(name),
    debianShell(name),
    withoutDocker(stack, greeting),
    ownImage(answers, stack, typed),
    volume(name),
    compose(answers, stack.containerPort, typed),
    onOtherPort(answers, stack.containerPort),
    afterwards(name, typed),
  ];
}

type KeysOf<Chapter> = Chapter extends unknown ? keyof Chapter : never;
export type StepId = KeysOf<ReturnType<typeof chapters>[number]>;
