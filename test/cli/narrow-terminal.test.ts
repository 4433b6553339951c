import { describe, expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { displayWidth } from '../../generators/core/text/display-width.js';
import { sized } from '../long.js';
import { findPython } from '../pythons.js';
import { failing, fullReport, project, report, step } from '../report/sample.js';
import { folderWith } from '../temporary-folder.js';
import { inTerminal } from './in-terminal.js';
import { main, runCommand } from './run-command.js';

/** The pseudo-terminal is Python's. */
const python = (await findPython('3')) ?? '';
const described = python === '' ? describe.skip : describe;

const long = 'It says much, and ends long after “docker run -d --name web web”. '.repeat(3).trim();
const command = ['docker', 'run', '-d', '--name', 'web', '-p', '8080:5000', 'web'];
const failed = {
  ...{ ...failing, message: long, remedy: long },
  steps: [step({ id: 'run', outcome: 'fail', code: 'CRASH', command })],
  warnings: [{ rule: 'x', message: long, location: { file: 'web/Dockerfile', line: 3 } }],
};
const many = Array.from({ length: 8 }, (_, at) => ({ ...failed, dir: `class/${at}` }));
const cwd = folderWith({
  'one.json': JSON.stringify(report(failed)),
  'many.json': JSON.stringify(report(...many, project(), ...fullReport.projects)),
  'part.json': JSON.stringify({ ...report(project()), shard: { index: 1, total: 3, projects: 9 } }),
});

const calls: readonly (readonly string[])[] = [
  ['help'],
  ...['verify', 'class', 'report'].map((name) => [name, '--help']),
  ...['one', 'many', 'part'].map((name) => ['report', `${name}.json`]),
  ['verfiy'],
  ['verify', 'gone'],
];
const size = ['/bin/sh', '-c', 'command -p stty cols "$0" && exec "$@"'];

described.each(sized([60], [60, 80, 100]))('in a terminal of %i columns', (columns) => {
  test.concurrent.each(
    locales.flatMap((locale) => calls.map((words) => [...words, '--locale', locale])),
  )('lines end between words: %s %s %s %s', async (...words) => {
    const argv = [...size, `${columns}`, process.execPath, main];
    const { code, output } = await inTerminal(python, words, [], { cwd, argv });
    const elsewhere = await runCommand(words, { cwd });
    expect(code).toBe(elsewhere.code);
    for (const line of output.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    const wordsOf = (text: string) => text.split(/[ \n]+/).filter(Boolean);
    expect(wordsOf(output)).toEqual(wordsOf(`${elsewhere.stdout}\n${elsewhere.stderr}`));
  });
});
