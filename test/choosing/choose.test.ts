import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Choosing, chooseProjects } from '../../generators/core/choosing/choose.js';
import { completeReport } from '../../generators/core/choosing/complete-report.js';
import { findCandidates } from '../../generators/core/choosing/find-candidates.js';
import { whyNoProject } from '../../generators/core/choosing/no-project.js';
import { toldApart } from '../../generators/core/choosing/told-apart.js';
import { en } from '../../generators/core/i18n/en/en.js';
import type { RawValue } from '../../generators/core/options/raw.js';
import { usualOptions } from '../../generators/core/options/verify-options.js';
import { mergeReports } from '../../generators/core/report/merging/merge-reports.js';
import type { ProjectReport } from '../../generators/core/verdict/report.js';
import { readProject } from '../../generators/core/verify/reading/read-project.js';
import { project, report, step } from '../report/sample.js';
import { folderWith } from '../temporary-folder.js';
import { classFolder, indexOf, markOf } from './class-folder.js';

const folder = classFolder('ada', 'bob', 'eve');
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

const found = (...dirs: readonly string[]) =>
  findCandidates(dirs).candidates.map(({ dir, student }) => [dir, student?.id]);
const all = [
  ['class/ada', 'ada@school'],
  ['class/bob', 'bob@school'],
  ['class/eve', 'eve@school'],
];

describe('the folder of a class', () => {
  test.each([
    [['class'], all],
    [['./class/'], all],
    // What `class/*` is to a shell.
    [['class/README.md', 'class/ada', 'class/bob', 'class/class.json', 'class/eve'], all],
    [
      ['class/eve', 'class'],
      [all[2], all[0], all[1]],
    ],
    [['class', 'class/ada', './class/ada'], all],
    [['class/bob/'], [['class/bob/', 'bob@school']]],
    [
      ['class/none', 'elsewhere'],
      [
        ['class/none', undefined],
        ['elsewhere', undefined],
      ],
    ],
    // Nothing but a file: it is told that this is no project.
    [['class/class.json'], [['class/class.json', undefined]]],
    [
      ['x', 'x'],
      [
        ['x', undefined],
        ['x', undefined],
      ],
    ],
  ])('%j stands for its students', (dirs, wanted) => {
    expect(found(...dirs)).toEqual(wanted);
  });

  test('is known from within', () => {
    process.chdir(join(folder, 'class'));
    expect(found('.')).toEqual(all.map(([dir, id]) => [dir?.slice('class/'.length), id]));
    process.chdir(join(folder, 'class/ada'));
    expect(found('.')).toEqual([['.', 'ada@school']]);
    process.chdir(folder);
  });

  test('tells whose a project is, and no password', () => {
    expect(findCandidates(['class/ada']).candidates[0]?.student).toEqual({
      ...{ id: 'ada@school', person: 'The ada', folder: 'ada' },
      remote: 'https://git.example/o/ada.git',
    });
  });

  test('is none in the project of a student, who could speak for others', () => {
    writeFileSync(join(folder, 'class/bob/class.json'), indexOf('eve'));
    mkdirSync(join(folder, 'class/bob/eve'), { recursive: true });
    expect(found('class')).toEqual(all);
    expect(found('class/ada', 'class/bob', 'class/class.json', 'class/eve')).toEqual(all);
    expect(found('class/bob')).toEqual([all[1]]);
    rmSync(join(folder, 'class/bob/class.json'));
  });

  test('is none without anybody in it: no run makes such a class, and nothing would be proven', () => {
    process.chdir(folderWith({ 'empty/class.json': indexOf(), 'empty/x': '' }));
    expect(found('empty')).toEqual([['empty', undefined]]);
    process.chdir(folder);
  });
});

