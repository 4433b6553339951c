import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { folderWith } from '../temporary-folder.js';

const names = ['docker-intro', 'create-docker-intro', 'generator-docker-intro'];
const manifest = {
  ...{ name: 'generator-docker-intro', version: '1.2.3', files: ['main.js'] },
  repository: { type: 'git', url: 'git+https://github.com/a/b.git' },
};
const changelog =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.3]\n\n- More.\n\n## [1.2.2]\n\n- Less.\n';
/** Instead of the real one, which takes its time: says that it ran, and writes what is packed. */
const build = `import { mkdirSync, writeFileSync } from 'node:fs';
console.log('built');
for (const name of ['docker-intro', 'create-docker-intro']) {
  mkdirSync('dist/light/' + name, { recursive: true });
  writeFileSync('dist/light/' + name + '/package.json', JSON.stringify({ name, version: '1.2.3' }));
}`;

/** A repository with one commit that may be released. */
function repository(): string {
  const folder = folderWith({
    'package.json': JSON.stringify(manifest),
    'CHANGELOG.md': changelog,
    '.gitignore': '/dist/\n',
    'main.js': '',
  });
  cpSync(join(packageRoot, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'scripts/build.mjs'), build);
  git(folder, 'init', '--quiet');
  commit(folder);
  return folder;
}

function git(cwd: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const done = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

const unreleased = (changes: string): string => changes.replace('ed]\n', 'ed]\n\n- Later.\n');

function commit(folder: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'All');
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function release(folder: string, word = 'dry', env: NodeJS.ProcessEnv = {}) {
  const done = await execa(process.execPath, ['scripts/release.mjs', word], {
    cwd: folder,
    reject: false,
    // Nobody answers there; and here, whatever else runs this, is no workflow.
    env: { ...nowhere, GITHUB_ACTIONS: undefined, GITHUB_REPOSITORY: undefined, ...env },
  });
  return { status: done.exitCode, stdout: done.stdout, stderr: done.stderr };
}
const nowhere = { npm_config_registry: 'http://127.0.0.1:9/' };

/** It says so, and has built and packed nothing. */
function expectRefusal(
  { status, stdout, stderr }: Awaited<ReturnType<typeof release>>,
  ...said: string[]
) {
  for (const words of said) expect(stderr).toContain(words);
  expect(stderr.match(/^ {2}- /gm)).toHaveLength(said.length);
  expect([status, stdout]).toEqual([1, '']);
}

test('a dry release goes all the way but the last step, which it tells', async () => {
  const folder = repository();
  edit(join(folder, 'CHANGELOG.md'), unreleased);
  commit(folder);
  const { status, stdout, stderr } = await release(folder);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^built$/m);
  for (const name of names) {
    expect(stdout).toContain(`$ npm publish ./${name}-1.2.3.tgz --dry-run`);
    expect(stdout).toMatch(new RegExp(`^\\+ ${name}@1.2.3$`, 'm'));
  }
  expect(stdout).toContain('Nothing was published.');
  expect(stdout).toContain('git push origin v1.2.3');
  expect(stdout).toContain('a tag: git tag v1.2.3');
  expect(stdout).toContain('CHANGELOG.md has lines under "[Unreleased]"');
});

test('a release publishes those packages that are not there yet', async () => {
  const registry = await startRegistry(['docker-intro']);
  const folder = repository();
  git(folder, 'tag', 'v1.2.3');
  const userconfig = join(folderWith({ npmrc: `//${registry.host}/:_authToken=x\n` }), 'npmrc');
  try {
    const done = await release(folder, 'publish', {
      npm_config_registry: `http://${registry.host}/`,
      npm_config_userconfig: userconfig,
    });
    expect([done.status, done.stderr]).toEqual([0, expect.any(String)]);
    expect(done.stdout).toContain('docker-intro@1.2.3 is on npm already.');
    expect(registry.published).toEqual(['create-docker-intro', 'generator-docker-intro']);
  } finally {
    registry.close();
  }
});

/** A registry that has version 1.2.3 of some packages, and takes whatever is published. */
async function startRegistry(there: readonly string[]) {
  const published: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    const name = url.slice(1);
    if (method === 'PUT') published.push(name);
    else if (!there.includes(name)) response.statusCode = 404;
    const version = '1.2.3';
    response.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        versions: { [version]: { version } },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, published, close: () => void server.close() };
}

describe('is refused before anything is built:', () => {
  test('a tag of another version', async () => {
    const folder = repository();
    git(folder, 'tag', 'v1.2.4');
    expectRefusal(
      await release(folder),
      'this commit is tagged v1.2.4, but package.json says 1.2.3: the tag must be v1.2.3',
    );
  });

  test.each([
    ['no entry', (text: string) => text.replace('[1.2.3]', '[1.2.30]')],
    ['an empty entry', (text: string) => text.replace('- More.\n', '')],
  ])('%s in the changelog', async (_, change) => {
    const folder = repository();
    edit(join(folder, 'CHANGELOG.md'), change);
    commit(folder);
    expectRefusal(await release(folder), 'CHANGELOG.md says nothing of 1.2.3');
  });

  test('a tree that is not clean, and all else that is wrong in the same call', async () => {
    const folder = repository();
    git(folder, 'tag', 'v9.0.0');
    appendFileSync(join(folder, 'main.js'), '\n');
    const done = await release(folder);
    expectRefusal(done, 'the tree is not clean', 'this commit is tagged v9.0.0');
    expect(done.stderr).toContain('\n M main.js\n');
  });

  test('to publish what nobody has tagged', async () => {
    expectRefusal(await release(repository(), 'publish'), 'a tag: git tag v1.2.3');
  });

  test('what is tagged, and still lacks what an untagged one may', async () => {
    const folder = repository();
    edit(join(folder, 'CHANGELOG.md'), unreleased);
    commit(folder);
    git(folder, 'tag', 'v1.2.3');
    expectRefusal(
      await release(folder, 'dry', { GITHUB_REPOSITORY: 'a/other' }),
      'CHANGELOG.md has lines under "[Unreleased]"',
      '"repository" in package.json: the address of the repository a/other that publishes it',
    );
  });

  // The stand-in for npm is a shell script.
  (process.platform === 'win32' ? test.skip : test)(
    'to publish by an npm that GitHub cannot vouch for',
    async () => {
      const folder = repository();
      const bin = folderWith({ npm: '#!/bin/sh\necho 10.9.2\n' });
      chmodSync(join(bin, 'npm'), 0o755);
      const env = { GITHUB_ACTIONS: 'true', PATH: `${bin}${delimiter}${process.env['PATH']}` };
      const { stderr } = await release(folder, 'publish', env);
      expect(stderr).toContain('npm 11.5.1 or newer, for trusted publishing: this is 10.9.2');
    },
  );

  test('another word', async () => {
    const done = await release(repository(), 'now');
    expect([done.status, done.stderr]).toEqual([1, 'Say "dry" or "publish".']);
  });
});
