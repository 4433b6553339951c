import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

const onWindows = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );

const fresh = textsOf(await planFor());

describe('a project with the line ends of Windows', () => {
  test('is as it would be emitted', async () => {
    const cwd = folderWith(onWindows(fresh));
    const checked = await runCommand(['--check'], { cwd });
    expect({ code: checked.code, stdout: checked.stdout }).toEqual({ code: 0, stdout: '' });
    const again = await runCommand(['--yes'], { cwd });
    expect({ code: again.code, same: again.stdout.includes('up to date') }).toEqual({
      ...{ code: 0, same: true },
    });
    expect(treeOf(cwd)).toEqual(onWindows(fresh));
  });

  test('keeps them where other answers change it, and shows no more than that', async () => {
    const cwd = folderWith(onWindows(fresh));
    const { code, stdout } = await runCommand(['--check', '--port', '91'], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('Dockerfile');
    for (const sign of ['-', '+']) {
      const lines = stdout.split('\n').filter((line) => line.startsWith(sign));
      expect(lines.filter((line) => !/^(?:---|\+\+\+) |9[12]|808[01]/.test(line))).toEqual([]);
    }
    expect((await runCommand(['--yes', '--force', '--port', '91'], { cwd })).code).toBe(0);
    expect(treeOf(cwd)).toEqual(onWindows(textsOf(await planFor({ port: 91 }))));
  });

  test('does not come from a clone: the project says how its lines end', async () => {
    const folder = temporaryFolder();
    const made = await runCommand(['a', '--yes', '--git'], { cwd: folder });
    expect(made.code).toBe(0);
    const settings = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf'];
    execFileSync('git', [...settings, 'clone', '-q', join(folder, 'a'), join(folder, 'w')]);
    expect(readFileSync(join(folder, 'w/web/myapp.py'), 'utf8')).not.toContain('\r');
    expect((await runCommand(['w', '--check'], { cwd: folder })).code).toBe(0);
  });
});
