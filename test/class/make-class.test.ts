import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readClassIndex } from '../../generators/core/class/standing/class-index.js';
import { readMark } from '../../generators/core/class/standing/mark.js';
import { standingProjects } from '../../generators/core/class/standing/standing-projects.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { readStored } from '../../generators/core/options/read-stored.js';
import { parseAs } from '../schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { counts, make, problemsOf } from './make.js';
import { students } from './students.js';

const script = fileURLToPath(new URL('drive.js', import.meta.url));

describe('a class', () => {
  it.each(['class', 'ma classe', 'Été «2026»', '-rf', 'a/b/c', "it's $(id) `x`"])(
    'is made in a folder called %s',
    async (name) => {
      const out = join(temporaryFolder(), name);
      const made = await make({ students: students(3), out });
      expect(counts(made)).toEqual({ made: 3 });
      expect(readdirSync(out).sort()).toEqual([
        'class.json',
        'student-1',
        'student-2',
        'student-3',
      ]);
      const { raw, problems } = await readStored(join(out, 'student-2'), en);
      expect(problems).toEqual([]);
      expect(raw.greeting?.text).toBe('Bonjour « 2 » !');
    },
  );

  it('has the same bytes wherever and however often it is made', async () => {
    const parent = temporaryFolder();
    await make({ students: students(7), out: join(parent, 'a') });
    await make({ students: students(3), out: join(parent, 'b') });
    const second = await make({ students: students(7), out: join(parent, 'b') });
    expect(counts(second)).toEqual({ complete: 3, made: 4 });
    expect(treeOf(join(parent, 'b'))).toEqual(treeOf(join(parent, 'a')));
    expect(statSync(join(parent, 'a/student-1/web/Dockerfile')).mode & 0o777).toBe(0o644);
  });

  it('has the same bytes made at once and in parts, whatever the greetings', async () => {
    const parent = temporaryFolder();
    const greetings = ['`` \\ " \u2028 é', '```', 'ً 🐳 $& <%= 1 %>', 'x'.repeat(1000)];
    const all = students(24).map((student, index) => {
      const greeting = `${greetings[index % greetings.length]} ${index}`.slice(0, 1000);
      return { ...student, answers: { ...student.answers, greeting } };
    });
    const [whole, parts] = [join(parent, 'whole'), join(parent, 'parts')];
    expect(counts(await make({ students: all, out: whole }))).toEqual({ made: 24 });
    for (const count of [12, 24]) await make({ students: all.slice(0, count), out: parts });
    for (const { folder } of all) {
      expect(treeOf(join(whole, folder))).toEqual(treeOf(join(parts, folder)));
    }
    expect(readdirSync(whole).length).toBe(25);
  });

  it('goes on where something gets in the way', async () => {
    const out = temporaryFolder();
    const inTheWay = join(out, 'student-30', 'mine');
    const told = () => {
      mkdirSync(dirname(inTheWay), { recursive: true });
      writeFileSync(inTheWay, 'mine');
    };
    const made = await make({ students: students(40), out, told });
    expect(counts(made)).toEqual({ made: 39, failed: 1 });
    expect(made.results[29]).toMatchObject({ project: 'failed', kind: 'appeared' });
    expect(readdirSync(dirname(inTheWay))).toEqual(['mine']);
  });

  it('is told of, student by student', async () => {
    const told: string[] = [];
    await make({
      students: students(4),
      out: temporaryFolder(),
      told: ({ student, project }) => told.push(`${student.id} ${project}`),
    });
    expect(told.sort()).toEqual(['id-1 made', 'id-2 made', 'id-3 made', 'id-4 made']);
  });

  it('leaves alone what a student edited or deleted', async () => {
    const out = temporaryFolder();
    await make({ students: students(2), out });
    writeFileSync(join(out, 'student-1/web/myapp.py'), 'mine');
    writeFileSync(join(out, 'student-1/notes.txt'), 'mine');
    rmSync(join(out, 'student-2/README.md'));
    const before = treeOf(out);
    expect(counts(await make({ students: students(2), out }))).toEqual({ complete: 2 });
    expect(treeOf(out)).toEqual(before);
  });

  it('lists whom the roster has no more, and leaves their projects', async () => {
    const out = temporaryFolder();
    await make({ students: students(3), out });
    const before = treeOf(join(out, 'student-3'));
    const made = await make({ students: students(2), out });
    expect(made.vanished).toEqual([{ folder: 'student-3', id: 'id-3' }]);
    expect(treeOf(join(out, 'student-3'))).toEqual(before);
    expect(standingProjects(out).get('student-3')).toMatchObject({ id: 'id-3', port: 10_002 });
  });

  it('stops between two students', async () => {
    const out = temporaryFolder();
    const stop = new AbortController();
    const told = () => stop.abort();
    const made = await make({ students: students(2000), out, signal: stop.signal, told });
    expect(made.interrupted).toBe(true);
    expect(made.results.length).toBeLessThan(2000);
    expect(existsSync(join(out, 'class.json'))).toBe(false);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('has an index that keeps to its schema', async () => {
    const out = temporaryFolder();
    const extra = [{ path: '.gitlab-ci.yml', contents: 'x\n', mode: 0o644 }];
    const all = students(2);
    await make({ students: all, out, extra });
    parseAs('class', readFileSync(join(out, 'class.json'), 'utf8'));
    expect(readClassIndex(out)?.students[1]).toEqual({
      ...{ id: 'id-2', person: 'Élève n° 2', folder: 'student-2', name: 'student-2' },
      ...{ port: 10_001, remote: null, commit: null },
      given: {
        answers: Object.fromEntries(
          Object.entries(all[1]?.answers ?? {}).map(([id, answer]) => [id, `${answer}`]),
        ),
        files: readMark(join(out, 'student-2'))?.mark.files,
      },
    });
  });

  it('goes on where one project cannot be written', () => {
    const parent = temporaryFolder();
    chmodSync(parent, 0o777);
    const out = join(parent, 'out');
    // Root may write everywhere: so it is somebody else.
    const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const drive = (...flags: string[]) => {
      const options = { ...who, encoding: 'utf8' as const };
      const done = spawnSync(process.execPath, [script, out, '2', ...flags], options);
      return JSON.parse(done.stdout.replace('ready\n', ''));
    };
    expect(drive()).toEqual({ count: 2, failed: [], why: null });
    chmodSync(join(out, 'student-1'), 0o500);
    const second = drive('update', 'ci');
    chmodSync(join(out, 'student-1'), 0o700);
    expect(second.count).toBe(2);
    expect(second.failed).toEqual([
      expect.objectContaining({ why: expect.stringContaining('could not be written') }),
    ]);
    expect(existsSync(join(out, 'student-2/.github'))).toBe(true);
  });
});

describe('the files of the class itself', () => {
  const file = (contents: string) => [
    { path: '.github/workflows/class.yml', contents, mode: 0o644 },
  ];
  const place = '.github/workflows/class.yml';

  it('are written, follow with --update, and are kept where they were edited', async () => {
    const out = temporaryFolder();
    const one = async (contents: string, update: boolean) => {
      const made = await make({ students: students(1), out, extra: file(contents), update });
      return [made.classFiles[0]?.action, readFileSync(join(out, place), 'utf8')];
    };
    expect(await one('a', false)).toEqual(['create', 'a']);
    expect(await one('a', false)).toEqual(['same', 'a']);
    expect(await one('b', false)).toEqual(['keep', 'a']);
    expect(await one('b', true)).toEqual(['replace', 'b']);
    writeFileSync(join(out, place), 'mine');
    expect(await one('c', true)).toEqual(['keep', 'mine']);
    expect(await one('c', true)).toEqual(['keep', 'mine']);
  });

  it('are never written over a stranger’s', async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, '.github/workflows'), { recursive: true });
    writeFileSync(join(out, place), 'mine');
    const problems = await problemsOf({ students: students(1), out, extra: file('b') });
    expect(Object.keys(problems)).toEqual(['class.yml']);
    expect(readdirSync(out)).toEqual(['.github']);
    await make({ students: students(1), out, extra: file('b'), force: true });
    expect(readFileSync(join(out, place), 'utf8')).toBe('b');
  });
});

