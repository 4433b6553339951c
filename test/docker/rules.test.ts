import { describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { allRules } from '../../generators/core/verify/lint/all-rules.js';
import { lint } from '../../generators/core/verify/lint/lint.js';
import type { Example } from '../../generators/core/verify/rules/rule.js';
import { sized } from '../long.js';
import { projectIn, writeExample } from '../verify/rules/example.js';
import { odd } from '../verify/rules/odd-projects.js';
import { traps } from '../verify/rules/traps.js';
import { engineKind, onSettledEngine } from './engine.js';
import { type } from './shell.js';

/** Whether raw docker builds a project; and, where that is asked, whether it runs and does not crash. */
async function works(
  files: Example,
  builder: string,
  isRun: boolean,
  seconds?: number,
): Promise<boolean> {
  const folder = writeExample(files);
  const name = `rules-${process.pid}-${counter++}`;
  const bound = seconds === undefined ? '' : `timeout ${seconds}`;
  const built = await type(`${builder} ${bound} docker build --force-rm -t ${name} .`, folder);
  if (built.exitCode !== 0) return false;
  // What still runs after a second has not crashed.
  const run = `docker run --name ${name} ${name} & sleep 1.5; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' ${name}`;
  const ran = isRun ? await type(run, folder) : undefined;
  await type(`docker rm -f ${name}; docker rmi ${name}`, folder);
  return ran === undefined || /^(?:running 0|exited 0)$/m.test(ran.stdout);
}

let counter = 0;

/** Each rule that is ever certain is so of its bad example. */
async function isCertain(files: Example): Promise<boolean> {
  const project = await projectIn(writeExample(files));
  return (await lint({ project, messages: en, lenient: podman })).failure?.words !== undefined;
}

const podman = engineKind === 'podman';
/** 20.10 has the classic builder, podman one of its own; 28 has both. */
const isOld = podman || engineKind === 'classic';
const builders = isOld ? [''] : sized([''], ['', 'DOCKER_BUILDKIT=0']);

onSettledEngine();

/** Milliseconds: the base of an example may have to be fetched first. */
const patience = 240_000;

/** What only the page shows is held elsewhere: such a project is built, and runs. */
const beforeThePage = allRules.filter(({ code }) => code !== 'PAGE_ERROR');

describe.each(builders)('with %j, what a rule is certain of', (builder) => {
  it.concurrent.each(beforeThePage.map((rule) => [rule.id, rule] as const))(
    '%s fails for real',
    async (_id, rule) => {
      const certain = await isCertain(rule.bad);
      // A build that waits for a server does so for ever.
      const seconds = rule.code === 'SERVER_IN_BUILD' ? 20 : undefined;
      if (certain) expect(await works(rule.bad, builder, true, seconds)).toBe(false);
    },
    patience,
  );

  it.concurrent.each(traps)(
    '%s fails for real',
    async (_name, dockerfile) => {
      const files = { 'app.py': 'pass\n', Dockerfile: dockerfile };
      if (await isCertain(files)) expect(await works(files, builder, true)).toBe(false);
    },
    patience,
  );
});

// Some of it needs BuildKit, and is told so.
(isOld ? describe.skip : describe)('what a rule finds nothing in', () => {
  it.concurrent.each(allRules.map((rule) => [rule.id, rule] as const))(
    'the good example of %s is built',
    async (_id, rule) => {
      expect(await works(rule.good, '', false)).toBe(true);
    },
    patience,
  );

  it.concurrent.each(odd.map((project) => [project.does, project] as const))(
    'a project that %s is built',
    async (_does, { files, needs }) => {
      if (needs === undefined) expect(await works(files, '', false)).toBe(true);
    },
    patience,
  );
});
