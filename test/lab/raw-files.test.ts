import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHelpers } from 'yeoman-test';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { git } from '../class/git/git.js';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';
import { labWith } from './labs.js';

/** Bytes that are no text: as a PNG begins, with the line ends that it has; no NUL, and no UTF-8. */
const files: Readonly<Record<string, Buffer>> = {
  'web/logo.png': Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0x0d, 0x0a,
  ]),
  'web/mon é.txt': Buffer.from('caf\xe9 <%- answers.name %>\n', 'latin1'),
  'web/tool': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0x3c, 0x25, 0x3d]),
};

function labWithBytes(within = 'project'): string {
  const lab = labWith();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(lab, within, path)), { recursive: true });
    writeFileSync(join(lab, within, path), bytes);
  }
  chmodSync(join(lab, within, 'web/tool'), 0o755);
  return lab;
}

const inFolder = (folder: string) =>
  Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder, path))]));

describe('what is no text is handed out byte for byte', () => {
  const lab = labWithBytes();
  const cwd = dirname(lab);

  test('by the command', async () => {
    const made = await runCommand(['app', '--lab', './my-lab', '--yes', '--git'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(inFolder(join(cwd, 'app'))).toEqual(files);
    expect(statSync(join(cwd, 'app/web/tool')).mode & 0o777).toBe(0o755);
    expect(statSync(join(cwd, 'app/web/logo.png')).mode & 0o777).toBe(0o644);
    expect(git(join(cwd, 'app'), 'ls-files', '-s', 'web/tool')).toMatch(/^100755 /);
  });

  test('through Yeoman', async () => {
    const app = join(packageRoot, 'dist/generators/app/index.js');
    const result = await createHelpers({})
      .run(app)
      .withArguments(['demo'])
      .withOptions({ yes: true, lab } as object);
    expect(inFolder(join(result.cwd, 'demo'))).toEqual(files);
  });

  test('and is told apart from what stands there', async () => {
    const again = (...words: string[]) =>
      runCommand(['same', '--lab', './my-lab', '--yes', ...words], { cwd });
    await again();
    expect(await again('--check')).toMatchObject({ code: 0 });
    // As one that takes it for a text leaves it.
    const place = join(cwd, 'same/web/logo.png');
    writeFileSync(
      place,
      Buffer.from(readFileSync(place).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    );
    expect(await again('--check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Binary files a/web/logo.png and b/web/logo.png differ\n'),
    });
    expect(await again('--force')).toMatchObject({ code: 0 });
    expect(inFolder(join(cwd, 'same'))).toEqual(files);
  });

  test('is in a plan for other programs', async () => {
    const plan = await runCommand(['x', '--lab', './my-lab', '--dry-run', '--format', 'json'], {
      cwd,
    });
    const { files: planned } = JSON.parse(plan.stdout);
    for (const [path, bytes] of Object.entries(files)) {
      const file = planned.find((each: { path: string }) => each.path === path);
      expect(file).toMatchObject({ encoding: 'base64', contents: bytes.toString('base64') });
    }
    const readme = planned.find(({ path }: { path: string }) => path === 'README.md');
    expect(readme).toMatchObject({ encoding: 'utf-8', contents: expect.stringMatching(/^# /) });
  });
});

describe('a class', () => {
  const lab = labWithBytes();
  const cwd = dirname(lab);
  const make = (...words: string[]) =>
    runCommand(['class', 'roster.csv', '--lab', './my-lab', '--git', ...words], { cwd });
  beforeAll(() => writeFileSync(join(cwd, 'roster.csv'), 'name\nAda\nBob\n'));

  test('gets it, finds it untouched, and gets the next one', async () => {
    expect(await make()).toMatchObject({ code: 0 });
    expect(inFolder(join(cwd, 'class/bob'))).toEqual(files);
    expect(git(join(cwd, 'class/bob'), 'status', '--porcelain')).toBe('');
    expect(await make('--update')).toMatchObject({
      stdout: expect.stringContaining('2 as they were'),
    });
    const next = Buffer.from([0x89, 0, 0x0d, 0x0a]);
    writeFileSync(join(lab, 'project/web/logo.png'), next);
    writeFileSync(join(lab, 'project/web/mon é.txt'), 'café\n');
    writeFileSync(join(cwd, 'class/ada/web/logo.png'), 'mine\n');
    expect(await make('--update')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'class/bob/web/logo.png'))).toEqual(next);
    expect(readFileSync(join(cwd, 'class/bob/web/mon é.txt'), 'utf8')).toBe('café\n');
    expect(readFileSync(join(cwd, 'class/ada/web/logo.png'), 'utf8')).toBe('mine\n');
    const seen = await runCommand(['verify', 'class', '--static'], { cwd });
    expect(seen).toMatchObject({ stdout: expect.stringContaining('1 untouched') });
  });
});

test('a solution may have it, and a lab is made around it', async () => {
  const lab = labWithBytes('solution');
  const cwd = dirname(lab);
  expect(await runCommand(['lab', 'check', 'my-lab', '--static'], { cwd })).toMatchObject({
    code: 0,
  });
  await runCommand(['app', '--lab', labWithBytes(), '--yes'], { cwd });
  expect(await runCommand(['lab', 'init', 'new', '--from', 'app'], { cwd })).toMatchObject({
    code: 0,
  });
  expect(inFolder(join(cwd, 'new/project'))).toEqual(files);
});

describe('is bounded', () => {
  test.each([
    [['a.bin', 'b.bin', 'c.bin', 'd.bin'], 5, ''],
    [['a.bin'], 6, 'project/a.bin: The file is larger than 5120 KiB'],
    [
      ['a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin'],
      5,
      'project/d.bin: A lab hands out 20 MiB at most',
    ],
  ] as const)('%j of %d MiB', async (names, mebibytes, said) => {
    const lab = labWith();
    for (const name of names) {
      writeFileSync(join(lab, 'project', name), '');
      truncateSync(join(lab, 'project', name), mebibytes * 1024 * 1024 - (said === '' ? 4096 : 0));
    }
    const cwd = temporaryFolder();
    const made = await runCommand(['app', '--lab', lab, '--dry-run'], { cwd });
    expect(made.code).toBe(said === '' ? 0 : 2);
    expect(made.stderr.replaceAll(/\s+/g, ' ')).toContain(said);
  });
});

test('a lesson shows no file that is no text', async () => {
  const lab = labWithBytes();
  writeFileSync(join(lab, 'lesson/en/log.md'), "<%- file('web/logo.png') %>\n");
  const made = await runCommand(['app', '--lab', lab, '--yes'], { cwd: temporaryFolder() });
  expect(made).toMatchObject({ code: 2, stderr: expect.stringContaining('lesson/en/log.md:1:1') });
});
