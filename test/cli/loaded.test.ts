import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findPython } from '../pythons.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inTerminal, keys } from './in-terminal.js';
import { runCommand } from './run-command.js';

/** Writes, when a call ends, which files of the package it has read. */
const listing = `process.once('exit', () => {
  const path = require('node:path');
  const files = Object.keys(require.cache).filter((file) => path.dirname(file).endsWith('cli'));
  require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify(files.map((file) => path.basename(file))));
});`;

/** What makes a call list the files that it reads, and where. */
function listed() {
  const folder = temporaryFolder();
  const [hook, list] = [join(folder, 'listing.cjs'), join(folder, 'loaded.json')];
  writeFileSync(hook, listing);
  return { list, env: { NODE_OPTIONS: `--require ${hook}`, LOADED: list } };
}

const loadedBy = (list: string): readonly string[] =>
  (JSON.parse(readFileSync(list, 'utf8')) as string[]).sort();

const python = (await findPython('3')) ?? '';

/** Each file that is read and parsed is waited for. */
describe('a call reads no more of the package than it needs', () => {
  it.each([
    ['en', ['base.cjs', 'en-usual.cjs', 'main.cjs']],
    ['fr', ['base.cjs', 'fr-usual.cjs', 'main.cjs']],
  ])('to make a project (%s)', async (locale, files) => {
    const { list, env } = listed();
    await runCommand(['my-very-first-project', '--yes', '--locale', locale], { env });
    expect(loadedBy(list)).toEqual(files);
  });

  (python === '' ? it.skip : it)('to ask the first question', async () => {
    const { list, env } = listed();
    await inTerminal(python, [], [['folder?', keys.ctrlC]], {
      cwd: temporaryFolder(),
      env,
    });
    expect(loadedBy(list)).toEqual(['base.cjs', 'en-usual.cjs', 'main.cjs', 'prompt.cjs']);
  });
});
