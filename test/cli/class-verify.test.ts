import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../generators/core/verdict/report.js';
import { classFolder } from '../choosing/class-folder.js';
import { parseAs } from '../schema.js';
import { folderWith } from '../temporary-folder.js';
import { pathWith, runCommand } from './run-command.js';

const env = { PATH: pathWith('node') };
const ids = ['ada', 'bob', 'eve', 'kim', 'lea', 'max', 'zoe'];
const cwd = classFolder(...ids);
writeFileSync(join(cwd, 'class/eve/Dockerfile'), '# eve\nFRM python:3.13-slim\n');

const run = (...args: readonly string[]) => runCommand(args, { cwd, env });
const verify = (...args: readonly string[]) => run('verify', '--static', ...args);
const reportIn = (file: string): Report => parseAs('report', readFileSync(join(cwd, file), 'utf8'));
const idsIn = ({ projects }: Report) => projects.map(({ student }) => student?.id.split('@')[0]);

describe('a class that is verified', () => {
  test('is all of its students, each in a line, and says who needs help', async () => {
    const { code, stdout, stderr } = await verify('class', '--report', 'all.json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^ {2}\d\/7 {2}ok {4} The ada \(ada@school\) {2}\d\.\d s$/m);
    expect(stdout).toMatch(/^ {2}\d\/7 {2}FAIL {3}The eve \(eve@school\) {2}DOCKERFILE_SYNTAX/m);
    expect(stdout).toContain('6 look right, 1 failed');
    expect(stdout).toMatch(/1 {2}DOCKERFILE_SYNTAX .*\n +The eve \(eve@school\)\n$/);
    const report = reportIn('all.json');
    expect(idsIn(report)).toEqual(ids);
    expect(report.projects[2]).toMatchObject({
      dir: 'class/eve',
      source: 'FRM python:3.13-slim',
      student: { person: 'The eve', remote: 'https://git.example/o/eve.git' },
    });
    expect(Math.abs(Date.now() - Date.parse(report.startedAt ?? ''))).toBeLessThan(60_000);
    expect(report.shard).toBeUndefined();
  });

  test('may be named file by file', async () => {
    const files = ['README.md', ...ids, 'class.json'].map((name) => `class/${name}`);
    const { code } = await verify(...files, '--report', 'named.json');
    expect(code).toBe(1);
    expect(idsIn(reportIn('named.json'))).toEqual(ids);
  });

  test('is one student, or those who were not proven', async () => {
    const one = await verify('class', '--student', 'bob@school', '--format', 'json');
    expect(one.code).toBe(0);
    expect(idsIn(parseAs('report', one.stdout))).toEqual(['bob']);
    const again = await verify('class', '--only', 'all.json', '--format', 'json');
    expect(again.code).toBe(1);
    expect(idsIn(parseAs('report', again.stdout))).toEqual(['eve']);
  });

  test('keeps all in a report that is written anew of those who were not proven', async () => {
    const broken = readFileSync(join(cwd, 'class/eve/Dockerfile'), 'utf8');
    await verify('class', '--report', 'again.json');
    writeFileSync(join(cwd, 'class/eve/Dockerfile'), 'FROM python:3.13-slim\n');
    const words = ['--only', 'again.json', '--report', 'again.json', '--report', 'again.csv'];
    expect((await verify('class', ...words)).code).toBe(0);
    expect(idsIn(reportIn('again.json'))).toEqual(ids);
    expect(reportIn('again.json')).toMatchObject({ outcome: 'pass', exitCode: 0 });
    expect(readFileSync(join(cwd, 'again.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(8);
    // Nothing is left, and nothing is lost.
    expect((await verify('class', ...words)).code).toBe(0);
    expect(idsIn(reportIn('again.json'))).toEqual(ids);
    writeFileSync(join(cwd, 'class/eve/Dockerfile'), broken);
  });

  test('knows of itself what its pages must say, and whose they are', async () => {
    const place = folderWith({ 'roster.csv': 'login,first\nada,Ada\neve,Eve\n' });
    const call = { cwd: place, env };
    const words = ['class', 'roster.csv', '--expect', 'Bonjour {first}'];
    expect((await runCommand(words, call)).code).toBe(0);
    // What is not said again stays; nothing of it comes from what was handed in.
    expect((await runCommand(['class', 'roster.csv'], call)).code).toBe(0);
    const index = readFileSync(join(place, 'class/class.json'), 'utf8');
    parseAs('class', index);
    expect([...index.matchAll(/"expect": "(.*)"/g)].map(([, said]) => said)).toEqual([
      'Bonjour Ada',
      'Bonjour Eve',
    ]);
    const wrong = ['class', 'roster.csv', '--expect', '/{first/'];
    expect((await runCommand(wrong, call)).code).toBe(2);
    const report = async () => {
      const { stdout } = await runCommand(['verify', 'class', '--static', '--format=json'], call);
      const { projects } = parseAs('report', stdout);
      return projects.map(({ name, code, warnings, student }) => [
        name,
        code,
        warnings,
        student?.id,
      ]);
    };
    const before = await report();
    for (const text of ['', '{', readFileSync(join(place, 'class/ada/.yo-rc.json'), 'utf8')]) {
      writeFileSync(join(place, 'class/eve/.yo-rc.json'), text);
      expect(await report()).toEqual(before);
    }
    rmSync(join(place, 'class/eve/.yo-rc.json'));
    expect(await report()).toEqual(before);
  });

  test.each([
    [['class/class.json'], 'fail', ['class/class.json PROJECT_INVALID']],
    [['gone'], 'fail', ['gone PROJECT_INVALID']],
    [['class', '--student', 'x'], 'error', []],
    [['--jobs=x'], 'error', []],
  ])(
    'leaves a document where a machine reads it, and blames who is to blame: %j',
    async (words, outcome, rows) => {
      const { code, stdout, stderr } = await verify(...words, '--format', 'json');
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
      const report = parseAs('report', stdout);
      expect(report).toMatchObject({ outcome, exitCode: 2 });
      expect(report.projects.map((each) => `${each.dir} ${each.code}`)).toEqual(rows);
    },
  );

  test.each([
    [['class', '--student', 'bobb@school'], 'Did you mean bob@school?'],
    [['class', '--only', 'class/class.json'], 'This is no report of docker-intro'],
    [['class', '--only', 'gone.json'], 'There is no such file.'],
    [['class', '--shard', '/'], 'is not a part'],
    [['class', '--shard', '1/'], 'is not a part'],
    [['class', '--shard', ''], 'is not a part'],
    [['class', '--shard', '4/3'], 'is not a part'],
  ])('%j is refused', async (words, message) => {
    const { code, stdout, stderr } = await verify(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('with nothing left to verify says so, and writes what is known already', async () => {
    const words = ['class', '--student', 'ada', '--only', 'all.json'];
    const { code, stdout } = await verify(...words, '--report', 'none.json');
    expect(code).toBe(0);
    expect(stdout).toBe('There is nothing to verify: no project is left to choose from.\n');
    expect(idsIn(reportIn('none.json'))).toEqual(ids);
    const json = await verify(...words, '--format', 'json');
    expect(parseAs('report', json.stdout).projects).toEqual([]);
  });

  test('where no engine answers names the class, not each of its folders', async () => {
    const { code, stdout } = await run('verify', 'class', '--if-engine', '--report=untold.json');
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}docker-intro verify class\n/);
    expect(idsIn(reportIn('untold.json'))).toEqual(ids);
  });
});

describe('a class that is verified in parts', () => {
  const parts = [1, 2, 3].map((index) => `part-${index}.json`);

  test('is whole when all are merged, and not without one of them', async () => {
    for (const [index, file] of parts.entries()) {
      await verify('class', '--shard', `${index + 1}/3`, '--report', file);
    }
    const reports = parts.map(reportIn);
    expect(reports.map(({ shard }) => shard)).toEqual(
      [1, 2, 3].map((index) => ({ index, total: 3, projects: 7 })),
    );
    expect(reports.flatMap(idsIn).sort()).toEqual(ids);
    const all = await run('report', ...parts, '--report', 'merged.json', '--report', 'x.html');
    expect([all.code, all.stderr]).toEqual([1, '']);
    expect(idsIn(reportIn('merged.json'))).toEqual(ids);
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toContain('href="./class/ada"');

    const [first = '', , third = ''] = parts;
    const two = await run('report', third, first, third, '--format=json');
    expect(two.code).toBe(3);
    expect(two.stderr).toContain('Part 2/3 is missing: nobody knows what became of its projects.');
    expect(two.stderr).toContain('--shard 2/3');
    expect(parseAs('report', two.stdout)).toMatchObject({ outcome: 'error', missing: ['2/3'] });
    for (const [format, said] of [
      ['text', 'Part 2/3 is missing'],
      ['junit', 'type="MISSING_PART"'],
      ['github', '::error title=docker-intro::Part 2/3 is missing'],
      ['sarif', 'Part 2/3 is missing'],
      ['html', 'part 2/3 is missing'],
    ] as const) {
      const { code, stdout } = await run('report', first, third, `--format=${format}`);
      expect(code).toBe(3);
      expect(stdout).toContain(said);
    }
  });

  test('has a part of one that is no project, and is whole nevertheless', async () => {
    const folder = classFolder('ada', 'bob');
    rmSync(join(folder, 'class/bob/Dockerfile'));
    const call = { cwd: folder, env };
    const words = ['verify', 'class', '--static', '--student', 'bob', '--shard', '1/1'];
    const { code, stdout, stderr } = await runCommand([...words, '--format', 'json'], call);
    expect(code).toBe(1);
    expect(stderr).toContain('class/bob is empty');
    const report = parseAs('report', stdout);
    expect(report.projects[0]).toMatchObject({
      code: 'PROJECT_INVALID',
      student: { person: 'The bob' },
    });
    // One that is named by itself is bad input, as it ever was.
    const alone = await runCommand(['verify', 'nothing-here', '--static'], call);
    expect(alone.code).toBe(2);
  });

  test('may have an empty part, which is no failure', async () => {
    const { code, stdout } = await verify(
      'class',
      '--student=ada',
      '--shard=1/2',
      '--report=e.json',
    );
    const other = await verify('class', '--student=ada', '--shard=2/2', '--report=f.json');
    expect([code, other.code]).toEqual([0, 0]);
    expect(stdout + other.stdout).toContain('There is nothing to verify in part');
    const merged = await run('report', 'e.json', 'f.json', '--format', 'json');
    expect([merged.code, idsIn(parseAs('report', merged.stdout))]).toEqual([0, ['ada']]);
  });
});

describe('report', () => {
  test.each([
    [[], 'FILE: Which reports?'],
    [['gone.json'], 'gone.json: There is no such file.'],
    [['class'], 'class: This is not a regular file.'],
    [['class/README.md'], 'class/README.md: The file is not well-formed'],
    [['class/class.json', 'gone.json'], 'These cannot be done'],
    [['all.json', '--format', 'pdf'], '“pdf” is none of the choices'],
    [['all.json', '--report', 'x.pdf'], 'The format of “x.pdf” is not clear'],
    [['all.json', '--shard', '1/2'], 'This option belongs to another command.'],
  ])('%j is refused, and nothing is written', async (words, message) => {
    const { code, stdout, stderr } = await run('report', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('has a help, in both languages', async () => {
    const { code, stdout } = await run('report', '--help', '--locale', 'fr');
    expect(code).toBe(0);
    expect(stdout).toContain('docker-intro report FICHIER...');
    expect(stdout).toContain('classroom50');
  });

  test('writes each format', async () => {
    for (const format of ['text', 'json', 'junit', 'github', 'sarif', 'html', 'csv']) {
      const { code, stdout } = await run('report', 'all.json', `--format=${format}`);
      expect([format, code, stdout.length > 50]).toEqual([format, 1, true]);
    }
  });

  test('gives Classroom 50 the result of one project, not of a class', async () => {
    for (const words of [
      ['report', 'all.json', '--format=classroom50'],
      ['report', 'all.json', '--report=classroom50:result.json'],
      ['verify', 'class', '--report=classroom50:result.json'],
    ]) {
      const { code, stdout, stderr } = await run(...words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('Classroom 50 takes the result of one project, and these are 7.');
    }
    const one = await verify('class', '--student', 'ada', '--format=classroom50');
    expect(JSON.parse(one.stdout)).toMatchObject({ schema: 'classroom50/result/v1' });
  });
});
