import { expect, it } from '@jest/globals';
import { parseImage } from '../../../generators/core/verify/engine/built-image.js';

const none = { exposed: [], environment: {}, programLength: 0 };

it.each([
  [
    '["PATH=/bin","PORT=80=a"]\n{"80/tcp":{},"2019/tcp":{},"443/udp":{}}\n6\n',
    { exposed: [80, 2019], environment: { PATH: '/bin', PORT: '80=a' }, programLength: 6 },
  ],
  ['null\nnull\n0\n', none],
  ['[]\n{}\n0\n', none],
  ['of a very long variable that was cut off"]\n{"80/tcp":{}}\n0\n', { ...none, exposed: [80] }],
  ['of very many ports":{}}\n40001\n', { ...none, programLength: 40_001 }],
  ['', undefined],
  ['Error: No such image: x\n', undefined],
])('%j', (printed, expected) => {
  expect(parseImage(printed)).toEqual(expected);
});
