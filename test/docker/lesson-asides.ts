import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { matchesLesson } from '../../generators/core/lesson/lesson-output.js';
import { lessonSteps, type Steps } from '../../generators/core/lesson/steps.js';
import type { Answers } from '../../generators/core/options/table.js';
import { shellWord, showArgv } from '../../generators/core/text/show-command.js';
import type { Instruction } from '../../generators/core/verify/reading/dockerfile/instruction.js';
import { dockerfileOf, makesLayer } from '../lesson/build-progress.js';
import { stepOf } from '../lesson/lesson-of.js';
import { fencesOf } from '../lesson/template.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { mainFile } from './emit.js';
import { engineKind } from './engine.js';
import { type Typed, type } from './shell.js';
import { composedStacks } from './stacks.js';

/** A learner on the way through the lesson. */
export interface Walk {
  readonly project: string;
  readonly readme: string;
  readonly answers: Answers;
  readonly steps: Steps;
}

type Aside = (walk: Walk, typed: Typed) => Promise<void> | void;

const isOlderBuilder = engineKind === 'classic';

/** How a builder says that a result is there already. */
const isCached = /CACHED|Using cache/g;

/** Whether a builder says of an instruction that it took its result from the cache. */
const isTold = (instruction: Instruction): boolean =>
  isOlderBuilder ? instruction.keyword !== 'FROM' : makesLayer(instruction);

/** What the sentences below a command say of what it printed, or of how long it took. */
const below: Readonly<Record<string, Aside>> = {
  hello: async ({ project }) => {
    const again = await type('docker run --rm hello-world', project);
    expect(again).toMatchObject({ exitCode: 0, all: expect.not.stringContaining('Pull') });
  },
  'build-again': async ({ answers }, { all, took }) => {
    // Everything comes from the cache: the steps that change files, or all but the base images.
    const told = (await dockerfileOf(answers.stack)).instructions.filter(isTold);
    expect(all.match(isCached)).toHaveLength(told.length);
    expect(took).toBeLessThan(15);
  },
  run: (_walk, { stdout }) => expect(stdout).toMatch(/^[0-9a-f]{64}\n$/),
  stop: (_walk, { took }) => expect(took).toBeLessThan(5),
  'volume-write': (_walk, { all }) => expect(all).toBe(''),
};

const typeStep = (id: string, { steps, project }: Walk): Promise<Typed> =>
  type(showArgv(steps[id]?.argv ?? [id, 'is no step']), project);

async function pass(id: string, walk: Walk): Promise<Typed> {
  const typed = await typeStep(id, walk);
  if (typed.exitCode !== 0) throw new Error(`${id}: ${typed.all}`);
  return typed;
}

/** Asks until the page says it: a server takes a moment. */
async function says(greeting: string, id: string, walk: Walk): Promise<void> {
  const end = performance.now() + 15_000;
  const { output } = stepOf({ ...walk.answers, greeting }, id);
  let said = '';
  while (!matchesLesson(said, output) && performance.now() < end) {
    said = (await typeStep(id, walk)).stdout;
  }
  expect([said, matchesLesson(said, output)]).toEqual([said, true]);
}

/** Does something while somebody else has the port of the project. */
async function whileTaken(port: number, work: () => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '0.0.0.0', resolve));
  try {
    await work();
  } finally {
    server.close();
  }
}

const taken = /port is already allocated|address already in use/;

/** Part 5: a Dockerfile that does not build, and what Docker answers. */
async function commentAtTheEnd({ readme, project }: Walk): Promise<void> {
  const fences = fencesOf(readme);
  const at = fences.findIndex(({ body }) => body.includes('# step 1'));
  const [wrong, answer] = fences.slice(at, at + 2);
  const typed = await buildOf('comment', `${wrong?.body}`, project);
  expect(typed.exitCode).not.toBe(0);
  const lines = ['…', ...`${answer?.body}`.trimEnd().split('\n'), '…'];
  expect([typed.all, matchesLesson(typed.all, lines)]).toEqual([typed.all, true]);
}