describe('before anything is written', () => {
  it('names all that is in the way', async () => {
    const parent = temporaryFolder();
    const out = join(parent, 'out');
    await make({ students: students(6), out: join(parent, 'other') });
    mkdirSync(out);
    const place = (name: string) => join(out, name);
    writeFileSync(place('student-1'), 'a file');
    symlinkSync(join(parent, 'other/student-2'), place('student-2'));
    mkdirSync(place('student-3/x'), { recursive: true });
    spawnSync('cp', ['-r', join(parent, 'other/student-4'), place('student-5')]);
    mkdirSync(place('student-6'));
    writeFileSync(place('class.json'), '{"schema": "another"}');
    const before = treeOf(out);
    expect(await problemsOf({ students: students(6), out })).toEqual({
      'student-1': expect.stringContaining('A file'),
      'student-2': expect.stringContaining('A link'),
      'student-3': expect.stringContaining('did not make'),
      'student-5': expect.stringContaining('id-4'),
      'class.json': expect.stringMatching(/Move it away(?!.*--force)/),
    });
    expect(treeOf(out)).toEqual(before);
    expect(readdirSync(place('student-6'))).toEqual([]);
  });

  it.each([
    ['a file', (out: string) => writeFileSync(out, '')],
    ['a link that leads nowhere', (out: string) => symlinkSync('/nowhere', out)],
    ['a link to itself', (out: string) => symlinkSync(out, out)],
  ])('refuses %s for the folder', async (_name, prepare) => {
    const out = join(temporaryFolder(), 'out');
    prepare(out);
    expect(Object.keys(await problemsOf({ students: students(1), out }))).toEqual(['out']);
  });

  it('takes a link to a folder, and an empty folder of a student', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'real/student-1'), { recursive: true });
    symlinkSync(join(parent, 'real'), join(parent, 'out'));
    expect(counts(await make({ students: students(1), out: join(parent, 'out') }))).toEqual({
      made: 1,
    });
    expect(lstatSync(join(parent, 'out')).isSymbolicLink()).toBe(true);
  });

  it('wants two students to have two folders', async () => {
    const [one, two] = students(2);
    if (!one || !two) throw new Error('There are two.');
    const twins = [one, { ...two, folder: one.folder }];
    expect(await problemsOf({ students: twins, out: temporaryFolder() })).toEqual({
      'student-1': expect.stringContaining('id-1'),
    });
  });

  it('says so in French', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'student-1'), '');
    const problems = await problemsOf({ students: students(1), out, messages: fr });
    expect(problems['student-1']).toContain('Déplacez-le');
  });
});