describe('a class.json that a student has handed in', () => {
  const handedIn = (files: Readonly<Record<string, string>>) => {
    process.chdir(folderWith({ 'ada/Dockerfile': 'FROM debian\n', ...files }));
  };
  afterAll(() => process.chdir(folder));

  test('with a Dockerfile makes no class of a project', () => {
    handedIn({ 'eve/class.json': indexOf('bob'), 'eve/web/Dockerfile': 'FROM debian\n' });
    expect(found('eve')).toEqual([['eve', undefined]]);
    process.chdir('eve');
    expect(found('.')).toEqual([['.', undefined]]);
  });

  test('does not speak for others whose projects are named, too', () => {
    handedIn({
      'eve/class.json': indexOf('bob'),
      'eve/bob/Dockerfile': 'FROM debian\n',
      notes: '',
    });
    const each = ['ada', 'eve'].map((dir) => [dir, undefined]);
    expect(found('ada', 'eve')).toEqual(each);
    expect(whyNoProject('eve', en).message).toBe(en.choosing.classAmongProjects('eve'));
    expect(found('eve', 'notes')).toContainEqual([join('eve', 'bob'), 'bob@school']);
  });

  test('names a class beside other classes', () => {
    handedIn({ 'a/class.json': indexOf('bob'), 'b/class.json': indexOf('eve') });
    expect(found('a', 'b')).toEqual([
      ['a/bob', 'bob@school'],
      ['b/eve', 'eve@school'],
    ]);
  });
});

describe('the folder of a class that has lost its class.json', () => {
  const marked = (files: Readonly<Record<string, string>> = {}) => {
    process.chdir(
      folderWith({
        'class/README.md': 'of the class',
        ...Object.fromEntries(
          ['ada', 'bob'].flatMap((id, index) => [
            [`class/${id}/.yo-rc.json`, markOf(id, 10_000 + index)],
            [`class/${id}/web/Dockerfile`, 'FROM debian\n'],
          ]),
        ),
        'class/other/x': '',
        ...files,
      }),
    );
    return found;
  };
  afterAll(() => process.chdir(folder));
  const both = [
    ['class/ada', 'ada@school'],
    ['class/bob', 'bob@school'],
  ];

  test.each([
    ['none', {}],
    ['one that is empty', { 'class/class.json': '' }],
    ['one that is broken', { 'class/class.json': '{"schema": "docker-intro/class/v1", "stud' }],
    ['one of something else', { 'class/class.json': '{"schema": "x"}' }],
  ])('is known by its projects: %s', (_what, files) => {
    marked(files);
    expect(found('class')).toEqual([...both, ['class/other', 'other']]);
    expect(found('class/bob')).toEqual([both[1]]);
    expect(found('class/README.md', 'class/ada', 'class/bob')).toEqual(both);
    expect(findCandidates(['class']).candidates[0]?.student).toEqual({
      ...{ id: 'ada@school', person: 'ada@school', folder: 'ada', remote: null },
    });
  });

  test('does not let a project say that it is another one’s', () => {
    marked({ 'class/eve/.yo-rc.json': markOf('bob', 10_002), 'class/eve/Dockerfile': '' });
    expect(found('class')).toEqual([
      both[0],
      ...['bob', 'eve', 'other'].map((name) => [`class/${name}`, name]),
    ]);
  });

  test('does not let a project say that it is one that bears no mark', () => {
    const mark = markOf('other', 10_002).replace('other@school', 'other');
    marked({ 'class/eve/.yo-rc.json': mark, 'class/eve/Dockerfile': '' });
    const none = ['eve', 'other'].map((name) => [`class/${name}`, name]);
    expect(found('class')).toEqual([...both, ...none]);
  });

  test('is named where somebody names the folder around it', async () => {
    marked();
    expect(await readProject('.', usualOptions, en)).toBeUndefined();
    expect(whyNoProject('.', en).message).toBe(en.choosing.classInside('class'));
  });

  test.each([
    ['a project', 'class/web/Dockerfile', 'FROM debian\n'],
    ['a project of ours that lost its Dockerfile', 'class/.yo-rc.json', markOf('eve', 12_000)],
  ])('is none where it is %s', (_what, path, text) => {
    marked({ [path]: text });
    expect(found('class')).toEqual([['class', undefined]]);
  });
});

