import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../../generators/core/package/package-root.js';
import { sized } from '../../long.js';
import { readers } from './readers.js';

const measure = join(packageRoot, 'build/test/verify/hard/measure.js');

/** KiB: as much as is read of a file, with what stands around it, or of a page; of those and of Dockerfiles all of it at night. */
function sizeOf(reader: string): number {
  if (reader === 'a page') return sized(256, 1024);
  if (reader === 'a Compose file') return sized(32, 63);
  return reader === 'a Dockerfile' ? sized(64, 256) : 255;
}

describe('takes no second over whatever somebody wrote', () => {
  test.each(Object.keys(readers))(
    'what reads %s',
    async (reader) => {
      const env = { ...process.env, HARD_INPUTS_SIZE: `${sizeOf(reader)}` };
      const { stdout } = await promisify(execFile)(process.execPath, [measure, reader], { env });
      expect(stdout).toBe('');
    },
    300_000,
  );
});
