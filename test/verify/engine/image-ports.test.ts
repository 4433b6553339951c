import { expect, it } from '@jest/globals';
import { parseImage } from '../../../generators/core/verify/engine/image-ports.js';

const none = { exposed: [], environment: {} };

it.each([
  [
    '["PATH=/bin","PORT=80=a"]\n{"80/tcp":{},"2019/tcp":{},"443/udp":{}}\n',
    { exposed: [80, 2019], environment: { PATH: '/bin', PORT: '80=a' } },
  ],
  ['null\nnull\n', none],
  ['[]\n{}\n', none],
  [
    'of a very long variable that was cut off"]\n{"80/tcp":{}}\n',
    { exposed: [80], environment: {} },
  ],
  ['', undefined],
  ['Error: No such image: x\n', undefined],
  ['{"80/tcp":{},\n', undefined],
])('%j', (printed, expected) => {
  expect(parseImage(printed)).toEqual(expected);
});
