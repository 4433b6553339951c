import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { bodiesIn, readDoc } from '../docs/markdown.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inApp } from './change.js';
import { mainFile } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';

/*
 * The teacher's part of the README, as it is typed: from the roster that it shows to the grade book,
 * in five commands, and once more after a student broke something.
 */

let before = '';
onSettledEngine();
beforeAll(async () => {
  before = await onEngine();
});

const teachers = [
  { file: 'README.md', roster: 'roster.csv', greeting: 'Hello Léa!' },
  { file: 'README.fr.md', roster: 'eleves.csv', greeting: 'Bonjour Léa !' },
];

describe.each(teachers)('the class of $file', ({ file, roster, greeting }) => {
  const text = readDoc(file);
  const [list = ''] = bodiesIn(text, 'csv');
  const five = bodiesIn(text, 'sh').find((body) => body.includes(' class ')) ?? '';
  const lines = five.trim().split('\n');

  it('goes from the roster to the grade book in five commands', async () => {
    const home = temporaryFolder();
    const type = typist(home);
    writeFileSync(join(home, roster), list);
    expect(lines).toHaveLength(5);
    const [dryRun = '', make = '', verify = '', only = '', report = ''] = lines;

    const shown = await type(dryRun);
    expect([shown.exitCode, readdirSync(home).sort()]).toEqual([0, [roster]]);
    expect(shown.stdout).toContain('lmartin');

    expect((await type(make)).exitCode).toBe(0);
    const app = readFileSync(join(home, 'class/lmartin/web/myapp.py'), 'utf8');
    expect(app).toContain(greeting.replace(/ .*/, ''));
    expect(existsSync(join(home, 'class/nguyen-minh/.git'))).toBe(true);

    const proven = await type(verify);
    expect(proven.exitCode).toBe(0);
    const [json = '', page = ''] = filesOf(verify);
    expect(readFileSync(join(home, page), 'utf8')).toContain('Léa Martin');

    // One of them breaks something, and mends it again.
    inApp('0.0.0.0"', '127.0.0.1"')(join(home, 'class/lmartin'));
    expect((await type(verify)).exitCode).toBe(1);
    expect(codesIn(join(home, json))).toEqual(['LOOPBACK_BIND', null]);
    expect(readFileSync(join(home, page), 'utf8')).toContain('LOOPBACK_BIND');
    inApp('127.0.0.1"', '0.0.0.0"')(join(home, 'class/lmartin'));
    const again = await type(only);
    expect([again.exitCode, again.all.includes('nguyen-minh')]).toEqual([0, false]);

    // Both are in the report that was written anew, and so in the grades.
    expect(codesIn(join(home, json))).toEqual([null, null]);
    expect((await type(report)).exitCode).toBe(0);
    const [grades = ''] = filesOf(report);
    const rows = readFileSync(join(home, grades), 'utf8').trim().split(/\r?\n/).slice(1);
    expect(rows.map((row) => /^(\S+?)[,;].*?[,;]pass[,;]1[,;]/.exec(row)?.[1])).toEqual([
      'lmartin',
      'nguyen-minh',
    ]);
    expect(await onEngine()).toBe(before);
  }, 240_000);
});

const filesOf = (line: string): readonly string[] =>
  [...line.matchAll(/--report (\S+)/g)].map(([, file = '']) => file);

const codesIn = (file: string): readonly (string | null)[] =>
  JSON.parse(readFileSync(file, 'utf8')).projects.map(({ code }: { code: string | null }) => code);

/** Types lines in a folder, where `docker-intro` is the command as it ships. */
function typist(home: string) {
  const bin = join(temporaryFolder(), 'docker-intro');
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${mainFile}" "$@"\n`);
  chmodSync(bin, 0o755);
  const env = { LC_ALL: 'C.UTF-8', PATH: `${join(bin, '..')}${delimiter}${process.env['PATH']}` };
  return async (line: string) => {
    const options = { cwd: home, all: true, reject: false, timeout: 120_000 } as const;
    const done = await execa('bash', ['-c', line], { ...options, stdin: 'ignore', env });
    return { exitCode: done.exitCode ?? -1, stdout: done.stdout, all: done.all };
  };
}
