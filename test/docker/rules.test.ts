import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en.js';
import { lint } from '../../generators/core/verify/lint.js';
import { allRules } from '../../generators/core/verify/rules/all-rules.js';
import type { Example } from '../../generators/core/verify/rules/rule.js';
import { projectIn, writeExample } from '../verify/example.js';
import { odd } from '../verify/odd-projects.js';
import { traps } from '../verify/traps.js';
import { engineKind, settleEngine, unsettleEngine } from './engine.js';
import { type } from './shell.js';

/** What raw docker makes of a project: where it fails, if it does, within the time of a crash. */
async function outcomeOf(files: Example, builder: string): Promise<'build' | 'run' | 'works'> {
  const folder = writeExample(files);
  const name = `rules-${process.pid}-${counter++}`;
  const built = await type(`${builder} docker build --force-rm -t ${name} .`, folder);
  if (built.exitCode !== 0) return 'build';
  // What still runs after a second has not crashed.
  const run = `docker run --name ${name} ${name} & sleep 1.5; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' ${name}`;
  const ran = await type(run, folder);
  await type(`docker rm -f ${name}; docker rmi ${name}`, folder);
  return /^(?:running 0|exited 0)$/m.test(ran.stdout) ? 'works' : 'run';
}

let counter = 0;

/** Each rule that is ever certain is so of its bad example. */
async function isCertain(files: Example): Promise<boolean> {
  const project = await projectIn(writeExample(files));
  return (await lint({ project, messages: en })).failure?.words !== undefined;
}

// 20.10 has the classic builder; 28 both.
const builders = engineKind === 'classic' ? [''] : ['', 'DOCKER_BUILDKIT=0'];

beforeAll(settleEngine, 240_000);
afterAll(unsettleEngine);

describe.each(builders)('with %j, what a rule is certain of', (builder) => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s fails for real',
    async (_id, rule) => {
      const certain = await isCertain(rule.bad);
      if (certain) expect(await outcomeOf(rule.bad, builder)).not.toBe('works');
    },
    60_000,
  );

  it.each(traps)(
    '%s fails for real',
    async (_name, dockerfile, [, sure]) => {
      const files = { 'app.py': 'pass\n', Dockerfile: dockerfile };
      if (sure === 'certain') expect(await outcomeOf(files, builder)).not.toBe('works');
    },
    60_000,
  );
});

describe('what a rule finds nothing in', () => {
  /** They are about what no run shows, or need a program that the stand-ins lack. */
  const unfit = new Set(['from-arguments', 'stage-name', 'no-server', 'loopback', 'other-port']);

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    'the good example of %s is built',
    async (id, rule) => {
      if (unfit.has(id)) return;
      expect(await outcomeOf(rule.good, '')).not.toBe('build');
    },
    60_000,
  );

  it.each(odd.map((project) => [project.does, project] as const))(
    'a project that %s is built',
    async (_does, { files, needs }) => {
      if (needs === undefined) expect(await outcomeOf(files, '')).not.toBe('build');
    },
    60_000,
  );
});
