import { describe, expect, test } from '@jest/globals';
import { plant, readFault } from '../../generators/core/lab/checking/fault-patch.js';

const file = (path: string, contents: string) => ({ path, contents, mode: 0o644 });
const project = [
  file('web/Dockerfile', 'FROM node\nCMD ["node"]\n'),
  file('web/app.js', 'run()\n'),
];

/** The files of the project with a fault, by their paths, or why it cannot be planted. */
async function planted(text: string) {
  const fault = readFault('one', text);
  const files = 'kind' in fault ? fault : await plant(fault, project);
  return 'kind' in files
    ? files
    : Object.fromEntries(files.map(({ path, contents }) => [path, contents]));
}

const patch = (from: string, to: string, ...lines: string[]) =>
  `--- ${from}\n+++ ${to}\n${lines.join('\n')}\n`;
const changed = patch('a/web/app.js', 'b/web/app.js', '@@ -7 +7 @@', '-run()', '+walk()');
const made = (path: string) => patch('/dev/null', `b/${path}`, '@@ -0,0 +1 @@', '+*.js');

describe('a fault', () => {
  test('says what must be found, and where', () => {
    const read = readFault('one', `finds: CRASH\nat: web/app.js:12\n\n${changed}`);
    expect(read).toMatchObject({
      finds: { code: 'CRASH', at: { file: 'web/app.js', line: 12 } },
    });
    expect(readFault('one', `finds: CRASH\n${changed}`)).toMatchObject({
      finds: { code: 'CRASH', at: undefined },
    });
  });

  test.each([
    ['a line changes, wherever it stands', changed, { 'web/app.js': 'walk()\n' }],
    ['a file is made', made('web/.dockerignore'), { 'web/.dockerignore': '*.js\n' }],
  ])('%s', async (_what, text, expected) => {
    expect(await planted(`finds: CRASH\n${text}`)).toMatchObject(expected);
  });

  test('a file goes, and comes under another name', async () => {
    const gone = patch('a/web/app.js', '/dev/null', '@@ -1 +0,0 @@', '-run()');
    const renamed = patch('/dev/null', 'b/web/App.js', '@@ -0,0 +1 @@', '+run()');
    const files = await planted(`finds: COPY_MISSING\n${gone}${renamed}`);
    expect(files).toEqual({ 'web/Dockerfile': project[0]?.contents, 'web/App.js': 'run()\n' });
  });

  test.each([
    ...['../evil', 'web/../../evil', '/etc/evil', '.git/config', 'web/app.js/more'],
    ...['web', 'WEB/APP.JS', 'README.md', 'C:\\evil', 'web/'],
  ])('%s is not made', async (path) => {
    expect(await planted(`finds: CRASH\n${made(path)}`)).toEqual({ kind: 'noPatch', word: path });
  });

  test.each(['web/app.js', 'web/app.js:0', 'web/app.js:3', 'web/none.js:1', '../x:1', 'web:1'])(
    'the line %s is none of the project',
    async (word) => {
      const text = `finds: CRASH\nat: ${word}\n${changed}`;
      expect(await planted(text)).toEqual({ kind: 'noPlace', word });
    },
  );
});
