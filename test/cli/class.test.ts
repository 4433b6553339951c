import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

const roster = 'login,first,last,section\nada,Ada,Lovelace,A\ngrace,Grace,Hopper,B\n';
const home = () => folderWith({ 'roster.csv': roster });
const projectsIn = (cwd: string) => readdirSync(join(cwd, 'class')).sort();

describe('a class', () => {
  test('is a project for each student, and an index', async () => {
    const cwd = home();
    const { code, stdout, stderr } = await runCommand(
      ['class', 'roster.csv', '--greeting', 'Hi {first}!'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(projectsIn(cwd)).toEqual(['ada', 'class.json', 'grace']);
    expect(readFileSync(join(cwd, 'class/ada/web/myapp.py'), 'utf8')).toContain('Hi Ada!');
    const { students } = JSON.parse(readFileSync(join(cwd, 'class/class.json'), 'utf8'));
    const ports = students.map(({ port }: { port: number }) => port);
    expect(new Set(ports).size).toBe(2);
    expect(stdout).toContain('docker-intro verify class');
    expect(stdout).not.toMatch(/undefined|\[object|null/);
  });

  test('is made again without changing a byte, and what is missing is made', async () => {
    const cwd = home();
    await runCommand(['class', 'roster.csv'], { cwd });
    const first = treeOf(join(cwd, 'class'));
    writeFileSync(join(cwd, 'class/ada/web/myapp.py'), 'mine\n');
    writeFileSync(join(cwd, 'roster.csv'), `${roster}alan,Alan,Turing,A\n`);
    const { code } = await runCommand(['class', 'roster.csv'], { cwd });
    expect(code).toBe(0);
    const second = treeOf(join(cwd, 'class'));
    expect(second['ada/web/myapp.py']).toBe('mine\n');
    expect(second['grace/.yo-rc.json']).toBe(first['grace/.yo-rc.json']);
    expect(projectsIn(cwd)).toEqual(['ada', 'alan', 'class.json', 'grace']);
  });

  test('lists whom the roster has lost, and what was edited', async () => {
    const cwd = home();
    await runCommand(['class', 'roster.csv'], { cwd });
    writeFileSync(join(cwd, 'class/ada/web/myapp.py'), 'mine\n');
    writeFileSync(join(cwd, 'roster.csv'), roster.split('\n').slice(0, 2).join('\n'));
    const args = ['class', 'roster.csv', '--update', '--greeting', 'Hello'];
    const { code, stdout } = await runCommand(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/ada: .*web\/myapp\.py/);
    expect(stdout).toMatch(/grace \(grace\)/);
    expect(projectsIn(cwd)).toEqual(['ada', 'class.json', 'grace']);
  });

  test('is brought up to date with what its projects were made from, where nothing is said', async () => {
    const cwd = home();
    const update = ['class', 'roster.csv', '--update'];
    const making = [
      '--greeting',
      'Hi {first}',
      '--devcontainer',
      '--name',
      'w-{id}',
      '--set',
      'ci=github',
    ];
    await runCommand(['class', 'roster.csv', '--locale=fr', ...making], { cwd });
    const first = treeOf(join(cwd, 'class'));
    expect(first['ada/web/myapp.py']).toContain('Hi Ada');
    const bare = await runCommand(update, { cwd });
    expect([bare.code, bare.stdout]).toEqual([0, expect.stringContaining('2 as they were')]);
    expect(treeOf(join(cwd, 'class'))).toEqual(first);
    await runCommand([...update, '--greeting', 'Hey {first}'], { cwd });
    const second = treeOf(join(cwd, 'class'));
    const changed = Object.keys(first).filter((path) => first[path] !== second[path]);
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(changed).toEqual(
      ['ada', 'grace'].flatMap((student) => [
        ...[`${student}/.yo-rc.json`, `${student}/README.md`, `${student}/web/myapp.py`],
      ]),
    );
    for (const path of changed) {
      const [was, is] = [first[path], second[path]].map((text) => (text ?? '').split('\n'));
      const differing = (is ?? []).filter((line, at) => line !== was?.[at]);
      for (const line of differing) expect(line).toMatch(/Hey|": "[0-9a-f]{64}"/);
    }
  });

  test('is only shown with --dry-run, as a table or as a plan', async () => {
    const cwd = home();
    const table = await runCommand(['class', 'roster.csv', '--dry-run'], { cwd });
    expect([table.code, table.stdout]).toEqual([0, expect.stringMatching(/ada.*\n.*grace/)]);
    const json = await runCommand(['class', 'roster.csv', '--dry-run', '--format=json'], { cwd });
    const plan = JSON.parse(json.stdout);
    expect(plan.students.map(({ folder }: { folder: string }) => folder)).toEqual(['ada', 'grace']);
    expect(readdirSync(cwd)).toEqual(['roster.csv']);
    expect(table.stdout).not.toContain('there');
  });

  test('is shown with what is there and what is new', async () => {
    const cwd = home();
    await runCommand(['class', 'roster.csv', '--greeting', 'Hi {first}'], { cwd });
    writeFileSync(join(cwd, 'roster.csv'), `${roster}alan,Alan,Turing,A\n`);
    const { stdout } = await runCommand(['class', 'roster.csv', '--dry-run'], { cwd });
    expect(stdout).toMatch(/^Ada .* Hi Ada +there$/m);
    expect(stdout).toMatch(/^Alan .* Hello World! +new$/m);
  });

  test('is refused where standard input has none', async () => {
    const cwd = temporaryFolder();
    for (const stdin of ['null', 'closed'] as const) {
      const { code, stderr } = await runCommand(['class', '-'], { cwd, stdin });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/\S/)]);
    }
  });
});

describe('all that is wrong is told at once, and nothing is written', () => {
  const cases: readonly (readonly [readonly string[], readonly RegExp[]])[] = [
    [['class'], [/ROSTER/]],
    [
      ['class', 'a.csv', 'b.csv'],
      [/a\.csv, b\.csv/, /a\.csv/],
    ],
    [['class', 'nowhere.csv'], [/nowhere\.csv/]],
    [['class', 'roster.csv', '--format=junit'], [/--format/]],
    [
      ['class', 'roster.csv', '--port-base=x', '--jobs=0'],
      [/--port-base/, /--jobs/],
    ],
    [['class', 'roster.csv', '--update', '--force'], [/--update/]],
    [['class', 'roster.csv', '--out', 'roster.csv'], [/roster\.csv is a file/]],
    [
      ['class', 'roster.csv', '--set', 'nam=x'],
      [/--set/, /name/],
    ],
    [
      ['class', 'roster.csv', '--greeting', 'Hi {frist}'],
      [/--greeting/, /first/],
    ],
    [['class', 'roster.csv', '--push'], [/--remote/]],
    [['class', 'roster.csv', '--yes'], [/--yes/]],
    [['roster.csv', 'class'], [/./]],
    [['class', 'roster.csv', '--remote=https://x/{id}.git'], [/git/]],
  ];
  test.each(cases)('%j', async (args, told) => {
    const cwd = home();
    const { code, stdout, stderr } = await runCommand(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    for (const pattern of told) expect(stderr).toMatch(pattern);
    expect(readdirSync(cwd)).toEqual(['roster.csv']);
  });
});
