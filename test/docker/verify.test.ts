import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { stepIds } from '../../generators/core/verdict/report.js';
import { stepOf } from '../lesson/lesson-of.js';
import { sized } from '../long.js';
import { usualAnswers } from '../usual-answers.js';
import { inApp } from './change.js';
import { emit, mainFile } from './emit.js';
import { engineName, onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { composedStacks, stacksHere } from './stacks.js';
import { startVerify, verify } from './verify-command.js';

onSettledEngine(stacksHere);

/** Printable text of every kind that a shell, a template or a language could trip over. */
const greetings = [
  `'"\\ $(id) \`id\` $HOME %s %(x)s {{ x }} {% x %} <%= 1 %> <script>alert(1)</script>`,
  'Élève, l’été ! « où » 😀👩‍💻 مرحبا עברית 你好 a\u0301',
  '\u2028line\u2029paragraph\u00a0no-break\u202fnarrow\u200b\u202eright-to-left\ufeff',
  '  spaces around  ',
  'null',
];

/** A page that is the greeting and nothing else is exactly that; of another one, what a person reads. */
function expectedOf(stack: string, greeting: string): string {
  // That of several services says what it has counted as well.
  if (composedStacks.includes(stack)) return greeting;
  const { output } = stepOf({ ...usualAnswers, stack, greeting }, 'open');
  return output.length === 1 ? `=${greeting}` : greeting;
}

describe.each(stacksHere)('%s', (stack) => {
  // At each push every greeting is seen once, in the long run by every stack.
  const isSeen = (index: number) => sized(stacksHere[index % stacksHere.length] === stack, true);
  it.each(greetings.filter((_greeting, index) => isSeen(index)))(
    'answers %j',
    async (greeting) => {
      const before = await onEngine();
      const project = await emit('--stack', stack, `--greeting=${greeting}`, '--name', 'a1.b_c');
      const expectation = expectedOf(stack, greeting);
      const { exitCode, project: report } = await verify(project, {}, ['--expect', expectation]);
      expect([exitCode, report.message]).toEqual([0, null]);
      expect(await onEngine()).toBe(before);
    },
    120_000,
  );
});

describe('the report', () => {
  it('is alone on standard output, whole, and stops in well under a second', async () => {
    const project = await emit();
    const { report, project: only, stderr } = await verify(project);
    expect(report).toMatchObject({
      schema: 'docker-intro/report/v1',
      outcome: 'pass',
      exitCode: 0,
    });
    expect(report.engine).toMatchObject({ name: engineName, context: 'default' });
    expect(only.steps.map(({ id, outcome }) => [id, outcome])).toEqual(
      stepIds.map((id) => [id, 'pass']),
    );
    expect(only.steps.find(({ id }) => id === 'stop')?.seconds).toBeLessThan(2);
    expect(stderr).toContain(`${engineName} build -t web web`);
  }, 120_000);

  it('of several projects has one for each, and the worst exit code', async () => {
    const [good, bad] = [await emit(), await emit()];
    const dockerfile = join(bad, 'web/Dockerfile');
    await execa('sed', ['-i', 's/^RUN/RUM/', dockerfile]);
    const done = await startVerify([good, bad]);
    expect(done.exitCode).toBe(1);
    expect(`${done.stdout}`).toContain('Proven: web');
    expect(`${done.stdout}`).toContain('web does not work yet');
    expect(`${done.stdout}`).toMatch(/1 proven, 1 failed/);
    expect(`${done.stdout}`).toContain('RUM');
  }, 120_000);

  it('speaks French', async () => {
    const project = await emit('--locale', 'fr');
    const done = await startVerify([project], { LC_ALL: 'fr_FR.UTF-8' });
    expect(done.exitCode).toBe(0);
    expect(`${done.stdout}`).toContain(fr.verify.step.build);
  }, 120_000);
});

describe('a project whose greeting has been changed', () => {
  it('is proven, and a note says both', async () => {
    const project = await emit('--stack', 'python3-flask', '--locale', 'fr');
    inApp('"Hello World!"', '"Salut !"')(project);
    const { exitCode, project: report } = await verify(project, { LC_ALL: 'fr_FR.UTF-8' });
    expect([exitCode, report.code]).toEqual([0, null]);
    expect(report.warnings).toEqual([
      expect.objectContaining({ rule: 'other-greeting', level: 'note' }),
    ]);
    expect(report.warnings[0]?.message).toMatch(/Salut !.*Hello World!/);
  }, 120_000);
});

describe('a project made and proven in one go', () => {
  it.each([
    ['--verify', '--git'],
    ['--verify', '--if-engine', '--ci=github'],
  ])(
    '%s %s',
    async (...options) => {
      const before = await onEngine();
      const folder = dirname(await emit());
      const made = await execa(process.execPath, [mainFile, 'mine', '--yes', ...options], {
        cwd: folder,
        stdin: 'ignore',
        env: { LC_ALL: 'C' },
      });
      expect(made.stdout).toContain('Proven: web');
      expect(readFileSync(join(folder, 'mine/.yo-rc.json'), 'utf8')).toContain('python2-flask');
      expect(await onEngine()).toBe(before);
    },
    120_000,
  );
});
