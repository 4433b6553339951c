import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { parse } from 'yaml';
import { commandsOf } from '../docs/commands-of.js';
import { inCheckout, isOurs } from '../docs/own-commands.js';
import { obeyed } from '../report/runner.js';
import { inDockerfile } from './change.js';
import { emit, mainFile } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { composedStacks, hasCompose, pythonStacks } from './stacks.js';

let before = '';
onSettledEngine(hasCompose ? [...pythonStacks, ...composedStacks] : pythonStacks);
beforeAll(async () => {
  before = await onEngine();
});

const workflows = {
  github: '.github/workflows/docker-intro.yml',
  gitlab: '.gitlab-ci.yml',
} as const;

/** A project with its workflow, in whose folder its commands are run. */
const emitWith = (
  ci: keyof typeof workflows,
  locale: string,
  stack = 'python3-flask',
): Promise<string> => emit('--ci', ci, '--stack', stack, '--locale', locale);

/** Types the lines of a project's workflow that call us, with the command that was built here. */
async function runWorkflow(
  project: string,
  ci: keyof typeof workflows,
  env: Readonly<Record<string, string>>,
) {
  const workflow = parse(readFileSync(join(project, workflows[ci]), 'utf8'));
  const [line = '', ...more] = commandsOf(workflow).filter(isOurs);
  expect(more).toEqual([]);
  const built = `"${process.execPath}" "${mainFile}"`;
  const typed = inCheckout(line).replace(/^docker-intro/, built);
  expect(typed.startsWith(built)).toBe(true);
  return execa('bash', ['-ec', typed], {
    ...{ cwd: project, reject: false, stdin: 'ignore', timeout: 200_000 },
    env: { LC_ALL: 'C.UTF-8', ...env },
  });
}

/** The engine of the tests on a port of this machine, as a service of GitLab is on another one. */
async function overTcp(): Promise<{ readonly host: string; readonly server: Server }> {
  const socket =
    /^unix:\/\/(.+)$/.exec(process.env.DOCKER_HOST ?? '')?.[1] ?? '/var/run/docker.sock';
  // The docker command ends its own side first, and then reads what an exec says.
  const allowHalfOpen = true;
  const server = createServer({ allowHalfOpen }, (client) => {
    const engine = connect({ path: socket, allowHalfOpen });
    client.pipe(engine).pipe(client);
    for (const end of [client, engine])
      end.on('error', () => [client, engine].map((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  return { host: `tcp://${hostname()}:${port}`, server };
}

const breaks = inDockerfile('FROM', 'FRUM');

describe('the workflow for GitHub', () => {
  const env = (project: string) => ({
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: project },
    GITHUB_STEP_SUMMARY: join(project, 'summary.md'),
  });

  it.each(['en', 'fr'])(
    'proves a project (%s)',
    async (locale) => {
      const project = await emitWith('github', locale);
      const done = await runWorkflow(project, 'github', env(project));
      expect([done.exitCode, obeyed(`${done.stdout}\n${done.stderr}`)]).toEqual([0, []]);
      expect(readFileSync(join(project, 'docker-intro.xml'), 'utf8')).toContain(
        'failures="0" errors="0"',
      );
      const word = locale === 'fr' ? 'réussi' : 'proven';
      expect(readFileSync(join(project, 'summary.md'), 'utf8')).toContain(`| web | ${word} |`);
      expect(await onEngine()).toBe(before);
    },
    200_000,
  );

  it('shows where a project is broken', async () => {
    const project = await emitWith('github', 'fr');
    breaks(project);
    const done = await runWorkflow(project, 'github', env(project));
    expect(done.exitCode).toBe(1);
    const errors = obeyed(`${done.stdout}`).filter(({ name }) => name === 'error');
    expect(errors).toMatchObject([{ properties: { file: 'web/Dockerfile' } }]);
    expect(errors[0]?.data).toContain('Que faire');
    expect(readFileSync(join(project, 'docker-intro.xml'), 'utf8')).toContain('<failure ');
    expect(await onEngine()).toBe(before);
  }, 200_000);
});

describe('the workflow for GitLab', () => {
  let engine: Awaited<ReturnType<typeof overTcp>>;
  beforeAll(async () => {
    engine = await overTcp();
  });
  afterAll(() => {
    engine.server.close();
  });

  const stacks = ['python3-flask', ...(hasCompose ? composedStacks : [])];
  it.each(stacks)(
    'proves a project on the engine of a service (%s)',
    async (stack) => {
      const project = await emitWith('gitlab', 'en', stack);
      const done = await runWorkflow(project, 'gitlab', { DOCKER_HOST: engine.host });
      expect([done.exitCode, `${done.stderr}`]).toEqual([0, '']);
      expect(`${done.stdout}`).toContain('Proven: web');
      expect(readFileSync(join(project, 'docker-intro.xml'), 'utf8')).toContain('tests="7"');
      expect(await onEngine()).toBe(before);
    },
    200_000,
  );

  it('keeps the report of one that is broken', async () => {
    const project = await emitWith('gitlab', 'en');
    breaks(project);
    const done = await runWorkflow(project, 'gitlab', { DOCKER_HOST: engine.host });
    expect(done.exitCode).toBe(1);
    expect(existsSync(join(project, 'docker-intro.xml'))).toBe(true);
    expect(await onEngine()).toBe(before);
  }, 200_000);
});
