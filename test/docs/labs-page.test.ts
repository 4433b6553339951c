import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileFilters, nameable } from '../../generators/core/lab/check-template.js';
import { labSchemas } from '../../generators/core/lab/lab-shape.js';
import { outline } from '../../generators/core/lesson/outline.js';
import { isOption } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { runCommand } from '../cli/run-command.js';
import { misprints } from '../i18n/misprints.js';
import { folderWith } from '../temporary-folder.js';
import { bodiesIn, flagsOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';
import { isOurs, objections } from './own-commands.js';

const pages = ['docs/labs.md', 'docs/labs.fr.md'];

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);
  const blocks = bodiesIn(text, 'sh');

  test('every command is one that we would obey', async () => {
    for (const line of blocks.flatMap((body) => body.trim().split('\n'))) {
      expect([line, isOurs(line), await objections(line)]).toEqual([line, true, []]);
    }
  });

  test('begins, checks and uses a lab as typed', async () => {
    const dockerfile =
      'FROM python:3.13-slim\nCOPY app.py ./\nEXPOSE 8000\nCMD ["python", "app.py"]\n';
    const project = { Dockerfile: dockerfile, 'app.py': 'print("Hello")\n' };
    const [stack = '', from = '', check = '', use = ''] =
      blocks
        .find((body) => body.includes('--from'))
        ?.trim()
        .split('\n') ?? [];
    for (const init of [stack, from]) {
      const place = /~\/(\S+)/.exec(init)?.[1] ?? 'nowhere';
      const cwd = folderWith(
        Object.fromEntries(
          Object.entries(project).map(([path, words]) => [`${place}/${path}`, words]),
        ),
      );
      const typed = [init.replace('~', cwd), `${check} --static`, `${use} --yes`];
      for (const line of typed) {
        const ended = await runCommand(line.split(' ').slice(1), { cwd });
        expect([line, ended.code, ended.stderr]).toEqual([line, 0, '']);
      }
    }
  });

  test('names every key, name and filter that there is', () => {
    const codes = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code));
    const { names, typed } = nameable({}, []);
    const { properties = {} } = labSchemas.lab as { properties?: object };
    for (const key of Object.keys(properties)) expect([key, codes.has(key)]).toEqual([key, true]);
    for (const name of [...names, ...typed]) expect([name, codes.has(name)]).toEqual([name, true]);
    for (const filter of [...fileFilters, 'string']) expect(codes.has(filter)).toBe(true);
    for (const section of ['log', 'hosts', 'stop'] as const) expect(outline).toContain(section);
  });

  test('no flag is named that does not exist', () => {
    expect(flagsOf(text).filter((flag) => !isOption(flag.slice(2)))).toEqual([]);
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
  expect(misprints(proseOf(readDoc('docs/labs.fr.md')))).toEqual([]);
});
