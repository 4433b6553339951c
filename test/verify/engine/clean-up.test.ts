import { expect, test } from '@jest/globals';
import { cleanEngine } from '../../../generators/core/verify/engine/clean-up.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';

/** An engine with one image that bears the label and has lost its name, listed as Docker 29 lists it. */
function withUnnamedImage() {
  const images = new Set(['0123456789ab']);
  const print = async (argv: readonly string[]): Promise<string> => {
    const [, verb, option] = argv;
    if (verb === 'rmi') for (const image of argv) images.delete(image);
    return verb === 'images' && option === '-aq' ? [...images].join('\n') : '';
  };
  return { images, cleaned: { kind: docker, print } };
}

test.each([false, true])(
  'what bears the label goes, also where Docker 29 hides what has no name (prune: %s)',
  async (prune) => {
    const { images, cleaned } = withUnnamedImage();
    const request = { label: 'run=x', prune, mostLooks: 6, pause: 0 };
    expect([await cleanEngine(cleaned, request), [...images]]).toEqual([true, []]);
  },
);
