import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { classFolder } from '../choosing/class-folder.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { pathWith, runCommand } from './run-command.js';

const env = { PATH: pathWith('node') };
const secret = 'root:$6$not-for-students:19000:0:99999:7:::';

/** Two students' projects beside each other, and something that is nobody's business. */
function twoProjects() {
  const project = { 'web/Dockerfile': 'FROM debian\n', 'web/app.py': '' };
  const files = Object.entries(project).flatMap(([path, text]) => [
    [`s1/${path}`, text],
    [`s2/${path}`, text],
  ]);
  const parent = folderWith({ ...Object.fromEntries(files), shadow: `${secret}\nFRM\n` });
  return { parent, s1: join(parent, 's1'), s2: join(parent, 's2') };
}

/** What is told of the only project that fails. */
async function failing(words: readonly string[], cwd: string) {
  const done = await runCommand(['verify', ...words, '--static', '--format=json'], { cwd, env });
  expect(done.code).toBe(1);
  expect(done.stdout + done.stderr).not.toContain('not-for-students');
  const failed = parseAs('report', done.stdout).projects.filter(
    ({ outcome }) => outcome === 'fail',
  );
  expect(failed).toHaveLength(1);
  return { code: failed[0]?.code, said: `${failed[0]?.message}`, dir: failed[0]?.dir };
}

