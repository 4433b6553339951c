import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findPython } from '../pythons.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { pathWith, runCommand } from './run-command.js';

/** Modules that a Python imports at its start, with a codec, or to show a warning. */
const modules = [
  ...['stringprep', 'unicodedata', 'encodings/__init__', 'encodings/idna', 'encodings/mine'],
  ...['codecs', 'site', 'sitecustomize', 'usercustomize', 'idna', 'mine', 'abc', 'io', 'os'],
  ...['warnings', 'linecache', 'tokenize', 're', 'types', 'zlib', 'encodings', 'sys', 'token'],
];

/** Programs that a Python is looked for as, and those of engines. */
const programs = ['python', 'python2', 'python2.7', 'python3', 'python3.13', 'docker', 'podman'];

/** Codecs that a source may name: of the library, of whoever looks first, and none. */
const codecs = ['idna', 'mine', 'punycode', 'zlib', 'encodings.mine', '..mine'];
const images = ['3.13-slim', '2.7-slim'];

const project = (image: string, codec: string) => ({
  'web/Dockerfile': `FROM python:${image}\nCOPY app.py /\nCMD ["python", "/app.py"]\n`,
  'web/app.py': `# -*- coding: ${codec} -*-\nprint('hello')\n`,
});

/** A folder in which whatever is run leaves a file, and which is a project; there are more in it. */
function hostileFolder() {
  const marker = join(temporaryFolder(), 'was run');
  const module = `open(${JSON.stringify(marker)}, 'a').write(__name__)\n`;
  const script = `#!/bin/sh\necho "$0" >>'${marker}'\nprintf '3.13\\n/python\\n'\n`;
  const hostile = {
    ...Object.fromEntries(modules.map((name) => [`${name}.py`, module])),
    ...Object.fromEntries(programs.map((name) => [name, script])),
    'mine.pth': `import os; ${module}`,
    'pyvenv.cfg': 'home = .\n',
    '.python-version': '../../evil\n',
  };
  const files: Record<string, string> = { ...project('3.13-slim', 'idna') };
  for (const above of ['', 'web/', 'node_modules/.bin/']) {
    for (const [path, text] of Object.entries(hostile)) files[above + path] = text;
  }
  const more = images.flatMap((image) => codecs.map((codec) => [image, codec] as const));
  for (const [index, [image, codec]] of more.entries()) {
    for (const [path, text] of Object.entries(project(image, codec)))
      files[`p${index}/${path}`] = text;
  }
  const folder = folderWith(files);
  for (const inside of ['', 'web', 'node_modules/.bin']) {
    for (const name of programs) chmodSync(join(folder, inside, name), 0o755);
  }
  return { folder, inside: more.map((_one, index) => `p${index}`), marker };
}

const said = (marker: string) =>
  existsSync(marker) ? readFileSync(marker, 'utf8') : 'nothing ran';

/** What may stand in the environment of somebody who looks at it. */
const surroundings = {
  'as it is': () => ({}),
  'with the current folder on the PATH': () => ({ PATH: `:.:web:${process.env.PATH}` }),
  'by npx, which puts its programs first': (folder: string) => ({
    PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`,
  }),
  'with settings of Python': (folder: string) => ({
    ...{ PYTHONPATH: folder, PYTHONHOME: '', PYTHONSTARTUP: join(folder, 'site.py') },
    ...{ PYTHONUSERBASE: folder, PYTHONINSPECT: '1', PYTHONIOENCODING: 'mine' },
  }),
};

describe('looking at a project runs nothing of it', () => {
  test.each(Object.entries(surroundings))('%s', async (_kind, envIn) => {
    const { folder, marker } = hostileFolder();
    const env = envIn(folder);
    const { code } = await runCommand(['verify', '.', '--static'], { cwd: folder, env });
    expect([code, said(marker)]).toEqual([0, 'nothing ran']);
  });

  test('whatever codec its source names', async () => {
    const { folder, inside, marker } = hostileFolder();
    const old = dirname((await findPython('2.7')) ?? '');
    const env = { PATH: `${old}:${process.env.PATH}` };
    await runCommand(['verify', '--static', ...inside], { cwd: folder, env });
    expect(said(marker)).toBe('nothing ran');
  });

  test('where no engine is there, nor led to it by the PATH', async () => {
    const { folder, marker } = hostileFolder();
    const env = { PATH: `:.:${pathWith('node')}:node_modules/.bin` };
    const { code } = await runCommand(['verify', '.'], { cwd: folder, env });
    expect([code, said(marker)]).toEqual([3, 'nothing ran']);
  });
});
