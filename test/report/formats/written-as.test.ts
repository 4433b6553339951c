import { expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { unlessTooLong, writtenAs } from '../../../generators/core/report/formats/written-as.js';
import { failing, report } from '../sample.js';

test('a report that no text can hold is no bug, and any other error is one', async () => {
  expect(unlessTooLong(() => 'x'.repeat(2 ** 30))).toBeUndefined();
  expect(
    unlessTooLong(() =>
      Array(600)
        .fill('x'.repeat(2 ** 20))
        .join('\n'),
    ),
  ).toBeUndefined();
  expect(() => unlessTooLong(() => 'x'.repeat(-1))).toThrow(RangeError);
  expect(await writtenAs('csv', report(failing), en)).toContain('COPY_MISSING');
});
