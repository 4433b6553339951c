import { expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { readStack, readStackWords, stackIds } from '../../generators/core/package/stack.js';
import { render } from '../../generators/core/project/render.js';

const cases = stackIds().flatMap((id) => locales.map((locale) => [id, locale] as const));

test.each(cases)(
  'each instruction of the Dockerfile of %s has its comment above it (%s)',
  (id, locale) => {
    const words = readStackWords(id, locale);
    const text = render(`stacks/${id}/web/Dockerfile`, { stack: readStack(id), words });
    for (const block of text.trimEnd().split('\n\n')) {
      const [comment = '', instruction = '', ...more] = block.split('\n');
      expect(comment).toMatch(/^# \S/);
      expect(instruction).toMatch(/^[A-Z]+ [^#]+$/);
      expect(more.filter((line) => !line.startsWith('    '))).toEqual([]);
    }
  },
);

test.each(stackIds())('the image of %s is robust', (id) => {
  const words = readStackWords(id, 'en');
  const text = render(`stacks/${id}/web/Dockerfile`, { stack: readStack(id), words });
  // Under umask 077 the file is closed to others, and the classic builder takes no user without
  // the group: it looks for a group of the user's name, which Debian does not have.
  expect(text).toMatch(/^COPY --chown=nobody:nogroup /m);
  expect(text.indexOf('RUN pip')).toBeLessThan(text.indexOf('COPY '));
  expect(text).toMatch(/^CMD \["python", "myapp\.py"\]$/m);
  expect(text).toMatch(/^STOPSIGNAL SIGINT$/m);
});

test.each(stackIds())('the packages of %s are pinned', (id) => {
  for (const name of readStack(id).packages) expect(name).toMatch(/^[A-Za-z0-9]+==\d+(\.\d+)+$/);
});
