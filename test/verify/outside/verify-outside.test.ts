import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { emit, removeEmitted } from '../../docker/emit.js';
import { outside, outsideDocker, rooms } from './outside.js';

afterAll(removeEmitted);

/** Every file of a folder, with those that Python would leave. */
const listing = (folder: string) => readdirSync(folder, { recursive: true }).sort();

const python = `python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])'`;

outsideDocker('a project as it was emitted', () => {
  it.each([
    ['python2-flask', 'en'],
    ['python3-flask', 'fr'],
  ])(
    '%s in %s passes, and its folder stays what it was',
    async (stack, locale) => {
      const project = await emit('--stack', stack, '--locale', locale, '--greeting', 'L’été ! é😀');
      const before = listing(project);
      const { exitCode, report, projects } = await outside([project]);
      const [only] = projects;
      expect([exitCode, only?.code, only?.message]).toEqual([0, null, null]);
      expect(report.engine).toBeNull();
      expect(only?.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'engine skip',
        ...['lint', 'build', 'run', 'probe', 'stop', 'remove'].map((id) => `${id} pass`),
      ]);
      const typed = only?.steps.map(({ command }) => command?.join(' '));
      expect(typed).toContain('.venv/bin/pip install Flask==3.1.3');
      expect(typed).toContain('.venv/bin/python web/myapp.py');
      expect(listing(project)).toEqual(before);
      expect(rooms()).toEqual([]);
      const here = (await execa('bash', ['-c', python])).stdout;
      const image = stack === 'python2-flask' ? '2.7' : '3.13';
      const told = only?.warnings.filter(({ rule }) => rule === 'other-version') ?? [];
      expect(told.map(({ message }) => message.includes(here) && message.includes(image))).toEqual(
        here === image ? [] : [true],
      );
    },
    180_000,
  );
});

outsideDocker('a project that is none of ours', () => {
  const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = join(dirname(await emit()), 'other');
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    return folder;
  };
  const app = [
    'import os',
    'from flask import Flask',
    'app = Flask(__name__)',
    '@app.route("/")',
    'def hello():',
    '    return open("word.txt").read() + os.environ["MOOD"] + os.environ.get("SECRET", "")',
    'if __name__ == "__main__":',
    '    app.run(host="0.0.0.0", port=15099)',
  ].join('\n');

  it('runs from its requirements, in a copy, and knows nothing of our environment', async () => {
    const folder = await folderOf({
      Dockerfile: [
        'FROM python:3-slim',
        'ENV MOOD="well done"',
        'COPY requirements.txt /app/requirements.txt',
        'RUN pip install --no-cache-dir -r /app/requirements.txt',
        'WORKDIR /app',
        'COPY . .',
        'EXPOSE 15099',
        'CMD ["python3", "-u", "/app/main.py"]',
      ].join('\n'),
      'requirements.txt': 'flask\n',
      'main.py': app,
      'word.txt': 'All ',
    });
    await execa('mkfifo', [join(folder, 'pipe')]);
    const words = [folder, '--expect', 'All well done'];
    const { exitCode, projects } = await outside(words, { SECRET: 'none of their business' });
    expect([projects[0]?.code, projects[0]?.message, exitCode]).toEqual([null, null, 0]);
    expect(existsSync(join(folder, '.venv'))).toBe(false);
  }, 120_000);

  it('runs as its last stage says, whatever a stage for tests needs', async () => {
    const folder = await folderOf({
      Dockerfile: [
        'FROM python:3-slim AS tests',
        'RUN pip install docker-intro-has-no-such-package',
        'CMD ["python", "tests.py"]',
        'FROM python:3-slim',
        'RUN pip install flask',
        'ENV MOOD="well done"',
        'COPY main.py word.txt .',
        'EXPOSE 15099',
        'ENTRYPOINT ["python", "main.py"]',
      ].join('\n'),
      'tests.py': 'raise SystemExit(1)\n',
      'main.py': app,
      'word.txt': 'All ',
    });
    const { exitCode, projects } = await outside([folder, '--expect', 'All well done']);
    expect([projects[0]?.code, projects[0]?.message, exitCode]).toEqual([null, null, 0]);
    const run = projects[0]?.steps.find(({ id }) => id === 'run');
    expect(run?.command?.slice(1)).toEqual(['main.py']);
  }, 120_000);

  it('is skipped, and told why, where it is not clear how it runs', async () => {
    const folder = await folderOf({ Dockerfile: 'FROM node:22\nCMD ["node", "x.js"]\n' });
    const { exitCode, projects } = await outside([folder]);
    expect([projects[0]?.outcome, projects[0]?.code, exitCode]).toEqual(['skip', null, 0]);
    expect(projects[0]?.message).toMatch(/not one of Python/);
  }, 60_000);

  it('is skipped, and no proof, where its Dockerfile is too large to be read', async () => {
    const long = `ENV A="${'x'.repeat(300_000)}"`;
    const Dockerfile = `FROM python:3-slim\n${long}\nCMD ["python", "main.py"]\n`;
    const { projects } = await outside([await folderOf({ Dockerfile, 'main.py': app })]);
    expect([projects[0]?.outcome, projects[0]?.code]).toEqual(['skip', null]);
    expect(projects[0]?.message).toMatch(/too large to be read/);
  }, 60_000);

  it('is told what is wrong with its stored answers, as on an engine', async () => {
    const folder = await folderOf({
      Dockerfile: 'FROM node:22\nCMD ["node", "x.js"]\n',
      '.yo-rc.json': '{ "generator-docker-intro": { "port": "none" } }',
    });
    const { projects } = await outside([folder]);
    expect(projects[0]?.warnings.map(({ rule }) => rule)).toContain('stored-answers');
  }, 60_000);
});
