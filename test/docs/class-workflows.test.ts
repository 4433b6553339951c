import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { planClassWorkflow, shardsFor } from '../../generators/core/project/class-workflow.js';
import { classFolder } from '../choosing/class-folder.js';
import { commandsOf } from './commands-of.js';
import { findings } from './lint-workflow.js';
import { readDoc } from './markdown.js';
import { inCheckout, isOurs, objections } from './own-commands.js';

/** An expression of GitHub, as it stands in a workflow. */
const gitHub = (expression: string): string => ['$', `{{ ${expression} }}`].join('');
const shard = gitHub('matrix.shard');

describe.each(locales)('the workflow of a class in %s', (locale) => {
  const planned = async (ci: 'github' | 'gitlab', students = 60): Promise<string> => {
    const [file] = await planClassWorkflow(ci, students, locale, await loadMessages(locale));
    return file?.contents ?? '';
  };
  const typed = (folder: string, words: string) => [
    'cd "$(mktemp -d)"',
    `npx --yes --package docker-intro@${toolVersion()} -c 'cd "${folder}" && docker-intro ${words}'`,
  ];

  test('for GitHub is good: every part is kept, whatever fails, and all are merged', async () => {
    const text = await planned('github');
    expect(await findings(text)).toEqual([]);
    const { verify, report } = parse(text).jobs;
    expect(verify.strategy).toEqual({ 'fail-fast': false, matrix: { shard: [1, 2, 3] } });
    expect(commandsOf(verify)).toEqual(
      typed(
        '$GITHUB_WORKSPACE',
        `verify . --locale ${locale} --shard ${shard}/3 --report docker-intro-${shard}.json`,
      ),
    );
    expect(verify.steps.at(-1)).toEqual({
      ...{ uses: 'actions/upload-artifact@v6', if: gitHub('!cancelled()') },
      with: {
        name: `docker-intro-${shard}`,
        path: `docker-intro-${shard}.json`,
        overwrite: true,
      },
    });
    expect(report).toMatchObject({ needs: 'verify', if: gitHub('!cancelled()') });
    expect(report.steps[1].with).toMatchObject({ 'merge-multiple': true, path: 'parts' });
    expect(commandsOf(report)).toEqual(
      typed(
        '$GITHUB_WORKSPACE',
        `report parts/*.json --locale ${locale} --format github --report results.html --report results.csv --report results.json`,
      ),
    );
  });

  test('for GitLab has the engine of a project, and merges in a stage of its own', async () => {
    const { stages, verify, report, ...more } = parse(await planned('gitlab'));
    expect([stages, more]).toEqual([['verify', 'report'], {}]);
    expect(verify.parallel).toBe(3);
    const template = parse(readDoc('templates/project/.gitlab-ci.yml').replace(/<%-.*?%>/g, 'x'));
    for (const key of ['image', 'services', 'variables']) {
      expect(verify[key]).toEqual(template.verify[key]);
    }
    expect(verify.artifacts).toEqual({ when: 'always', paths: ['docker-intro-*.json'] });
    expect(report).toMatchObject({ when: 'always', stage: 'report' });
    expect(report.artifacts).toMatchObject({ when: 'always', reports: { junit: 'results.xml' } });
  });

  test('is none where none is wanted', async () => {
    expect(await planClassWorkflow('none', 60, locale, await loadMessages(locale))).toEqual([]);
  });

  test.each(['github', 'gitlab'] as const)('for %s calls us as we want', async (ci) => {
    const ours = commandsOf(parse(await planned(ci))).filter(isOurs);
    expect(ours).toHaveLength(2);
    const values = { 'matrix.shard': '2', CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' };
    for (const line of ours) {
      let words = inCheckout(line).replace(
        /\$\{\{ ([\w.]+) \}\}/g,
        (_all, name) => values[name as 'matrix.shard'],
      );
      words = words.replace(/\$(\w+)/g, (_all, name) => values[name as 'matrix.shard']);
      expect(await objections(words)).toEqual([]);
    }
    expect((await planned(ci)).split('\n')[0]).toBe(
      `# ${(await loadMessages(locale)).emitted.classCi}`,
    );
  });

  test('is for more machines the larger the class is', () => {
    const sizes = [0, 1, 50, 51, 300, 10_000].map(shardsFor);
    expect(sizes).toEqual([2, 2, 2, 3, 12, 20]);
  });

  // As the machines of a CI would: each its part, all parts merged by one.
  test.each(['github', 'gitlab'] as const)('for %s does what it says', async (ci) => {
    const folder = classFolder('ada', 'bob', 'eve');
    writeFileSync(join(folder, 'class/bob/Dockerfile'), 'FRM x\n');
    const main = join(packageRoot, 'dist/generators/cli/main.cjs');
    const [verify = '', report = ''] = commandsOf(parse(await planned(ci)))
      .filter(isOurs)
      .map((line) => inCheckout(line).replace(/^docker-intro/, `"${process.execPath}" "${main}"`));
    const run = (line: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
      spawnSync('bash', ['-ec', line], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
    const cwd = join(folder, 'class');
    const index = readFileSync(join(cwd, 'class.json'), 'utf8');
    const codes = [1, 2, 3].map((part) => {
      const line = `${verify} --static`.replaceAll(shard, `${part}`);
      return run(line, cwd, { CI_NODE_INDEX: `${part}`, CI_NODE_TOTAL: '3' }).status;
    });
    expect(codes.sort()).toEqual([0, 0, 1]);
    // What `merge-multiple` does with the artifacts.
    mkdirSync(join(cwd, 'parts'));
    for (const part of [1, 2, 3]) {
      const name = `docker-intro-${part}.json`;
      copyFileSync(join(cwd, name), join(cwd, 'parts', name));
    }
    const merged = run(report, cwd, { GITHUB_STEP_SUMMARY: join(folder, 'summary') });
    expect([merged.status, merged.stderr]).toEqual([1, '']);
    // The index of the class is a file of that folder too.
    expect(readFileSync(join(cwd, 'class.json'), 'utf8')).toBe(index);
    const html = readFileSync(join(cwd, 'results.html'), 'utf8');
    for (const id of ['ada', 'bob', 'eve']) expect(html).toContain(`The ${id}`);
    expect(readFileSync(join(cwd, 'results.csv'), 'utf8').split('\r\n')).toHaveLength(5);
    if (ci === 'github') {
      expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('| bob |');
    }
  });
});
