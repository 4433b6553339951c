import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isOption } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { misprints } from '../i18n/misprints.js';
import { folderWith } from '../temporary-folder.js';
import { bodiesIn, flagsOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';
import { isOurs, objections } from './own-commands.js';

const pages = ['docs/class.md', 'docs/class.fr.md'];

/** What is not ours in them: the command of GitHub, and what hands it the names. */
const others = /^node -p .* \| xargs -n 1 gh repo create --private$/;

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);
  const lines = bodiesIn(text, 'sh').flatMap((body) => body.trim().split('\n'));

  test('every command is one that we would obey, or is another tool’s', async () => {
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      if (isOurs(line)) expect([line, await objections(line)]).toEqual([line, []]);
      else expect(line).toMatch(others);
    }
  });

  (process.platform === 'win32' ? test.skip : test)(
    'a repository is made on GitHub for each student',
    async () => {
      const [line = ''] = lines.filter((known) => others.test(known));
      const students = [{ folder: 'ada' }, { folder: 'grace' }];
      const home = folderWith({
        'class/class.json': JSON.stringify({ students }),
        'bin/gh': '#!/bin/sh\nprintf "%s\\n" "$*" >> asked\n',
      });
      chmodSync(join(home, 'bin/gh'), 0o755);
      const path = `${join(home, 'bin')}${delimiter}${process.env['PATH']}`;
      const env = { ...process.env, PATH: path };
      const done = spawnSync('sh', ['-ec', line], { cwd: home, env, encoding: 'utf8' });
      expect([done.stderr, done.status]).toEqual(['', 0]);
      const asked = readFileSync(join(home, 'asked'), 'utf8').trim().split('\n');
      expect(asked).toEqual([
        expect.stringMatching(/^repo create --private [\w-]+\/\w+-ada$/),
        expect.stringMatching(/^repo create --private [\w-]+\/\w+-grace$/),
      ]);
      // What is made there is what is pushed to.
      const [name = ''] = asked.map((words) => words.split(' ').at(-1));
      expect(text).toContain(`git@github.com:${name.replace('ada', '{folder}')}.git`);
    },
  );

  test('no flag is named that does not exist', () => {
    const known = (flag: string) => isOption(flag.slice(2)) || flag === '--private';
    expect(flagsOf(text).filter((flag) => !known(flag))).toEqual([]);
  });

  test('the links within the repository lead somewhere', () => {
    const inside = linksOf(text).filter((link) => !link.startsWith('https:'));
    expect(inside.filter((link) => !existsSync(join(packageRoot, 'docs', link)))).toEqual([]);
  });
});

test('both languages have the same parts', () => {
  const [english, french] = pages.map((file) => shapeOf(readDoc(file)));
  expect(french).toEqual(english);
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('docs/class.fr.md')))).toEqual([]);
});
