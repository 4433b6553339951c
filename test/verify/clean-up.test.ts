import { describe, expect, it } from '@jest/globals';
import { intermediateImages } from '../../generators/core/verify/clean-up.js';

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

describe('what a failed build of the classic builder left', () => {
  it('is what this run made, newest first: neither the base nor what came from the cache', () => {
    expect(intermediateImages(output)).toEqual(['dddddddddddd', 'cccccccccccc']);
  });

  it('is nothing with BuildKit, which says no such things', () => {
    expect(intermediateImages('#1 [internal] load build definition\n#1 DONE 0.0s\n')).toEqual([]);
  });
});
