import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execa } from 'execa';
import type { Browser } from 'playwright-core';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { startBrowser } from '../browser/chromium.js';
import { openPage } from '../browser/open-page.js';
import { inTerminal, keys, type Step } from '../cli/in-terminal.js';
import { pack } from '../npm/pack.js';
import { needing } from '../programs/needing.js';
import { findPython } from '../pythons.js';
import { temporaryFolder } from '../temporary-folder.js';
import { engineKind, onSettledEngine } from './engine.js';
import { engineEnvironment } from './engine-environment.js';
import { namedOnEngine, onEngine } from './on-engine.js';

const standing = engineKind === 'podman' ? namedOnEngine : onEngine;
const { enter, ctrlC } = keys;

const newcomers = [
  {
    ...{ locale: 'C', says: 'It runs: ', page: 'Hello World!', lang: 'en' },
    asked: [
      'folder?',
      'written in?',
      'page say?',
      'More options?',
      'Prove the project now',
      'Keep it',
    ],
    parts: '1. Your first container',
  },
  {
    ...{ locale: 'fr_FR.UTF-8', says: 'Il tourne', page: 'Bonjour !', lang: 'fr' },
    asked: [
      'dossier',
      'Dans quel langage',
      'la page',
      'D’autres',
      'Vérifier le projet',
      'Le laisser',
    ],
    parts: '1. Votre premier conteneur',
  },
];

onSettledEngine();

/** From the tarball that is published, installed as a newcomer has it, to the page in a browser. */
needing('python', 'chromium')('the first five minutes', () => {
  let browser: Browser;
  let python = '';
  let command = '';
  let before = '';
  beforeAll(async () => {
    const folder = temporaryFolder();
    const { tarball } = await pack(join(packageRoot, 'dist/light/docker-intro'), folder);
    const words = ['install', '--prefix', folder, '--offline', '--no-audit', '--no-fund', tarball];
    await execa('npm', words, { timeout: 60_000 });
    command = join(folder, 'node_modules/.bin/docker-intro');
    python = (await findPython('3')) ?? '';
    browser = await startBrowser();
    before = await standing();
  }, 120_000);
  afterAll(() => browser?.close());

  async function play(steps: readonly Step[], port: number, locale: string) {
    const cwd = temporaryFolder();
    const env = { ...engineEnvironment(), LC_ALL: locale };
    const words = ['--name', 'minutes', '--port', `${port}`];
    const typed = await inTerminal(python, words, steps, { cwd, env, argv: [command] });
    const type = (...more: readonly string[]) =>
      execa(command, more, { cwd, env: { ...env, DISPLAY: '', BROWSER: '' }, stdin: 'ignore' });
    return { ...typed, cwd, type };
  }

  it.each(newcomers)(
    'from the first question to the page, and to the lesson: $locale',
    async ({ locale, says, page: greeting, lang, asked, parts }) => {
      const steps = asked.map((question): Step => {
        const isGreeting = question.includes('page');
        return [question, isGreeting ? `${greeting}${enter}` : enter];
      });
      const { code, output, cwd, type } = await play(steps, 18_096, locale);
      expect([code, output]).toEqual([0, expect.stringContaining(says)]);
      const address = /http:\/\/localhost:\d+/.exec(output.slice(output.indexOf(says)))?.[0] ?? '';
      const { page } = await openPage(browser, `${address}/`);
      expect(await page.textContent('body')).toBe(greeting);
      await type('lesson');
      const lesson = await openPage(browser, `file://${cwd}/lesson.html`);
      expect(await lesson.page.getAttribute('html', 'lang')).toBe(lang);
      expect(await lesson.page.textContent('main')).toContain(parts);
      expect(lesson.complaints).toEqual([]);
      await type('down');
      expect(await standing()).toBe(before);
    },
    180_000,
  );

  it('Ctrl-C at the last question leaves the project, and nothing running', async () => {
    const asked = newcomers[0]?.asked ?? [];
    const steps: Step[] = asked.map((question, at) => [question, at === 5 ? ctrlC : enter]);
    const { code, output } = await play(steps, 18_097, 'C');
    expect([code, output]).toEqual([0, expect.stringContaining('Next, type:')]);
    expect(await standing()).toBe(before);
  }, 120_000);
});