describe('two runs at once', () => {
  const work = (out: string, name: string) => join(out, `.docker-intro-class-${name}+1`);

  it('are one too many: the second is refused while the first goes on', async () => {
    const out = temporaryFolder();
    const first = make({ students: students(200), out });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await problemsOf({ students: students(200), out });
    expect(Object.values(second)[0]).toContain('Another run');
    expect(counts(await first)).toEqual({ made: 200 });
  });

  it('that begin in the same moment: one of them makes it, or they do it in turn', async () => {
    for (let round = 0; round < 3; round++) {
      const out = join(temporaryFolder(), 'out');
      const ends = await Promise.all(
        [1, 2, 3, 4].map(
          () =>
            new Promise<number | null>((resolve) => {
              const child = spawn(process.execPath, [script, out, '300'], { stdio: 'ignore' });
              child.once('exit', resolve);
            }),
        ),
      );
      expect(ends).toContain(0);
      expect(ends.every((code) => code === 0 || code === 2)).toBe(true);
      expect(readdirSync(out)).toHaveLength(301);
    }
  }, 60_000);

  it('sees that another process is at work', async () => {
    const out = temporaryFolder();
    const other = spawn('sleep', ['60']);
    const start = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    mkdirSync(work(out, `${other.pid}-${start}@${machine()}`));
    const problems = Object.values(await problemsOf({ students: students(1), out }));
    other.kill('SIGKILL');
    expect(problems[0]).toContain(`process ${other.pid} on ${hostname()}`);
    expect(existsSync(join(out, 'student-1'))).toBe(false);
  });

  it.each([
    ['a process that is gone', '999999999-5'],
    ['one whose number another has by now', `${process.ppid}-1`],
    ['one with our own number', `${process.pid}-1`],
  ])('takes no notice of %s, and removes what it left', async (_name, id) => {
    const out = temporaryFolder();
    const left = work(out, `${id}@${machine()}`);
    mkdirSync(join(left, 'student-1/web'), { recursive: true });
    expect(counts(await make({ students: students(1), out }))).toEqual({ made: 1 });
    expect(readdirSync(out).sort()).toEqual(['class.json', 'student-1']);
  });

  it('takes no notice of one that was killed and is a zombie still', async () => {
    const out = temporaryFolder();
    // A program that never looks after what was started before it.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
    const pid = Number(`${(await once(parent.stdout, 'data'))[0]}`);
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    mkdirSync(work(out, `${pid}-${stat()[19]}@${machine()}`));
    expect(Object.values(await problemsOf({ students: students(1), out }))[0]).toContain('Another');
    process.kill(pid, 'SIGKILL');
    while (stat()[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(counts(await make({ students: students(1), out }))).toEqual({ made: 1 });
    expect(readdirSync(out).sort()).toEqual(['class.json', 'student-1']);
    parent.kill('SIGKILL');
  });

  it('waits for a run on another machine to be silent for a while', async () => {
    const out = temporaryFolder();
    const left = work(out, '1-1@elsewhere-4');
    mkdirSync(left);
    expect(Object.values(await problemsOf({ students: students(1), out }))[0]).toContain(
      'process 1 on elsewhere',
    );
    spawnSync('touch', ['-d', '10 minutes ago', left]);
    expect(counts(await make({ students: students(1), out }))).toEqual({ made: 1 });
    expect(readdirSync(out).sort()).toEqual(['class.json', 'student-1']);
  });

  function machine(): string {
    const space = spawnSync('readlink', ['/proc/self/ns/pid'], { encoding: 'utf8' }).stdout;
    return `${hostname()}-${/\d+/.exec(space)?.[0]}`;
  }
});
