import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { packageRoot } from '../../../generators/core/package/package-root.js';
import { temporaryFolder } from '../../temporary-folder.js';

const folder = temporaryFolder();
const core = join(packageRoot, 'build/generators/core');

/** Reads a class from standard input in a process of its own, and prints what came of it. */
const program = (before = '') => `
// Not the usage of resources: that counts what the process was started from as well.
const { readFile } = await import('node:fs/promises');
const status = () => readFile('/proc/self/status', 'utf8').catch(() => '');
${before}
const { readClass } = await import(${JSON.stringify(join(core, 'roster/read-class.js'))});
const { en } = await import(${JSON.stringify(join(core, 'i18n/en/en.js'))});
const nobody = { idColumn: undefined, portBase: 10000, patterns: {}, set: undefined, remote: undefined };
const reading = await readClass({ ...nobody, roster: '-', locale: 'en' }, new Map(), en);
const { students, problems } = reading;
const most = Number(/VmHWM:\\s*(\\d+)/.exec(await status())?.[1] ?? 0) / 1024;
console.log(JSON.stringify({ count: students?.length, first: students?.[0], problems, most }));
`;

function run(
  stdin: { input: string | Buffer } | { stdio: ['pipe' | number, 'pipe', 'pipe'] },
  before = '',
) {
  const path = join(folder, 'read.mjs');
  writeFileSync(path, program(before));
  const { stdout, status } = spawnSync(process.execPath, [path], {
    ...{ encoding: 'utf8', timeout: 20_000 },
    ...stdin,
  });
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe('a roster on standard input', () => {
  test('is read to its end, whatever it is', () => {
    expect(run({ input: 'login\nada\n' })).toMatchObject({
      count: 1,
      first: { id: 'ada', line: 2 },
    });
    expect(run({ input: '[{"login": "ada"}]' })).toMatchObject({ first: { folder: 'ada' } });
    expect(run({ input: '- login: ada\n' })).toMatchObject({ first: { folder: 'ada' } });
    expect(run({ input: 'login,port\nada,x\n' })).toMatchObject({
      problems: [{ where: 'standard input:2:2' }],
    });
  });

  test('is empty where nobody sends one', () => {
    const nothing = { problems: [{ where: 'standard input', message: en.roster.empty }] };
    expect(run({ input: '' })).toMatchObject(nothing);
    const none = openSync('/dev/null', 'r');
    expect(run({ stdio: [none, 'pipe', 'pipe'] })).toMatchObject(nothing);
    closeSync(none);
  });

  test('is no folder, and has an end', () => {
    const opened = openSync(folder, 'r');
    expect(run({ stdio: [opened, 'pipe', 'pipe'] })).toMatchObject({
      problems: [{ where: 'standard input', message: en.input.file.notAFile(0) }],
    });
    closeSync(opened);
    expect(run({ input: Buffer.alloc(17 * 1024 * 1024, 'a') })).toMatchObject({
      problems: [{ where: 'standard input', message: en.input.file.tooLarge(16 * 1024 * 1024) }],
    });
  });

  test('does not come from a terminal', () => {
    expect(run({ input: '' }, 'process.stdin.isTTY = true;')).toMatchObject({
      problems: [{ where: 'standard input', message: en.roster.terminal }],
    });
  });

  test('may have ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `s${at};Jean ${at};Élouède;3A;Bonjour`);
    const told = run({ input: ['login;prénom;nom;classe;greeting', ...rows].join('\n') });
    expect(told).toMatchObject({ count: 10_000 });
    expect(told.most).toBeLessThan(150);
  });
});
