import { describe, expect, it } from '@jest/globals';
import type { IsNew } from '../../../generators/core/verify/engine/engine.js';
import { watchIntermediate } from '../../../generators/core/verify/engine/intermediate-images.js';

const output = [
  'Sending build context to Docker daemon  4.096kB',
  'Step 1/5 : FROM python:2.7-slim',
  ' ---> aaaaaaaaaaaa',
  'Step 2/5 : ENV A=1',
  ' ---> Using cache',
  ' ---> bbbbbbbbbbbb',
  'Step 3/5 : WORKDIR /web',
  ' ---> Running in 111111111111',
  'Removing intermediate container 111111111111',
  ' ---> cccccccccccc',
  'Step 4/5 : COPY a ./',
  ' ---> dddddddddddd',
  'Step 5/5 : RUN false',
  ' ---> Running in 222222222222',
  'Removing intermediate container 222222222222',
  '',
].join('\n');

const isNew: IsNew = (image) => !image.startsWith('a');

/** The same text in pieces of a size, as a pipe may bring it. */
function found(text: string, size: number): readonly string[] {
  const told: string[] = [];
  const watched = watchIntermediate(isNew, (id) => void told.unshift(id));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) watched.read(bytes.subarray(at, at + size));
  expect(told).toEqual(watched.found());
  return told;
}

describe('what a failed build of the classic builder left', () => {
  it.each([1, 7, 64, 10_000])(
    'is what this run made, newest first (pieces of %i bytes)',
    (size) => {
      expect(found(output, size)).toEqual(['dddddddddddd', 'cccccccccccc']);
    },
  );

  it('is none that was there before, whatever a program prints', () => {
    expect(found('Step 5/5 : RUN printf x\n ---> aaaaaaaaaaaa\n', 64)).toEqual([]);
  });

  it('is not without end, however much a program prints', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `f${at.toString(16).padStart(11, '0')}`);
    expect(found(ids.map((id) => ` ---> ${id}\n`).join(''), 10_000)).toHaveLength(500);
  });

  it('is nothing with BuildKit, which says no such things', () => {
    expect(found('#1 [internal] load build definition\n#1 DONE 0.0s\n', 64)).toEqual([]);
  });
});