describe('what was handed in in a folder', () => {
  afterAll(() => process.chdir(folder));
  const handIns = {
    'class/ada/web/Dockerfile': 'FROM debian\n',
    'class/bob/bob/web/Dockerfile': 'FROM debian\n',
    'class/eve/Dockerfile': 'FROM debian\n',
    'class/kim/notes.txt': '',
    'class/lea.zip': '',
    'class/grades.csv': '',
    'class/__MACOSX/x': '',
    'class/.git/config': '',
  };
  const names = ['ada', 'bob', 'eve', 'kim', 'lea.zip'];

  test('is every folder and archive of it, marked or not', () => {
    process.chdir(folderWith(handIns));
    expect(found('class')).toEqual(names.map((name) => [`class/${name}`, name]));
    expect(findCandidates(['class']).leftOut).toEqual([]);
  });

  test('is named where class.json does not know it, and left out', async () => {
    process.chdir(folderWith({ ...handIns, 'class/class.json': indexOf('ada', 'gone') }));
    const chosen = await chooseProjects(
      { dirs: ['class'], students: [], only: undefined, shard: undefined },
      'static',
      en,
    );
    expect(chosen).toMatchObject({
      candidates: [{ dir: 'class/ada' }, { dir: 'class/gone' }],
      leftOut: ['bob', 'eve', 'kim', 'lea.zip'].map((name) => `class/${name}`),
    });
  });

  test.each([
    ['images of one project', { 'class/compose.yaml': 'services: {}\n' }],
    ['a project', { 'class/Dockerfile': 'FROM debian\n' }],
    ['a project of ours', { 'class/.yo-rc.json': markOf('eve', 12_000) }],
  ])('is not %s', (_what, files) => {
    process.chdir(folderWith({ ...handIns, ...files }));
    expect(found('class')).toEqual([['class', undefined]]);
  });
});

describe('a Dockerfile that is not where it is looked for', () => {
  afterAll(() => process.chdir(folder));
  const { verify } = en;

  test.each([
    ['x/web/Dockerfile', 'x/web', verify.oneDeeper('x')],
    ['a/b/web/Dockerfile', 'a/b/web', verify.oneDeeper('a/b')],
    ['Web/Dockerfile', 'Web', verify.otherCapitals('Web')],
    ['site/Dockerfile', 'site', verify.otherFolder('site')],
  ])('%s is taken, and told', async (path, context, message) => {
    const more = { 'docs/x': '', '.hidden/Dockerfile': '', 'node_modules/x/Dockerfile': '' };
    process.chdir(folderWith({ [`p/${path}`]: 'FROM debian\n', 'p/docs/x': '', ...more }));
    const read = await readProject('p', usualOptions, en);
    expect(read).toMatchObject({ context, file: path });
    expect(read?.notes.map((note) => note.message)).toEqual([message]);
  });

  test('brings the answers beside it', async () => {
    process.chdir(
      folderWith({
        'p/x/web/Dockerfile': 'FROM debian\n',
        'p/x/.yo-rc.json': markOf('zoe', 12_345),
      }),
    );
    expect(await readProject('p', usualOptions, en)).toMatchObject({ name: 'zoe', port: 12_345 });
  });

  test.each([
    ['nothing', {}, verify.emptyFolder('p')],
    ['only hidden files', { 'p/.git/config': '' }, verify.emptyFolder('p')],
    ['a lone archive', { 'p/web.zip': '' }, verify.onlyArchive('p', 'web.zip')],
    ['no Dockerfile', { 'p/notes.txt': '', 'p/b.zip': '' }, verify.notAProject('p')],
    [
      'several',
      { 'p/a/Dockerfile': '', 'p/b/c/Dockerfile': '' },
      verify.severalDockerfiles('p', ['a', 'b/c']),
    ],
  ])('where there is %s, that is told', async (_what, files, message) => {
    process.chdir(folderWith({ other: '', ...files }));
    mkdirSync('p', { recursive: true });
    expect(await readProject('p', usualOptions, en)).toBeUndefined();
    expect(whyNoProject('p', en).message).toBe(message);
  });
});

describe('a folder that is no project', () => {
  test.each([
    ['class/README.md', en.choosing.isFile('class/README.md')],
    ['class/ada/Dockerfile', en.choosing.isFile('class/ada/Dockerfile')],
    ['gone', en.verify.missingDir('gone')],
    ['.', en.choosing.classInside('class')],
    ['plain', en.verify.notAProject('plain')],
    ['loop', en.choosing.notAFolder('loop')],
    ['loop/below', en.choosing.notAFolder('loop/below')],
    ['x'.repeat(300), en.choosing.notAFolder('x'.repeat(300))],
  ])('%s is told what it is', async (dir, message) => {
    process.chdir(folder);
    rmSync('loop', { force: true });
    symlinkSync('loop', 'loop');
    mkdirSync('plain/class', { recursive: true });
    expect(await readProject(dir, usualOptions, en)).toBeUndefined();
    expect(whyNoProject(dir, en).message).toBe(message);
  });
});

