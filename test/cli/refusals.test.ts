import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

/** What is refused writes nothing, says nothing on standard output, and exits 2. */
async function refused(args: readonly string[], cwd = temporaryFolder()): Promise<string> {
  const before = treeOf(cwd);
  const { code, stdout, stderr } = await runCommand(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(treeOf(cwd)).toEqual(before);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(stderr).toMatch(/\nAll options: docker-intro (verify )?--help\n$/);
  return stderr;
}

const problemsIn = (stderr: string) =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());

test.each([
  [['demo', '--port=abc'], '--port: “abc”'],
  [['demo', '--port', ''], '--port: “” is not a port'],
  [['demo', '--name', '../x'], '--name: “../x”'],
  [['demo', '--name', '<%- process.exit(0) %>'], '--name: “<%- process.exit(0) %>”'],
  [['demo', '--name', 'x'.repeat(300)], '--name: A name has'],
  [['demo', '--greeting', 'a\nb'], '--greeting: A greeting is one line'],
  [['demo', '--greeting', '\u001b[31m'], 'U+001B'],
  [['demo', '--stack', 'python2'], 'Did you mean python2-flask?'],
  [['demo', '--prot', '80'], '--prot: There is no such option. Did you mean --port?'],
  [['demo', '--locale', 'xx'], '--locale: “xx”'],
  [['demo', '--format', 'xml'], '--format: “xml” is none'],
  [['demo', '--greeting', '--yes'], '--greeting: A value is missing'],
  [['demo', '--check', '--dry-run'], '--check: This does not go together with --dry-run'],
  [
    ['verfy', '--yes'],
    'Did you mean “docker-intro verify”? For a project in a folder called “verfy”',
  ],
  [['hepl'], 'Did you mean “docker-intro help”?'],
  [['--yes', 'help'], '“help” is a command'],
  [['demo', 'other'], 'DIR: One folder at a time: demo, other'],
  [['clas', 'e.csv'], 'DIR: Did you mean “docker-intro class”?'],
  [['verfiy', 'a', 'b'], 'Did you mean “docker-intro verify”?'],
  [['--yes=false', 'demo'], '--yes: This option takes no value'],
  [['--locale', 'en', 'verify', 'demo'], 'DIR: “verify” is a command'],
  [['--yes', 'verify'], 'A folder of that name is written ./verify'],
  [['', '--yes'], 'DIR: The name of the folder is empty'],
  [['x'.repeat(300), '--yes'], 'too long'],
  [['demo', '--answers=nowhere.yml'], 'nowhere.yml: There is no such file'],
  [['demo', '--answers=.'], '.: This is not a regular file'],
  [['demo', '--answers='], 'There is no such file'],
  [['verify', '--port=80'], '--port: This option belongs to another command'],
  [['verify', '--format=xml'], '--format: “xml” is none'],
  [['verify', '--nope'], '--nope: There is no such option'],
  [['verify', 'nowhere'], 'nowhere'],
])('%j', async (args, reason) => {
  const problems = problemsIn(await refused(args));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(reason);
});

test('all problems are listed at once, whatever their source', async () => {
  const cwd = folderWith({
    'answers.yml': 'prot: 80\nname: A',
    'there/.yo-rc.json': '{"generator-docker-intro": {"stack": "ruby", "x": 1}}',
  });
  const args = ['there', '--port=0', '--greeting=\t', '--nope', '--answers=answers.yml'];
  expect(
    problemsIn(await refused(args, cwd)).map((line) => line.split(': ').slice(0, -1).join(': ')),
  ).toEqual(
    [
      ...['--nope', 'answers.yml: prot', '.yo-rc.json: stack', 'answers.yml: name', '--port'],
      ...['--greeting', '.yo-rc.json: x'],
    ].map((where) => expect.stringContaining(where)),
  );
});

describe('a folder', () => {
  test('that is a file, or below one, or a link to nowhere', async () => {
    const cwd = folderWith({ file: '' });
    symlinkSync('nowhere', join(cwd, 'dangling'));
    for (const dir of ['file', 'file/below', './file/far/below', 'dangling', 'dangling/x']) {
      expect(await refused([dir, '--yes'], cwd)).toContain('is a file, not a folder');
    }
  });

  test('whose .yo-rc.json is hostile', async () => {
    const cwd = folderWith({
      '.yo-rc.json': '{"generator-docker-intro": {"__proto__": {"port": 1}}}',
    });
    expect(await refused(['--yes'], cwd)).toContain(
      '.yo-rc.json: __proto__: There is no such answer',
    );
  });

  test('in which a folder stands where a file must be', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'README.md'));
    const { code, stdout, stderr } = await runCommand(['--yes', '--force'], { cwd });
    expect({ code, stdout, files: treeOf(cwd) }).toEqual({ code: 2, stdout: '', files: {} });
    expect(stderr).toContain('README.md');
  });

  test('that a link would lead out of', async () => {
    const outside = temporaryFolder();
    const cwd = temporaryFolder();
    symlinkSync(outside, join(cwd, 'web'));
    const { code } = await runCommand(['--yes', '--force'], { cwd });
    expect({ code, outside: treeOf(outside) }).toEqual({ code: 2, outside: {} });
  });
});

test('a hostile text cannot play on the terminal', async () => {
  const nasty = '\u001b]0;title\u0007\u202e\u2028';
  const cwd = folderWith({ 'a.yml': `"\\e[2J": 1\nname: "\\e[2J"` });
  for (const args of [
    [`--name=${nasty}`],
    [`--${nasty}`],
    [`--stack=${nasty}`],
    ['--answers=a.yml'],
    [nasty, nasty],
  ]) {
    expect(await refused(args, cwd)).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u);
  }
});
