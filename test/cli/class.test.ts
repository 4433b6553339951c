import { execFileSync, spawnSync } from 'node:child_process';
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

  test('is told of in a log of GitHub without any word for GitHub', async () => {
    const roster = 'login,full name\nada,::error::Ada\ngrace,##[error]Grace\n';
    const cwd = folderWith({ 'roster.csv': roster });
    const env = { GITHUB_ACTIONS: 'true' };
    for (const more of [['--dry-run'], []]) {
      const done = await runCommand(['class', 'roster.csv', ...more], { cwd, env });
      expect(done.code).toBe(0);
      expect(done.stdout + done.stderr).not.toMatch(/^\s*::|##\[/m);
    }
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

  test('is made, and brought up to date, for one student alone', async () => {
    const cwd = home();
    const { code } = await runCommand(['class', 'roster.csv', '--student', 'Ada Lovelace'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(projectsIn(cwd)).toEqual(['ada', 'class.json']);
    await runCommand(['class', 'roster.csv'], { cwd });
    const before = treeOf(join(cwd, 'class'));
    const words = ['--update', '--greeting', 'Hello', '--student', 'grace'];
    const { stdout } = await runCommand(['class', 'roster.csv', ...words], { cwd });
    expect(stdout).toContain('1 brought up to date');
    const after = treeOf(join(cwd, 'class'));
    const others = (tree: typeof before) =>
      Object.entries(tree).filter(([path]) => !/^grace\/|^class\.json$/.test(path));
    expect(others(after)).toEqual(others(before));
    expect(after['grace/web/myapp.py']).toContain('Hello');
    const refused = await runCommand(['class', 'roster.csv', '--student', 'grac'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Did you mean grace?');
  });

  test('is not made over another one', async () => {
    const cwd = home();
    await runCommand(['class', 'roster.csv'], { cwd });
    const before = treeOf(cwd);
    writeFileSync(join(cwd, 'other.csv'), 'login,first,last\neve,Eve,Moneypenny\n');
    for (const more of [[], ['--update'], ['--dry-run']]) {
      const { code, stderr } = await runCommand(['class', 'other.csv', ...more], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('Is it another class? Choose another folder with --out.');
    }
    const { 'other.csv': _other, ...after } = treeOf(cwd);
    expect(after).toEqual(before);
  });

  test.each([[[]], [['--git']]])('keeps what --force replaces (%j)', async (git) => {
    const cwd = home();
    await runCommand(['class', 'roster.csv', ...git], { cwd });
    const app = join(cwd, 'class/ada/web/myapp.py');
    writeFileSync(app, 'mine\n');
    await runCommand(['class', 'roster.csv', '--force', ...git], { cwd });
    expect(readFileSync(app, 'utf8')).toContain('Flask');
    const kept =
      git.length === 0
        ? readFileSync(`${app}.orig`, 'utf8')
        : spawnSync('git', ['-C', join(cwd, 'class/ada'), 'show', 'HEAD~1:web/myapp.py'], {
            encoding: 'utf8',
          }).stdout;
    expect(kept).toBe('mine\n');
    // A second time, the first one is kept, too.
    writeFileSync(app, 'mine again\n');
    await runCommand(['class', 'roster.csv', '--force', ...git], { cwd });
    if (git.length === 0) {
      expect(readFileSync(`${app}.orig`, 'utf8')).toBe('mine\n');
      expect(readFileSync(`${app}.orig.1`, 'utf8')).toBe('mine again\n');
    }
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
    // The index tells what was handed out.
    const changed = Object.keys(first).filter(
      (path) => first[path] !== second[path] && path !== 'class.json',
    );
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

describe('what is said of a class', () => {
  const french = ['--locale', 'fr'];
  const standing = async (...more: string[]) => {
    const cwd = home();
    await runCommand(['class', 'roster.csv', ...more], { cwd });
    return cwd;
  };

  test('tells with --dry-run and --update or --force what would become of each', async () => {
    const cwd = await standing();
    writeFileSync(join(cwd, 'class/ada/web/myapp.py'), 'mine\n');
    writeFileSync(join(cwd, 'roster.csv'), `${roster}alan,Alan,Turing,A\n`);
    const before = treeOf(cwd);
    const args = ['class', 'roster.csv', '--dry-run', '--greeting', 'New'];
    const update = await runCommand([...args, '--update'], { cwd });
    expect(update.stdout).toMatch(
      /ada: would be brought up to date: .*README\.md\n +would be kept.*: web\/myapp\.py\n/,
    );
    expect(update.stdout).toMatch(/grace: would be brought up to date: .*web\/myapp\.py\n/);
    expect(update.stdout).toMatch(/alan: would be made\n/);
    const force = await runCommand([...args, '--force'], { cwd });
    expect(force.stdout).toMatch(/ada: .*\n +would be overwritten.*: web\/myapp\.py\n/);
    const same = await runCommand(['class', 'roster.csv', '--dry-run', '--update'], { cwd });
    expect(same.stdout).toContain('grace: would stay as it is');
    expect(treeOf(cwd)).toEqual(before);
  });

  test('recommends --update once where the options are others', async () => {
    const cwd = await standing();
    const again = await runCommand(['class', 'roster.csv'], { cwd });
    expect(again.stdout).not.toContain('--update');
    const other = await runCommand(['class', 'roster.csv', '--greeting', 'New'], { cwd });
    expect(other.stdout.match(/--update/g)).toHaveLength(1);
    expect(other.code).toBe(0);
  });

  test('names files of the class with its folder, and gives advice that works', async () => {
    const cwd = home();
    const args = ['class', 'roster.csv', '--ci', 'gitlab'];
    expect((await runCommand(args, { cwd })).stdout).toContain('class/.gitlab-ci.yml');
    writeFileSync(join(cwd, 'class/.gitlab-ci.yml'), 'mine\n');
    const plain = await runCommand(args, { cwd });
    expect(plain.stdout).toMatch(/class\/\.gitlab-ci\.yml was left.*--update/);
    const update = await runCommand([...args, '--update'], { cwd });
    expect(update.stdout).toMatch(/class\/\.gitlab-ci\.yml was left.*edited/);
    expect(update.stdout).not.toMatch(/--update|--force/);
  });

  test('says once that the workflow and repositories of each do not go together', async () => {
    const cwd = home();
    const both = await runCommand(['class', 'roster.csv', '--git', '--ci', 'github'], { cwd });
    expect([both.code, both.stderr.match(/--ci/g)?.length]).toEqual([0, 1]);
    for (const one of [['--git'], ['--ci', 'github']]) {
      expect((await runCommand(['class', 'roster.csv', ...one], { cwd: home() })).stderr).toBe('');
    }
  });

  test.each([
    ['en', 'class', /class lies inside the Git repository.*empty folders/s, '/class/'],
    ['fr', 'class', /class se trouve dans le dépôt Git.*dossiers vides/s, '/class/'],
    ['en', '.', /lies inside/, '/*/'],
  ])(
    'says what repositories in a repository mean, and what mends it: %s %s',
    async (locale, out, words, line) => {
      const cwd = home();
      execFileSync('git', ['init', '--quiet', cwd]);
      const args = ['class', 'roster.csv', '--git', '--out', out, '--locale', locale];
      const { code, stderr } = await runCommand(args, { cwd });
      expect(code).toBe(0);
      expect(stderr).toMatch(words);
      expect(stderr).toContain(`\n  ${line}\n`);
      writeFileSync(join(cwd, '.gitignore'), `${line}\n`);
      expect((await runCommand(args, { cwd })).stderr).toBe('');
      expect(
        (
          await runCommand(
            args.filter((arg) => arg !== '--git'),
            { cwd },
          )
        ).stderr,
      ).toBe('');
    },
  );

  test('tells the first ten of a cause, and all others in one line', async () => {
    const lines = Array.from({ length: 14 }, (_, index) => `s${index},S,T,A`);
    const cwd = folderWith({ 'roster.csv': ['login,first,last,section', ...lines, ''].join('\n') });
    const remote = join(cwd, 'nowhere', '{id}.git');
    const args = ['class', 'roster.csv', '--git', '--push', '--remote', remote];
    const { code, stderr } = await runCommand(args, { cwd });
    expect(code).toBe(3);
    expect(stderr.match(/There is no repository/g)).toHaveLength(10);
    expect(stderr.match(/^4 more for the same reason as s\d+: (?:s\d+(?:, )?){4}$/gm)).toHaveLength(
      1,
    );
  });

  test('counts one as one in French, with its no-break spaces', async () => {
    const cwd = folderWith({ 'roster.csv': roster.split('\n').slice(0, 2).join('\n') });
    const there = join(cwd, 'ada.git');
    await runCommand(['--version'], { before: `git init -q --bare '${there}'` });
    const args = ['class', 'roster.csv', '--git', '--push', '--remote', join(cwd, '{id}.git')];
    const pushed = await runCommand([...args, ...french], { cwd });
    expect(pushed.stdout).toContain('1 créé\u202f; 1 envoyé');
    const again = await runCommand([...args, ...french], { cwd });
    expect(again.stdout).toContain('1 inchangé\u202f; 1 déjà à jour à son adresse');
  });
});
