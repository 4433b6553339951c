import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { temporaryFolder } from '../temporary-folder.js';
import { mainFile } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';
import { composedStacks, hasCompose } from './stacks.js';
import { startVerify } from './verify-command.js';

/*
 * Students who share a machine: each has services, a network, a volume and a port of their own, and
 * the teacher proves all of them meanwhile.
 */

const stacks = hasCompose ? composedStacks : [];
if (hasCompose) onSettledEngine(stacks);
else test.skip('needs Compose', () => {});

interface Student {
  readonly folder: string;
  readonly port: number;
  readonly given: { readonly answers: { readonly greeting: string } };
}

/** Makes a class whose students have names that a shell, YAML and Python could trip over. */
async function makeClass(stack: string) {
  const home = temporaryFolder();
  const roster = 'id,first\nada,"Ada ""Countess"" $(id)"\ngrace,Grace $' + '{HOME}: {x} # é 😀\n';
  writeFileSync(join(home, 'roster.csv'), roster);
  const words = ['class', 'roster.csv', '--stack', stack, '--greeting', 'Hi {first}!'];
  await execa(process.execPath, [mainFile, ...words], { cwd: home, stdin: 'ignore' });
  const index = JSON.parse(readFileSync(join(home, 'class/class.json'), 'utf8'));
  return { home, students: index.students as readonly Student[] };
}

describe.each(stacks)('a class of %s', (stack) => {
  test('runs side by side, and is proven beside that', async () => {
    const { home, students } = await makeClass(stack);
    expect(new Set(students.map(({ port }) => port)).size).toBe(2);
    const typeIn = (folder: string, line: string) => type(line, join(home, 'class', folder));
    const before = await onEngine();
    for (const { folder } of students) {
      const up = await typeIn(folder, 'docker compose up -d --build');
      expect([up.exitCode, up.all]).toEqual([0, expect.stringContaining(`${folder}-web-1`)]);
    }
    const verified = await startVerify([join(home, 'class')]);
    expect([verified.exitCode, `${verified.stdout}`]).toEqual([
      0,
      expect.stringContaining('2 proven'),
    ]);
    // The proofs have counted in volumes of their own.
    for (const { folder, port, given } of students) {
      const { stdout } = await typeIn(
        folder,
        `curl -s --retry 9 --retry-all-errors localhost:${port}`,
      );
      expect(stdout).toBe(`${given.answers.greeting}\nVisits: 1\n`);
    }
    for (const { folder } of students) await typeIn(folder, 'docker compose down -v --rmi local');
    expect(await onEngine()).toBe(before);
  }, 400_000);
});