const said = (where: string, ...texts: readonly string[]): RawValue[] =>
  texts.map((text) => ({ text, where }));
const choose = async (asked: Partial<Choosing>, mode: 'engine' | 'static' = 'engine') => {
  const nothing = { students: [], only: undefined, shard: undefined };
  const chosen = await chooseProjects({ dirs: ['class'], ...nothing, ...asked }, mode, en);
  if ('problems' in chosen)
    return chosen.problems.map(({ where, message }) => `${where}: ${message}`);
  return chosen.candidates.map(({ dir }) => dir);
};

describe('a student', () => {
  test.each([
    [
      ['eve@school', 'ada@school'],
      ['class/ada', 'class/eve'],
    ],
    [['bob'], ['class/bob']],
    [['bob', 'bob@school'], ['class/bob']],
    [['The eve'], ['class/eve']],
    [['  the  ÉVE '], ['class/eve']],
  ])('%j is chosen', async (ids, dirs) => {
    expect(await choose({ students: said('--student', ...ids) })).toEqual(dirs);
  });

  test('who is not there is refused, with the nearest one; all of them at once', async () => {
    expect(
      await choose({ students: said('--student', 'bbo@school', 'ada', 'zzzzzz', '') }),
    ).toEqual([
      '--student: “bbo@school” is not a student of this class. Did you mean bob@school?',
      '--student: “zzzzzz” is not a student of this class.',
      '--student: “” is not a student of this class.',
    ]);
  });

  test('is named by what nobody else is called', async () => {
    const twin = JSON.parse(indexOf('ada', 'bob', 'eve'));
    for (const index of [0, 1]) twin.students[index].person = 'Léa Martin';
    twin.students[2].person = 'Ève Nguyễn';
    writeFileSync(join(folder, 'class/class.json'), JSON.stringify(twin));
    const by = (...names: readonly string[]) => choose({ students: said('--student', ...names) });
    expect(await by('eve nguyen')).toEqual(['class/eve']);
    expect(await by('Lea Martin')).toEqual([
      '--student: “Lea Martin” are several students of this class: ada@school, bob@school.',
    ]);
    expect(await by('eve nguyn')).toEqual([
      '--student: “eve nguyn” is not a student of this class. Did you mean Ève Nguyễn?',
    ]);
    writeFileSync(join(folder, 'class/class.json'), indexOf('ada', 'bob', 'eve'));
  });

  test('is refused where there is no class', async () => {
    expect(await choose({ dirs: ['x'], students: said('--student', 'ada') })).toEqual([
      `--student: ${en.choosing.noClass}`,
    ]);
  });
});

