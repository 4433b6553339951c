import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { machine } from '../../generators/core/process/system.js';
import { resolveCompose } from '../../generators/core/verify/compose/resolve.js';
import {
  composeProject,
  composeTree,
  recorded,
  recordedFile,
  recordedRoot,
} from '../verify/compose/looked-at.js';
import { reachingOut } from '../verify/compose/reaching-out.js';
import { engineKind } from './engine.js';

/*
 * What the tests without an engine hold the allow-list against is what Compose makes of those files.
 * UPDATE_RECORDED=1 records it anew.
 */

const withCompose = engineKind === 'classic' || engineKind === 'podman' ? test.skip : test;

/** @returns what Compose made of it, or what it said against it */
async function madeOf({ text, files }: (typeof reachingOut)[number]): Promise<unknown> {
  const root = composeProject(text, files);
  const made = await resolveCompose({
    run: machine.run,
    commandFor: (argv) => argv,
    root,
    tree: await composeTree(root),
    env: { ...machine.env, HOME: '/home/teacher' },
    signal: AbortSignal.timeout(60_000),
  });
  if ('failed' in made) return made.failed.output;
  const there = JSON.stringify(made.config).replaceAll(root, recordedRoot);
  return JSON.parse(there.replaceAll(dirname(root), dirname(recordedRoot))) as unknown;
}

withCompose(
  'Compose makes of each file what was recorded',
  async () => {
    const files = reachingOut.filter(({ resolved }) => resolved);
    const made = new Map<string, unknown>();
    for (const each of files) made.set(each.what, await madeOf(each));
    if (process.env.UPDATE_RECORDED === '1') {
      const lines = [...made].map(([what, config]) => `${JSON.stringify({ what, config })}\n`);
      writeFileSync(recordedFile, lines.join(''));
    }
    expect(made).toEqual(recorded());
  },
  240_000,
);
