import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyFix } from '../../generators/core/fix/apply-fix.js';
import { fixFor } from '../../generators/core/fix/fix-for.js';
import { remedies } from '../../generators/core/fix/remedies.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { run } from '../../generators/core/process/run.js';
import { ordinaryUser } from '../cli/ordinary-user.js';
import { pathWith, runCommand } from '../cli/run-command.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith } from '../temporary-folder.js';

const fresh = textsOf(await planFor({ stack: 'python3-flask' }));
const env = { PATH: pathWith('node', 'git') };
const dockerfile = 'web/Dockerfile';
const program = 'web/myapp.py';

function broken(file: string, right: string, wrong: string) {
  const text = fresh[file] ?? '';
  if (!text.includes(right)) throw new Error(`${file} has no ${right}`);
  return { ...fresh, [file]: text.replace(right, () => wrong) };
}
const fix = (cwd: string, ...more: readonly string[]) =>
  runCommand(['verify', '--static', '--fix', ...more], { cwd, env });
const inFolder = (cwd: string) => readdirSync(join(cwd, 'web')).sort().join(' ');
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('a fault with one certain remedy is mended, and the file is what it was', () => {
  test.each([
    ['an instruction that is misspelt', dockerfile, 'FROM python', 'FORM python'],
    [
      'a list in single quotation marks',
      dockerfile,
      '"python", "myapp.py"',
      "'python', 'myapp.py'",
    ],
    ['a list without a comma', dockerfile, '"python", "myapp.py"', '"python" "myapp.py"'],
    ['a list of a word processor', dockerfile, '"python", "myapp.py"', '“python”, “myapp.py”'],
    ['capitals in the name of an image', dockerfile, 'FROM python', 'FROM Python'],
    ['a file that is misspelt', dockerfile, 'myapp.py ./', 'mapp.py ./'],
    ['capitals in the name of a file', dockerfile, 'myapp.py ./', 'MyApp.py ./'],
    ['a path that begins in the project', dockerfile, 'myapp.py ./', 'web/myapp.py ./'],
    ['a path of Windows', dockerfile, 'myapp.py ./', '.\\myapp.py ./'],
    ['spaces around an equals sign', dockerfile, 'PYTHONUNBUFFERED=1', 'PYTHONUNBUFFERED= 1'],
    ['a colon that is missing', program, 'def hello_world():', 'def hello_world()'],
    ['one equals sign for two', program, '__name__ == ', '__name__ = '],
    ['quotation marks of a word processor', program, '"0.0.0.0"', '“0.0.0.0”'],
  ])('%s', async (_what, file, right, wrong) => {
    const cwd = folderWith(broken(file, right, wrong));
    const done = await fix(cwd);
    expect([done.code, read(cwd, file)]).toEqual([0, fresh[file]]);
    expect(done.stdout).toMatch(/^-.*\n\+/m);
    expect(done.stdout).toContain(`the file of before is kept as ${file}.orig.`);
    expect(read(cwd, `${file}.orig`)).toBe(broken(file, right, wrong)[file]);
  });

  test('with the line ends that the file has, and no line more', async () => {
    const crlf = (text = '') => text.replaceAll('\n', '\r\n');
    const files = broken(dockerfile, 'FROM python', 'FORM python');
    const cwd = folderWith({ ...files, [dockerfile]: crlf(files[dockerfile]) });
    expect((await fix(cwd)).code).toBe(0);
    expect(read(cwd, dockerfile)).toBe(crlf(fresh[dockerfile]));
  });

  test('comments behind instructions, one after the other, and one original is kept', async () => {
    const wrong = 'FROM python:3.13-slim # a base\nEXPOSE 5000 # the port\nCOPY myapp.py ./ # it\n';
    const command = 'CMD ["python", "myapp.py"]';
    const cwd = folderWith({ ...fresh, [dockerfile]: wrong + command });
    expect((await fix(cwd)).code).toBe(0);
    expect(read(cwd, dockerfile)).toBe(
      `# a base\nFROM python:3.13-slim\n# the port\nEXPOSE 5000\n# it\nCOPY myapp.py ./\n${command}`,
    );
    expect(inFolder(cwd)).toBe('Dockerfile Dockerfile.orig myapp.py');
    expect(read(cwd, `${dockerfile}.orig`)).toBe(wrong + command);
  });
});

