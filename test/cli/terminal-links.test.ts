import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { findPython } from '../pythons.js';
import { folderWith } from '../temporary-folder.js';
import { rawInTerminal } from './in-terminal.js';
import { pathWith, runCommand } from './run-command.js';

const python = (await findPython('3')) ?? '';
const described = python === '' ? describe.skip : describe;
const vscode = { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.2' };
const words = ['verify', '--static'];
const fails = { 'web/Dockerfile': 'FROM python:3.12-slim\nCOPY missing.txt /app/\n' };
const link = '\u001b]8;;';
/** What is read of it: two runs take as long as they take. */
const withoutSeconds = (shown: string) =>
  stripVTControlCharacters(shown).replaceAll(/\d+\.\d s/g, '');

described('a line of a file', () => {
  const shown = async (cwd: string, env: Readonly<Record<string, string>>) =>
    (await rawInTerminal(python, words, [], { cwd, env })).output;

  test('is a link to it, also where there are no colours, and reads as it would without', async () => {
    const cwd = folderWith(fails);
    const address = `${link}file://${join(cwd, 'web/Dockerfile')}\u001b\\web/Dockerfile:2${link}\u001b\\`;
    const coloured = await shown(cwd, vscode);
    expect(coloured).toContain(address);
    expect(await shown(cwd, { ...vscode, NO_COLOR: '1' })).toContain(address);
    const bare = await shown(cwd, { ...vscode, FORCE_HYPERLINK: '0' });
    expect(bare).toContain('web/Dockerfile:2');
    expect(bare).not.toContain(link);
    expect(withoutSeconds(coloured)).toBe(withoutSeconds(bare));
  });

  test('is none where the terminal has none', async () => {
    const cwd = folderWith(fails);
    expect(await shown(cwd, { ...vscode, TERM: 'dumb' })).not.toContain(link);
    expect(await shown(cwd, {})).not.toContain(link);
  });

  test('is none where there is no terminal, whatever is forced', async () => {
    const env = { ...vscode, FORCE_HYPERLINK: '1', PATH: pathWith('node') };
    const { stdout } = await runCommand(words, { cwd: folderWith(fails), env });
    expect(stdout).toContain('web/Dockerfile:2');
    expect(stdout).not.toContain(link);
  });

  test('is the only link: one that a project brings does not get through', async () => {
    const theirs = `${link}evil:page\u0007here${link}\u0007.txt`;
    const cwd = folderWith({
      'web/Dockerfile': `FROM python:3.12-slim\nEXPOSE 5000 # ${theirs}\n`,
    });
    const output = await shown(cwd, vscode);
    expect(output).toContain('here');
    expect(output).not.toContain('evil:page\u0007');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const opened = [...output.matchAll(/\u001b\]8;;([^\u0007\u001b]+)/g)].map(([, to]) => to);
    expect(opened).toEqual([`file://${join(cwd, 'web/Dockerfile')}`]);
  });
});
