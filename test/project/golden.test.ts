import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { treeOf } from '../tree.js';
import { planFor, textsOf } from './plan-for.js';

const golden = join(packageRoot, 'test/project/golden');

/** Each workflow stands in one of the trees, and what opens the project in Codespaces with it. */
const workflows = { 'python3-flask-en': 'github', 'python3-flask-fr': 'gitlab' } as const;

const trees = ownLabIds().flatMap((stack) =>
  locales.map((locale) => {
    const name = `${stack}-${locale}`;
    const ci = workflows[name as keyof typeof workflows] ?? 'none';
    return { name, answers: { stack, locale, ci, devcontainer: name in workflows } };
  }),
);

test.each(trees)('$name is emitted as it is kept in test/project/golden', async (tree) => {
  const texts = textsOf(await planFor(tree.answers));
  const folder = join(golden, tree.name);
  if (process.env.UPDATE_GOLDEN === '1') renew(folder, texts);
  const kept = treeOf(folder);
  try {
    expect(texts).toEqual(kept);
  } catch (error) {
    throw new Error(
      'The emitted project changed. Where that was meant, renew the kept trees and look at them: ' +
        `UPDATE_GOLDEN=1 npm test -- golden && git diff test/project/golden\n${error}`,
    );
  }
});

test('no tree is kept of what is not emitted', () => {
  const kept = new Set(Object.keys(treeOf(golden)).map((path) => path.split('/')[0]));
  expect([...kept].sort()).toEqual(trees.map(({ name }) => name).sort());
});

function renew(folder: string, texts: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