/** The table of messages: a file that is not in the build context. */
async function missingSource({ project, readme }: Walk): Promise<void> {
  const [, base = ''] = /^FROM (\S+)$/m.exec(readme) ?? [];
  const typed = await buildOf('missing', `FROM ${base}\nCOPY missing.py ./\n`, project);
  expect(typed.exitCode).not.toBe(0);
  expect(typed.all).toMatch(/not found|COPY failed/);
}

function buildOf(name: string, dockerfile: string, project: string): Promise<Typed> {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  return type(`docker build ${name}`, project);
}

/** “Change it”: what is built and started anew, and what goes on as it was. */
async function changeIt(walk: Walk): Promise<void> {
  const { project, answers } = walk;
  const { application } = readOwnLab(answers.stack);
  const app = join(project, application);
  const before = readFileSync(app, 'utf8');
  const texts = textsOf(await planFor({ ...answers, greeting: 'Another page' }));
  writeFileSync(app, texts[application] ?? '');
  await says(answers.greeting, 'open', walk);
  const { all } = await pass('build', walk);
  const { instructions } = await dockerfileOf(answers.stack);
  const file = basename(application);
  const copies = instructions.findIndex(
    ({ keyword, words }) => keyword === 'COPY' && words.includes(file),
  );
  const cached = all.match(isCached) ?? [];
  // All before it, and in a later stage what does not come from this one.
  expect(cached.length).toBeGreaterThanOrEqual(instructions.slice(0, copies).filter(isTold).length);
  const lines = all.split('\n');
  const copied = lines.findIndex((line) => line.includes('COPY ') && line.includes(file));
  expect([copied >= 0, lines[copied + 1]]).toEqual([true, expect.not.stringMatching(isCached)]);
  // The image that has lost its name.
  expect((await type('docker images -a', project)).stdout).toMatch(/<none>|<untagged>/);
  await says(answers.greeting, 'open', walk);
  await pass('force-remove', walk);
  await pass('run', walk);
  await says('Another page', 'open', walk);
  writeFileSync(app, before);
}

/** A container that has stopped is woken, as the lesson says that it would be. */
async function startAgain(walk: Walk): Promise<void> {
  const { project, answers } = walk;
  expect((await type(`docker start ${answers.name}`, project)).stdout).toBe(`${answers.name}\n`);
  await says('Another page', 'open', walk);
  await pass('stop', walk);
  const { stdout: changed } = await type(`docker images -q ${answers.name}`, project);
  // The rest of the lesson counts on the page as it was.
  await pass('remove', walk);
  await pass('build', walk);
  await type(`docker rmi ${changed.trim()}`, project);
  await pass('run', walk);
  await pass('stop', walk);
}

/** The table of messages, and what it says to do with Compose. */
async function composeOnTakenPort(walk: Walk): Promise<void> {
  const { project, answers } = walk;
  const file = join(project, 'compose.yaml');
  const before = readFileSync(file, 'utf8');
  await whileTaken(answers.port, async () => {
    expect((await typeStep('compose-up', walk)).all).toMatch(taken);
    writeFileSync(file, before.replace(`${answers.port}:`, `${answers.port + 1}:`));
    await pass('compose-up', walk);
    await says(answers.greeting, 'open-elsewhere', walk);
  });
  await pass('compose-down', walk);
  writeFileSync(file, before);
}

/** The command as it ships, in the place of what npx would fetch. */
async function prove({ project, answers }: Walk): Promise<string> {
  const tool = [process.execPath, mainFile, 'verify'].map(shellWord).join(' ');
  const { exitCode, all } = await type(tool, project);
  expect({ exitCode, all }).toEqual({ exitCode: 0, all: expect.stringContaining(answers.name) });
  return all;
}

/** Services that run beside the proof have their port, and that is no obstacle. */
async function proveBesideServices(walk: Walk): Promise<void> {
  expect(await prove(walk)).not.toContain(`${walk.answers.port + 1}`);
  expect((await pass('services-ps', walk)).all).toContain('(healthy)');
}

async function proveOnTakenPort(walk: Walk): Promise<void> {
  const { answers } = walk;
  await whileTaken(answers.port, async () => {
    const all = await prove(walk);
    expect(all).toContain(`-p ${answers.port + 1}:`);
  });
}

