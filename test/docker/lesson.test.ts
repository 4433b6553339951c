import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { matchesInAnyOrder, matchesLesson } from '../../generators/core/lesson/lesson-output.js';
import type { Step } from '../../generators/core/lesson/step.js';
import { lessonSteps, type Steps } from '../../generators/core/lesson/steps.js';
import type { Answers } from '../../generators/core/options/table.js';
import { showArgv } from '../../generators/core/text/show-command.js';
import { shownSteps } from '../lesson/lesson-of.js';
import { fencesOf } from '../lesson/template.js';
import { sized } from '../long.js';
import { needing } from '../programs/needing.js';
import { pathOf } from '../programs/programs.js';
import { usualAnswers } from '../usual-answers.js';
import { emit, removeEmitted } from './emit.js';
import { engineKind } from './engine.js';
import { belowStep, besideStep, type Walk } from './lesson-asides.js';
import { type Typed, type } from './shell.js';
import { stacksHere as stacks } from './stacks.js';
import { openTerminal, type Terminal } from './terminal.js';

/*
 * A learner goes through the README from top to bottom and types every command as it stands
 * there. One (in the long run, one of each stack) also does what its sentences say; the others have
 * proven their projects when these were made. What cannot be run here is named, with its reason, at
 * the end.
 */

const greetings = ['Hello “World” & $(id)!', 'Bonjour, l’été ! 😀'] as const;
const learners = stacks.flatMap((stack, one) =>
  locales.map((locale, other) => {
    const greeting = greetings[other % greetings.length] ?? '';
    const name = `lesson-${locale}-${one + 2}`;
    const answers: Answers = {
      ...usualAnswers,
      ...{ stack, name, port: 18080 + one, greeting, locale },
    };
    // Of all that there are, as few as have each stack and each language.
    const isFirst = one % locales.length === other || other % stacks.length === one;
    return { answers, isFirst };
  }),
);

const notRun = new Map<string, string>();
afterAll(() => {
  removeEmitted();
  const list = [...notRun].map(([line, why]) => `  ${why}: ${line}`);
  process.stderr.write(`Commands of the lesson that were not run here:\n${list.join('\n')}\n`);
});

/** On a second engine, and at each push, each stack and each language once. */
const here = learners
  .filter(({ isFirst }) => sized(false, engineKind !== 'classic') || isFirst)
  .map(({ answers }, index, all) => {
    const isFirstOfStack = all.findIndex((it) => it.answers.stack === answers.stack) === index;
    const isUsual = answers.stack === usualAnswers.stack;
    return { ...answers, isCurious: isFirstOfStack && sized(isUsual, true) };
  });

needing('curl').each(here)('the lesson of $stack in $locale', ({ isCurious, ...answers }) => {
  it('works as typed, and prints what it shows', async () => {
    const { devcontainer: _no, ...said } = answers;
    const options = Object.entries(said).map(([id, value]) => `--${id}=${value}`);
    const project = await emit(...options, ...(isCurious ? [] : ['--verify']));
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const fences = fencesOf(readme);
    const typed = fences
      .filter(({ language }) => language === 'sh')
      .map(({ body }) => body.trimEnd());
    const all = lessonSteps(answers, readOwnLab(answers.stack));
    const walk: Walk = { project, readme, answers, steps: all };
    const steps = shownSteps(answers);
    expect(typed).toEqual(steps.map(({ argv }) => showArgv(argv)));

    await type('docker rmi hello-world', project);
    const compose = fences.find(({ language }) => language === 'yaml');
    writeFileSync(join(project, 'compose.yaml'), compose?.body ?? '');
    const terminals: Terminal[] = [];
    for (const step of steps) await takeStep(step, walk, isCurious, terminals);
    await Promise.all(terminals.map((terminal) => terminal.close()));
    const left = await type(`docker ps -aq; docker images -q ${answers.name}`, project);
    expect(left.stdout).toBe('');
  }, 420_000);
});

/** Types one step; who is curious also does what the sentences around it say. */
async function takeStep(
  step: Step,
  walk: Walk,
  isCurious: boolean,
  terminals: Terminal[],
): Promise<void> {
  if (isCurious) await besideStep(step.id, walk);
  const done = await follow(step, walk, terminals);
  if (isCurious && done) await belowStep(step.id, walk, done);
  // Whoever had it proven when it was made finds its steps in the cache.
  if (!isCurious && step.id === 'build' && engineKind !== 'classic') {
    expect(done?.all).toContain('CACHED');
  }
}

/** Does what one step says, and holds what comes of it to what the lesson shows. */
async function follow(
  step: Step,
  { project, steps }: Walk,
  terminals: Terminal[],
): Promise<Typed | undefined> {
  const line = showArgv(step.argv);
  const why = step.untested ?? notPossible(step, steps);
  const terminal = terminals.at(-1);
  if (why !== undefined) notRun.set(line, why);
  else if (step.keepsRunning) terminals.push(await keepRunning(step, project));
  else if (step.inside) await typeInside(step, terminal);
  else {
    const done = await typeLine(step, project);
    if (step.id === 'outside-open') terminal?.interrupt();
    return done;
  }
  return undefined;
}

/** What this machine, or the engine, lacks for a step. */
function notPossible({ id, compose }: Step, steps: Steps): string | undefined {
  if (compose && engineKind === 'classic') return 'needs Compose 2 or later';
  if (!id.startsWith(outside)) return undefined;
  const words = Object.values(steps).flatMap((step) =>
    step.id.startsWith(outside) ? (step.argv[0] ?? []) : [],
  );
  // Without one of its programs nothing runs without Docker. What holds a folder is made on the way.
  const lacks = words.find((word) => !word.includes('/') && !pathOf({ names: [word] }));
  return lacks && `needs ${lacks}`;
}

/** What the ids of steps without Docker begin with. */
const outside = 'outside-';

async function keepRunning(step: Step, project: string): Promise<Terminal> {
  const opened = openTerminal(showArgv(step.argv), project);
  // A compiler may have to make its library first.
  await opened.shows(step.output, 180);
  return opened;
}

async function typeInside(step: Step, terminal: Terminal | undefined): Promise<void> {
  const line = showArgv(step.argv);
  terminal?.write(`${line}\n`);
  const prompt = 'root@…:/#';
  if (step.output.length > 0) {
    await terminal?.shows(['…', `${prompt} ${line}`, ...step.output, prompt]);
  }
}

/** Steps that come from the cache are told in any order, and so are lines of two pipes. */
const inAnyOrder = ['build', 'logs'];

async function typeLine(step: Step, project: string): Promise<Typed> {
  const line = showArgv(step.argv);
  const patterns = [step.output, step.olderOutput ?? step.output];
  const isQuestion = step.argv[0] === 'curl';
  const matches = inAnyOrder.includes(step.id) ? matchesInAnyOrder : matchesLesson;
  // A learner is slower than a server that starts.
  const end = performance.now() + (isQuestion ? 15_000 : 0);
  for (;;) {
    const done = await type(line, project);
    const output = isQuestion ? done.stdout : done.all;
    const isShown = step.output.length === 0 || patterns.some((lines) => matches(output, lines));
    if (done.exitCode === 0 && isShown) return done;
    if (performance.now() < end) continue;
    throw new Error(`${step.id}: ${line}\nexit ${done.exitCode}, and it says:\n${done.all}`);
  }
}