function replace(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

describe('another one’s work is not taken for a project’s own', () => {
  test.each([
    ['its build context', 'web', '../s2/web'],
    ['its build context, by a link to a link', 'web', '../s2/again'],
    ['its Dockerfile', 'web/Dockerfile', '../../s2/web/Dockerfile'],
    ['its .dockerignore', 'web/.dockerignore', '../../s2/web/app.py'],
  ])('through %s', async (_what, path, target) => {
    const { parent, s1, s2 } = twoProjects();
    symlinkSync('web', join(s2, 'again'));
    replace(join(s1, path), target);
    for (const [words, cwd] of [
      [['s1'], parent],
      [['.'], s1],
      [['s1', 's2'], parent],
    ] as const) {
      const { code, said } = await failing(words, cwd);
      expect(code).toBe('OUTSIDE_PROJECT');
      expect(said).toContain(`“${path}”`);
      expect(said).toContain(join(s2, 'web'));
    }
    const french = await runCommand(['verify', '--static', '--locale=fr', 's1'], {
      cwd: parent,
      env,
    });
    expect(french.stdout).toContain(`«\u00a0${path}\u00a0»`);
    expect(french.stdout).toContain(join(s2, 'web'));
  });

  test('by a project that is a link, in a class', async () => {
    const folder = classFolder('ada', 'bob', 'eve');
    const cwd = join(folder, 'class');
    replace(join(cwd, 'bob'), 'ada');
    for (const words of [['.'], ['bob'], ['.', '--student', 'bob']]) {
      const { code, said, dir } = await failing(words, cwd);
      expect([code, dir]).toEqual(['OUTSIDE_PROJECT', 'bob']);
      expect(said).toContain('“bob”');
      expect(said).toContain(join(cwd, 'ada'));
    }
  });

  test('by a project that is a link, among others; one that its user names alone may be', async () => {
    const { parent, s1 } = twoProjects();
    replace(s1, 's2');
    expect((await failing(['s1', 's2'], parent)).code).toBe('OUTSIDE_PROJECT');
    const alone = await runCommand(['verify', '--static', 's1'], { cwd: parent, env });
    expect(alone.code).toBe(0);
  });

  test('by a link above it, among others', async () => {
    const { parent, s1 } = twoProjects();
    replace(s1, 's2');
    const { code, said } = await failing(['s1/web', 's2/web'], parent);
    expect(code).toBe('OUTSIDE_PROJECT');
    expect(said).toContain('“s1/web”');
    expect(said).toContain(join(parent, 's2/web'));
    // That of all of them is their user's own.
    symlinkSync(parent, join(parent, 'again'));
    const below = ['again/s2/web', 'again/s2'];
    const done = await runCommand(['verify', '--static', ...below], { cwd: parent, env });
    expect(done.code).toBe(0);
  });

  test('but a link within the project is its own', async () => {
    const { parent, s1 } = twoProjects();
    mkdirSync(join(s1, 'files'));
    writeFileSync(join(s1, 'files/Dockerfile'), 'FROM debian\n');
    replace(join(s1, 'web'), 'files');
    const done = await runCommand(['verify', '--static', 's1'], { cwd: parent, env });
    expect(done.code).toBe(0);
  });
});

describe('a file that is none of the project is not quoted', () => {
  test.each(['/etc/passwd', '/proc/self/environ', '/proc/self/cwd/shadow', '../../shadow'])(
    'a Dockerfile that is a link to %s',
    async (target) => {
      const { parent, s1 } = twoProjects();
      replace(join(s1, 'web/Dockerfile'), target);
      const { code, said } = await failing(['s1'], parent);
      expect([code, said]).toEqual([
        'OUTSIDE_PROJECT',
        expect.stringContaining('“web/Dockerfile”'),
      ]);
    },
  );

  test('a program, a list of packages and the answers that are links', async () => {
    const { parent, s1 } = twoProjects();
    writeFileSync(
      join(s1, 'web/Dockerfile'),
      'FROM python:3.13\nCOPY app.py r.txt /\nRUN pip install -r /r.txt\nCMD ["python", "/app.py"]\n',
    );
    writeFileSync(join(parent, 'shadow'), `${secret} = (\n'`);
    for (const path of ['web/app.py', 'web/r.txt', '.yo-rc.json']) {
      replace(join(s1, path), join(parent, 'shadow'));
    }
    const { PATH } = process.env;
    for (const words of [['--static'], ['--static', '--format=html'], ['--format=json']]) {
      const done = await runCommand(['verify', 's1', ...words], { cwd: parent, env: { PATH } });
      expect(done.stdout + done.stderr).not.toContain('not-for-students');
    }
  });

  test('a file that --check would show the difference of', async () => {
    const cwd = temporaryFolder();
    await runCommand(['demo', '--yes', '--no-verify'], { cwd, env });
    writeFileSync(join(cwd, 'shadow'), `${secret}\n`);
    replace(join(cwd, 'demo/README.md'), join(cwd, 'shadow'));
    replace(join(cwd, 'demo/web/myapp.py'), '/dev/zero');
    const done = await runCommand(['demo', '--check'], { cwd, env });
    expect(done.code).toBe(1);
    expect(done.stdout + done.stderr).not.toContain('not-for-students');
    expect(done.stdout + done.stderr).toContain('README.md');
  });
});

const oddFiles: readonly (readonly [
  what: string,
  make: (path: string) => unknown,
  said: RegExp,
])[] = [
  ['a pipe', (path) => spawnSync('mkfifo', [path]), /is a pipe/],
  ['a folder', (path) => mkdirSync(path), /is a folder/],
  ['a socket', (path) => listenAt(path), /is a socket/],
  [
    'too large',
    (path) => {
      writeFileSync(path, 'FROM debian\n');
      truncateSync(path, 5e9);
    },
    /is larger than 1 MiB/,
  ],
];

async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  server.unref();
}

describe.each(['web/Dockerfile', 'web/.dockerignore', 'web/Dockerfile.dockerignore'])(
  'where %s is',
  (path) => {
    test.each(oddFiles)('%s, that is told at once', async (_what, make, said) => {
      const { parent, s1 } = twoProjects();
      rmSync(join(s1, path), { force: true });
      await make(join(s1, path));
      const began = performance.now();
      const failed = await failing(['s1'], parent);
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(failed.code).toBe('UNFIT_FILE');
      expect(failed.said).toMatch(said);
      expect(failed.said).toContain(`“${path}”`);
    });
  },
);