describe('an earlier report', () => {
  const proven = { steps: [step({ id: 'probe' })] };
  const fails = { outcome: 'fail', code: 'CRASH' } as const;
  const looked = { steps: [step({ id: 'lint' })] };
  const student = (id: string) => ({ id: `${id}@school`, person: id, folder: id, remote: null });

  const only = (...projects: readonly ProjectReport[]): RawValue => {
    const text = join(folder, 'earlier.json');
    writeFileSync(text, JSON.stringify(report(...projects)));
    return { text, where: '--only' };
  };
  const of = (dir: string, changes: Partial<ProjectReport>) => project({ dir, ...changes });

  test.each([
    [
      'what failed',
      [of('class/ada', proven), of('class/bob', fails), of('class/eve', proven)],
      ['class/bob'],
    ],
    ['what it does not know', [of('class/ada', proven)], ['class/bob', 'class/eve']],
    [
      'what was not reached',
      [of('class/ada', { outcome: 'skip' }), of('class/bob', proven), of('class/eve', proven)],
      ['class/ada'],
    ],
    [
      'what it only looked at',
      [of('class/ada', looked), of('class/bob', proven), of('class/eve', proven)],
      ['class/ada'],
    ],
    [
      'the last word',
      [
        of('class/ada', proven),
        of('class/ada', fails),
        of('class/bob', fails),
        of('class/bob', proven),
      ],
      ['class/ada', 'class/eve'],
    ],
    [
      'a student, wherever the class was',
      [of('/elsewhere/ada', { ...proven, student: student('ada') })],
      ['class/bob', 'class/eve'],
    ],
    ['one way of writing a folder', [of('./class/ada/', proven)], ['class/bob', 'class/eve']],
  ])('chooses %s', async (_what, projects, dirs) => {
    expect(await choose({ only: only(...projects) })).toEqual(dirs);
  });

  test.each([
    ['a line end that is none', 'a\u2028b', 'a b'],
    ['a colour', 'a\u001b[31mb', 'ab'],
    ['a sign that turns words around', 'a\u202eb', 'a\\u{202e}b'],
    ['two spaces that are told as one', 'a\tb', 'a\rb'],
  ])('chooses both of two that are told alike, by %s', async (_what, hidden, plain) => {
    const names = [hidden, plain];
    const files = names.map((name) => [`all/${name}/Dockerfile`, 'FROM x\n']);
    const dir = join(folderWith(Object.fromEntries(files)), 'all');
    const dirs = names.map((name) => join(dir, name));
    const earlier = report(...dirs.map((each) => of(each, proven)));
    const chosen = { candidates: [], shard: undefined };
    const written = completeReport(earlier, chosen, new Map(), new Date(0), en);
    // Nor do they become one where reports are merged, and the plain name is that of the plain one.
    const told = mergeReports([written]).projects.map((each) => each.dir);
    expect(new Set(told).size).toBe(2);
    expect(told[1]).toBe(/\r/.test(plain) ? `${join(dir, 'a b')} (2)` : dirs[1]);
    const again = await choose({ dirs: [dir], only: only(...written.projects) });
    expect(again.toSorted()).toEqual(dirs.toSorted());
  });

  test('tells thousands apart that read alike, and does not count from two for each', () => {
    const dirs = Array.from({ length: 5000 }, (_, index) => `${'a'.repeat(2000)}\u001b[${index}m`);
    const alike = project({ dir: 'a'.repeat(2000) });
    const began = performance.now();
    const told = toldApart(
      dirs.map(() => alike),
      dirs,
    );
    expect(new Set(told.map(({ dir }) => dir)).size).toBe(5000);
    // Some milliseconds; counting from two took two minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('that only looked is enough for another look', async () => {
    const earlier = only(of('class/ada', looked), of('class/bob', fails), of('class/eve', looked));
    expect(await choose({ only: earlier }, 'static')).toEqual(['class/bob']);
  });

  test('names the folders, where nobody else does', async () => {
    const earlier = only(of('class/ada', proven), of('gone', fails), of('class/eve', fails));
    expect(await choose({ dirs: [], only: earlier })).toEqual(['gone', 'class/eve']);
  });

  test('goes with a student and with a part', async () => {
    const earlier = only(of('class/ada', proven), of('class/bob', fails), of('class/eve', fails));
    const students = said('--student', 'ada', 'bob');
    expect(await choose({ only: earlier, students })).toEqual(['class/bob']);
    const shards = [1, 2].map((index) => choose({ only: earlier, shard: { index, total: 2 } }));
    expect((await Promise.all(shards)).flat().sort()).toEqual(['class/bob', 'class/eve']);
  });

  test.each([
    ['that is missing', undefined, 'There is no such file.'],
    ['that is none', '{"schema": "docker-intro/plan/v1"}', en.merging.foreign],
    ['that is no JSON', 'nope', 'The file is not well-formed'],
  ])('%s is refused', async (_what, text, message) => {
    const path = join(folder, `bad-${text?.length ?? 0}.json`);
    if (text !== undefined) writeFileSync(path, text);
    const [problem = '', ...more] = await choose({ only: { text: path, where: '--only' } });
    expect(problem).toContain(message);
    expect(problem).toContain(path);
    expect(more).toEqual([]);
  });
});

test('a part knows how long the whole list is', async () => {
  const asked = { dirs: ['class'], students: [], only: undefined, shard: { index: 3, total: 9 } };
  const chosen = await chooseProjects(asked, 'engine', en);
  expect('shard' in chosen && chosen.shard).toEqual({ index: 3, total: 9, projects: 3 });
});
