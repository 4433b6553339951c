import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { portInstead } from '../../generators/core/ports/port-instead.js';
import { holdPort } from '../ports/hold-port.js';
import { temporaryFolder } from '../temporary-folder.js';
import { runCommand } from './run-command.js';

test.each([
  ['en', 'holds port'],
  ['fr', 'est déjà pris'],
])(
  'a run that ends with a port that somebody holds proposes a free one (%s)',
  async (locale, words) => {
    const port = await holdPort();
    const free = await portInstead(port);
    const cwd = temporaryFolder();
    const made = await runCommand(['demo', '--yes', '--port', `${port}`, '--locale', locale], {
      cwd,
    });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(words);
    expect(made.stdout).toContain(`\n  docker run -d --name web -p ${free}:5000 web\n`);
    expect(made.stdout).toContain(`http://localhost:${free} `);

    const [, remedy = ''] = /\n {2}docker-intro (.*)\n/.exec(made.stdout) ?? [];
    const again = await runCommand(remedy.split(' '), { cwd });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).not.toContain(words);
    const lesson = readFileSync(join(cwd, 'demo/README.md'), 'utf8');
    expect(lesson).toContain(`docker run -d --name web -p ${free}:5000 web`);
  },
);

test('over a folder that stood there, nothing is proposed that overwrites', async () => {
  const port = await holdPort();
  const cwd = temporaryFolder();
  const words = ['demo', '--yes', '--port', `${port}`];
  await runCommand(words, { cwd });
  const { code, stdout } = await runCommand(words, { cwd });
  expect({ code, proposed: stdout.includes('--force') }).toEqual({ code: 0, proposed: false });
  expect(stdout).toContain(`holds port ${port}`);
});