describe('where it listens', () => {
  const call = 'app.run(port=5000)';
  test.each<[string, string, object, string | undefined]>([
    [
      'failures.LOOPBACK_BIND.remedy',
      call,
      { edit: 'app.run(host="0.0.0.0", port=5000)' },
      'app.run(host="0.0.0.0", port=5000)',
    ],
    [
      'failures.LOOPBACK_BIND.remedy',
      'app.run(port=5000, debug=True)',
      { edit: 'app.run(host="0.0.0.0", port=5000)' },
      'app.run(host="0.0.0.0", port=5000, debug=True)',
    ],
    [
      'failures.LOOPBACK_BIND.remedy',
      'app.run("127.0.0.1", 5000, True)',
      { edit: 'app.run(host="0.0.0.0", port=5000)' },
      undefined,
    ],
    [
      'failures.LOOPBACK_BIND.remedy',
      'serve("127.0.0.1")',
      { edit: 'x', own: 'serve("0.0.0.0")' },
      'serve("0.0.0.0")',
    ],
    [
      'failures.LOOPBACK_BIND.remedy',
      'if a: serve(b)',
      { edit: 'serve(host="0.0.0.0")' },
      undefined,
    ],
    [
      'failures.LOOPBACK_BIND.remedy',
      'CMD ["flask", "run"]',
      { edit: 'CMD ["flask", "run", "--host", "0.0.0.0"]' },
      'CMD ["flask", "run", "--host", "0.0.0.0"]',
    ],
    ['failures.WRONG_PORT.remedy', 'listen(80)', { own: 'listen(5000)' }, undefined],
  ])('%s: %s', (id, line, facts, right) => {
    const cwd = folderWith({ a: `  ${line}\n` });
    const remedy = [{ id, names: [{ source: line, ...facts }] }];
    const location = { file: 'a', line: 1 };
    const found = fixFor(cwd, { said: { message: [], remedy }, location });
    expect(found?.after).toBe(right && `  ${right}\n`);
  });

  test('the port is certain where a lesson says it', () => {
    const cwd = folderWith({ a: 'listen(80)', '.yo-rc.json': '{}' });
    const remedy = [{ id: 'failures.WRONG_PORT.remedy', names: [{ own: 'listen(5000)' }] }];
    const said = { message: [], remedy };
    expect(fixFor(cwd, { said, location: { file: 'a', line: 1 } })?.after).toBe('listen(5000)');
  });
});

describe('what was there is kept', () => {
  test('by git, where its last commit has the file', async () => {
    const cwd = folderWith(broken(dockerfile, 'FROM python', 'FORM python'));
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'a');
    const done = await fix(cwd);
    expect(done.stdout).toContain('git has the file of before in its last commit.');
    expect(inFolder(cwd)).toBe('Dockerfile myapp.py');
  });

  test('beside an original that is there already', async () => {
    const cwd = folderWith({
      ...broken(dockerfile, 'FROM python', 'FORM python'),
      [`${dockerfile}.orig`]: 'older',
    });
    expect((await fix(cwd)).code).toBe(0);
    expect(inFolder(cwd)).toBe('Dockerfile Dockerfile.orig Dockerfile.orig2 myapp.py');
    expect(read(cwd, `${dockerfile}.orig`)).toBe('older');
  });
});

