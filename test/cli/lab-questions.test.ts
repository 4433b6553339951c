import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Change, labWith } from '../lab/labs.js';
import { asking, threeQuestions } from '../lab/questions.js';
import { findPython } from '../pythons.js';
import { inTerminal, keys, type Step } from './in-terminal.js';
import { runCommand } from './run-command.js';

/** A lab that asks, and hands out what was answered. */
function askingLab(...changes: readonly Change[]): string {
  const folder = labWith(asking(threeQuestions), ...changes);
  const file = '<%- json(answers.city) %>|<%- answers.colour %>|<%- answers.rows %>';
  writeFileSync(join(folder, 'project/answers.txt'), file);
  return folder;
}

const storedIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, '.yo-rc.json'), 'utf8'))['generator-docker-intro'];
const handedOut = (folder: string) => readFileSync(join(folder, 'answers.txt'), 'utf8');

describe('a lab that asks', () => {
  const cwd = dirname(askingLab());
  const make = (...words: string[]) => runCommand([...words, '--lab', './my-lab'], { cwd });

  test('takes the usual answers where nobody says any', async () => {
    expect(await make('usual', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(handedOut(join(cwd, 'usual'))).toBe('Paris|red|3');
    expect(storedIn(join(cwd, 'usual'))).toMatchObject({
      set: { city: 'Paris', colour: 'red', rows: '3' },
    });
  });

  test('takes those that --set says, keeps them, and makes the same of them again', async () => {
    const words = ['--set', 'city=L’“Haÿ”=\\', '--set', 'rows=4', '--set=rows=5'];
    expect(await make('said', '--yes', ...words)).toMatchObject({ code: 0, stderr: '' });
    expect(handedOut(join(cwd, 'said'))).toBe('L’“Haÿ”=\\\\|red|5');
    expect(await make('said', '--check')).toMatchObject({ code: 0 });
    const other = await make('said', '--yes', '--set', 'colour=dark blue');
    expect(other).toMatchObject({ code: 2 });
    // The command that shows the difference asks for the same.
    expect(other.stderr).toContain("--set 'colour=dark blue'");
    expect(other.stderr).toContain('--set rows=5');
    expect(await runCommand(['verify', 'said', '--static'], { cwd })).toMatchObject({ code: 0 });
    const page = await make('lesson', 'said');
    expect(page).toMatchObject({ code: 0 });
  });

  test('takes those of an answers file, and of the command line before them', async () => {
    writeFileSync(join(cwd, 'answers.yml'), 'set:\n  city: Nice\n  rows: 7\n');
    const words = ['file', '--yes', '--answers', 'answers.yml', '--set', 'city=Lyon'];
    expect(await make(...words)).toMatchObject({ code: 0, stderr: '' });
    expect(handedOut(join(cwd, 'file'))).toBe('Lyon|red|7');
  });

  test.each([
    [['--set', 'city'], '--set: “city” is not the name of a question with its answer'],
    [['--set', 'city='], '--set: A value is missing.'],
    [['--set', 'city=a\nb'], 'U+000A'],
    [['--set', 'rows=many'], '“many” is not a whole number from 1 to 9.'],
    [['--set', 'colour=blue'], '“blue” is none of the choices: red, dark blue.'],
    [['--set', 'port=80'], 'The lab asks for no “port”. It asks for: city, colour, rows.'],
    [['--set', '__proto__=x'], 'The lab asks for no “__proto__”.'],
    [['--answers', 'list.yml'], 'list.yml: set'],
    [['--answers', 'deep.yml'], 'deep.yml: set.city'],
  ])('refuses %j, and writes nothing', async (words, expected) => {
    writeFileSync(join(cwd, 'list.yml'), 'set: [city]\n');
    writeFileSync(join(cwd, 'deep.yml'), 'set: { city: { a: b } }\n');
    const ended = await make('wrong', '--yes', ...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(expected);
    expect(existsSync(join(cwd, 'wrong'))).toBe(false);
  });

  test('judges what a project says of itself', async () => {
    mkdirSync(join(cwd, 'odd'));
    const set = '{ "rows": "99", "__proto__": "x", "gone": "y" }';
    const stored = `{"generator-docker-intro": {"lab": "my-lab", "set": ${set}}}`;
    writeFileSync(join(cwd, 'odd/.yo-rc.json'), stored);
    const ended = await make('odd', '--yes');
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('.yo-rc.json: set.rows'),
    });
    expect(await make('odd', '--yes', '--set', 'rows=9')).toMatchObject({ code: 0 });
    expect(storedIn(join(cwd, 'odd')).set).toEqual({ city: 'Paris', colour: 'red', rows: '9' });
  });
});

const python = (await findPython('3')) ?? '';
const { enter, down, clear } = keys;

(python === '' ? describe.skip : describe)('in a terminal', () => {
  const last: Step[] = [
    ['More options?', enter],
    ['Prove the project now', enter],
  ];

  test.each([
    ['drawn', {}, down + enter],
    ['line by line', { TERM: 'dumb' }, `dark blue${enter}`],
  ])('its questions are asked, %s', async (_how, env, choose) => {
    const cwd = dirname(askingLab());
    const steps: Step[] = [
      ['folder?', `app${enter}`],
      ['page say?', enter],
      ['Which city?', `${clear}${'x'.repeat(21)}${enter}`],
      ['At most 20 characters', `${clear}L"yon${enter}`],
      ['Which colour?', choose],
      ['How many rows?', `0${enter}`],
      ['is not a whole number from 1 to 9', `${clear}8${enter}`],
      ...last,
    ];
    const { code } = await inTerminal(python, ['--lab', 'my-lab'], steps, { cwd, env });
    expect(code).toBe(0);
    expect(handedOut(join(cwd, 'app'))).toBe('L\\"yon|dark blue|8');
  });

  test('but for those that are answered already, and what is kept is offered again', async () => {
    const cwd = dirname(askingLab());
    const said = ['app', '--lab', 'my-lab', '--yes', '--set', 'city=Nice', '--set', 'rows=2'];
    expect(await runCommand(said, { cwd })).toMatchObject({ code: 0 });
    const steps: Step[] = [
      ['Que doit dire la page', enter],
      ['Quelle ville', enter],
      ['Quelle couleur ?', enter],
      ['options', enter],
      ['Vérifier le projet', `n${enter}`],
    ];
    const again = ['app', '--lab', 'my-lab', '--set', 'rows=2', '--locale', 'fr', '--force'];
    const { code, output } = await inTerminal(python, again, steps, { cwd });
    expect(code).toBe(0);
    expect(output).toContain('Quelle ville ? (Nice)');
    expect(output).not.toContain('Combien de lignes');
    expect(handedOut(join(cwd, 'app'))).toBe('Nice|red|2');
  });
});

describe('a class', () => {
  const cwd = dirname(askingLab());
  const make = (...words: string[]) =>
    runCommand(['class', 'roster.csv', '--lab', './my-lab', ...words], { cwd });
  const ofStudents = () =>
    ['ada', 'bob'].map((folder) => {
      const { set } = storedIn(join(cwd, 'class', folder));
      return [handedOut(join(cwd, 'class', folder)), Object.values(set).join('|')];
    });

  test('has an answer for each student, and keeps it', async () => {
    writeFileSync(join(cwd, 'roster.csv'), 'login,City,rows\nada,"L""yon",4\nbob,,\n');
    const made = await make('--set', 'city=Home of {login}', '--set', 'colour=dark blue');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const expected = [
      ['L\\"yon|dark blue|4', 'L"yon|dark blue|4'],
      ['Home of bob|dark blue|3', 'Home of bob|dark blue|3'],
    ];
    expect(ofStudents()).toEqual(expected);
    const { students } = JSON.parse(readFileSync(join(cwd, 'class/class.json'), 'utf8'));
    expect(students[0].given.answers.set).toEqual({
      city: 'L"yon',
      colour: 'dark blue',
      rows: '4',
    });
    // Whoever says less changes nothing.
    writeFileSync(join(cwd, 'roster.csv'), 'login\nada\nbob\n');
    const again = await make('--update');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('2 as they were') });
    expect(ofStudents()).toEqual(expected);
    expect(await make('--update', '--set', 'rows=9')).toMatchObject({ code: 0 });
    expect(ofStudents()[1]).toEqual(['Home of bob|dark blue|9', 'Home of bob|dark blue|9']);
    const seen = await runCommand(['verify', 'class', '--static'], { cwd });
    expect(seen).toMatchObject({ code: 0, stdout: expect.stringContaining('2 untouched') });
  });

  test('refuses what is no answer, with its place, and makes nothing', async () => {
    writeFileSync(join(cwd, 'roster.csv'), 'login,rows\nada,99\n');
    const ended = await make('--out', 'other');
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('roster.csv:2:2') });
    expect(existsSync(join(cwd, 'other'))).toBe(false);
  });
});

test('a stack asks nothing of its own', async () => {
  const ended = await runCommand(['app', '--yes', '--set', 'city=Lyon', '--locale', 'fr']);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('city') });
  expect(ended.stderr).toContain('Le lab ne demande rien');
});
