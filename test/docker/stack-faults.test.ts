import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { faultsOf, stackFolder, stacksWithFaults } from '../lab/stacks-with-faults.js';
import { sized } from '../long.js';
import { temporaryFolder } from '../temporary-folder.js';
import { mainFile } from './emit.js';
import { engineKind, onSettledEngine } from './engine.js';
import { stacksHere } from './stacks.js';

/** What only a container shows: a push asks for the first fault of each. */
const ofContainers: readonly FailureCode[] = [
  ...(['CRASH', 'HTTP_STATUS', 'PAGE_ERROR', 'LOOPBACK_BIND', 'WRONG_PORT'] as const),
];

/** Milliseconds that all faults of a stack may take, one of which waits a minute for an answer. */
const patience = 900_000;

const isFurther = engineKind === 'classic' || engineKind === 'podman';
const stacks = stacksWithFaults.filter((stack) => stacksHere.includes(stack));

onSettledEngine(stacks);

/** A stack as somebody's lab, with the faults that are asked for here. */
function labToCheck(stack: string): string {
  const lab = join(temporaryFolder(), stack);
  cpSync(stackFolder(stack), lab, { recursive: true });
  const all = faultsOf(stack);
  const first = ofContainers.flatMap((code) =>
    all.filter((fault) => fault.code === code).slice(0, 1),
  );
  const kept = sized(first, isFurther ? first : all);
  for (const { file } of all.filter((fault) => !kept.includes(fault))) {
    rmSync(join(lab, 'faults', file));
  }
  return lab;
}

describe.each(stacks)('lab check', (stack) => {
  test(
    `finds the faults of ${stack}, each at its line`,
    async () => {
      const ended = await execa(process.execPath, [mainFile, 'lab', 'check', labToCheck(stack)], {
        ...{ reject: false, stdin: 'ignore', timeout: patience, env: { LC_ALL: 'C' } },
      });
      expect(ended.stdout.split('\n').filter((line) => /^ *FAIL/.test(line))).toEqual([]);
      expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    },
    patience,
  );
});