describe('nothing is written', () => {
  const mends = (cwd: string, name: string) => ({
    said: {
      message: [],
      remedy: [{ id: 'rules.unknown-instruction.remedy', names: ['', 'RUN x'] }],
    },
    location: { file: name, line: 1 },
    cwd,
  });

  test.each([
    ['where the line is not what it was', { a: 'RUM x\n' }, 'RUM y'],
    ['in a file that is no UTF-8', { a: Buffer.from('RUM x \xff\n', 'latin1') }, undefined],
    ['where there is no such line', { a: '' }, undefined],
    ['where the instruction goes on in the next line', { a: 'RUM x \\\n  y\n' }, undefined],
  ])('%s', (_what, files, source) => {
    const cwd = folderWith(files);
    expect(fixFor(cwd, { ...mends(cwd, 'a'), ...(source === undefined ? {} : { source }) })).toBe(
      undefined,
    );
  });

  test('through a link, or out of the folder', () => {
    const outside = folderWith({ a: 'RUM x\n' });
    const cwd = folderWith({ real: 'RUM x\n' });
    symlinkSync(join(outside, 'a'), join(cwd, 'out'));
    symlinkSync('real', join(cwd, 'in'));
    for (const name of ['out', 'in', `../${outside.split('/').at(-1)}/a`]) {
      expect([name, fixFor(cwd, mends(cwd, name))]).toEqual([name, undefined]);
    }
    expect(fixFor(cwd, mends(cwd, 'real'))?.after).toBe('RUN x\n');
  });

  test('where the file has changed since it was looked at', async () => {
    const cwd = folderWith({ a: 'RUM y\n' });
    const seen = { path: 'a', line: 1, before: 'RUM x\n', after: 'RUN x\n' };
    expect(await applyFix(cwd, seen, run, undefined)).toBe('changed');
    expect([read(cwd, 'a'), readdirSync(cwd)]).toEqual(['RUM y\n', ['a']]);
  });

  test('where nobody may write, which is said', async () => {
    const files = broken(dockerfile, 'FROM python', 'FORM python');
    const cwd = folderWith(files);
    for (const folder of [cwd, join(cwd, 'web')]) chmodSync(folder, 0o555);
    chmodSync(join(cwd, dockerfile), 0o444);
    const args = ['verify', '--static', '--fix'];
    const done = await runCommand(args, {
      cwd,
      env: { PATH: pathWith('node') },
      ...ordinaryUser(),
    });
    expect([done.code, read(cwd, dockerfile)]).toEqual([1, files[dockerfile]]);
    expect(done.stderr).toMatch(/could not be written: .*EACCES/);
    expect(inFolder(cwd)).toBe('Dockerfile myapp.py');
    for (const folder of [cwd, join(cwd, 'web')]) chmodSync(folder, 0o755);
  });

  test('where the remedy leaves a choice, which is said', async () => {
    const cwd = folderWith(broken(dockerfile, 'COPY', 'XYZZY'));
    const done = await fix(cwd);
    expect([done.code, inFolder(cwd)]).toEqual([1, 'Dockerfile myapp.py']);
    expect(done.stdout).toContain(en.fix.none);
  });

  test('to what is not one’s own, or where nobody would see it', async () => {
    const cwd = folderWith({ 'a/Dockerfile': 'FORM x\n', 'b/Dockerfile': 'FORM x\n' });
    const several = await fix(cwd, 'a', 'b');
    expect([several.code, several.stderr]).toEqual([2, expect.stringContaining(en.fix.alone)]);
    const json = await fix(cwd, 'a', '--format', 'json');
    expect([json.code, json.stderr]).toEqual([2, expect.stringContaining('--format json')]);
    expect(read(cwd, 'a/Dockerfile')).toBe('FORM x\n');
  });
});

test('each remedy that is an edit is one of the catalogue', () => {
  const unknown = Object.keys(remedies).filter((id) => {
    const [room = '', key = '', end = ''] = id.split('.');
    const rooms = en as unknown as Record<string, Record<string, Record<string, unknown>>>;
    return typeof rooms[room]?.[key]?.[end] !== 'function';
  });
  expect(unknown).toEqual([]);
});