/** The table of messages: the failed command leaves a container, and the remedy takes it away. */
async function runOnTakenPort(walk: Walk): Promise<void> {
  await whileTaken(walk.answers.port, async () => {
    const { exitCode, all } = await typeStep('run', walk);
    expect({ exitCode, all }).toEqual({ exitCode: 125, all: expect.stringMatching(taken) });
  });
  await pass('remove', walk);
}

/** The same of several services: the number in their Compose file is another one. */
async function servicesOnTakenPort(walk: Walk): Promise<void> {
  const { project, answers } = walk;
  const file = join(project, 'compose.yaml');
  const before = readFileSync(file, 'utf8');
  await whileTaken(answers.port, async () => {
    expect((await typeStep('services-up', walk)).all).toMatch(taken);
    const elsewhere = answers.port + 1;
    writeFileSync(file, before.replace(`"${answers.port}:`, `"${elsewhere}:`));
    await pass('services-up', walk);
    await saysOf('services-open', { ...walk, answers: { ...answers, port: elsewhere } });
  });
  await pass('data-remove', walk);
  writeFileSync(file, before);
}

/** “Change it”: only the container of the application is another one, and the count goes on. */
async function changeService(walk: Walk): Promise<void> {
  const { project, answers } = walk;
  const app = join(project, readOwnLab(answers.stack).application);
  const before = readFileSync(app, 'utf8');
  const containers = async () =>
    (await type('docker compose ps -q redis && docker compose ps -q web', project)).stdout
      .trim()
      .split('\n');
  const [database, web] = await containers();
  writeFileSync(app, before.replace(/^GREETING = .*$/m, 'GREETING = "Another page"'));
  expect((await typeStep('services-open', walk)).stdout).not.toContain('Another page');
  await pass('services-up', walk);
  await saysOf('services-open', { ...walk, answers: { ...answers, greeting: 'Another page' } }, 4);
  const [sameDatabase, otherWeb] = await containers();
  expect([sameDatabase, otherWeb === web]).toEqual([database, false]);
  // The rest of the lesson counts on the page, and on its count, as they were.
  writeFileSync(app, before);
  await pass('services-up', walk);
  await type('docker compose exec redis redis-cli set visits 2', project);
}

/** Asks until a page answers, which then says what the lesson shows, with a count. */
async function saysOf(id: string, walk: Walk, visits = 1): Promise<void> {
  const step = lessonSteps(walk.answers, readOwnLab(walk.answers.stack))[id];
  const shown = (step?.output ?? []).map((line) => line.replace(/1$/, `${visits}`));
  const end = performance.now() + 15_000;
  let typed: Typed;
  do typed = await type(showArgv(step?.argv ?? []), walk.project);
  while (typed.exitCode !== 0 && performance.now() < end);
  expect([typed.stdout, matchesLesson(typed.stdout, shown)]).toEqual([typed.stdout, true]);
}

/** “It would only answer”: the image has no ps. */
async function noProcessList({ project }: Walk): Promise<void> {
  const { all } = await type('docker run --rm debian bash -c ps', project);
  expect(all).toContain('command not found');
}

async function sameNameTwice(walk: Walk): Promise<void> {
  expect((await typeStep('run', walk)).all).toMatch(/The container name .* is already in use/);
}

/** What it tells to do, or warns of, beside its commands; done before one of them. */
const beside: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'debian-ps': noProcessList,
  build: commentAtTheEnd,
  run: missingSource,
  stop: changeIt,
  remove: startAgain,
  'compose-up': (walk) => (isOlderBuilder ? Promise.resolve() : composeOnTakenPort(walk)),
  prove: (walk) =>
    composedStacks.includes(walk.answers.stack)
      ? proveBesideServices(walk)
      : proveOnTakenPort(walk),
  'services-up': servicesOnTakenPort,
  'data-down': changeService,
  'run-elsewhere': runOnTakenPort,
  'force-remove': sameNameTwice,
};

export const besideStep = async (id: string, walk: Walk): Promise<void> => beside[id]?.(walk);

export const belowStep = async (id: string, walk: Walk, typed: Typed): Promise<void> =>
  below[id]?.(walk, typed);
