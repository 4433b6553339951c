import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Format } from '../../generators/core/report/formats/formats.js';
import { allRules } from '../../generators/core/verify/lint/all-rules.js';
import { temporaryFolder } from '../temporary-folder.js';
import { pathWith, runCommand } from './run-command.js';

/** What can be wrong with a project, each in a folder; and folders that are none. */
const folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(allRules.map(({ id, bad }) => [id, bad])),
  'answers-unread': { Dockerfile: 'FROM debian\n', '.yo-rc.json': '{' },
  'answers-wrong': {
    'web/Dockerfile': 'FROM debian\n',
    '.yo-rc.json': '{"generator-docker-intro": {"port": "x", "stack": "flsk"}}',
  },
  deeper: { 'x/web/Dockerfile': 'FROM debian\n' },
  several: { 'x/Dockerfile': 'FROM debian\n', 'y/Dockerfile': 'FROM debian\n' },
  compose: { Dockerfile: 'FROM debian\n', 'compose.yaml': 'a:\n\tb\n' },
  missing: { 'web/Dockerfile': '', 'web/Dockerfil': '' },
  zip: { 'a.zip': '' },
  notes: { 'notes.txt': '' },
};
const cwd = temporaryFolder();
const env = { PATH: pathWith('node') };
const asked = ['verify', ...Object.keys(folders), 'gone', '--static', '--format', 'json'];

/** What it took, and when, differs from run to run. */
const timeless = (report: string): string =>
  report
    .replace(/"seconds": [\d.]+/g, '"seconds": 1')
    .replace(/"startedAt": "[^"]+"/, '"startedAt": "2026-09-01T08:00:00.000Z"');

describe('a report that is written in one language, and read in the other', () => {
  beforeAll(async () => {
    for (const [folder, files] of Object.entries(folders)) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, folder, path)), { recursive: true });
        writeFileSync(join(cwd, folder, path), text.replace(/^binary:/, ''), 'latin1');
      }
    }
    for (const locale of ['en', 'fr']) {
      const { stdout } = await runCommand([...asked, '--locale', locale], { cwd, env });
      writeFileSync(join(cwd, `${locale}.json`), timeless(stdout));
    }
  });

  const formats: readonly Format[] = ['text', 'json', 'csv', 'junit', 'sarif', 'github', 'html'];
  test.each(
    formats.flatMap((format) => [[format, 'en', 'fr'] as const, [format, 'fr', 'en'] as const]),
  )('as %s tells in %s what was written in it', async (format, locale, other) => {
    const told = (file: string) =>
      runCommand(['report', file, '--format', format, '--locale', locale], { cwd, env });
    const [own, others] = [await told(`${locale}.json`), await told(`${other}.json`)];
    expect(own.stdout).not.toBe('');
    expect(others.stdout).toBe(own.stdout);
  });

  test('holds all that was looked at', () => {
    const written = JSON.parse(readFileSync(join(cwd, 'fr.json'), 'utf8'));
    expect(written.projects).toHaveLength(Object.keys(folders).length + 1);
    expect(readdirSync(cwd).length).toBe(Object.keys(folders).length + 2);
    const rules = JSON.stringify(written);
    for (const rule of ['stored-answers', 'found-elsewhere', 'compose'])
      expect(rules).toContain(rule);
  });
});
