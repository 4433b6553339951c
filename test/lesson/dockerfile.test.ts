import { expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { planFor, textsOf } from '../project/plan-for.js';

const cases = ownLabIds().flatMap((stack) => locales.map((locale) => ({ stack, locale })));

async function dockerfileOf(stack: string, locale: (typeof locales)[number]): Promise<string> {
  const texts = textsOf(await planFor({ stack, locale }));
  return texts[`${readOwnLab(stack).build}/Dockerfile`] ?? '';
}

test.each(cases)(
  'each instruction of the Dockerfile has its comment above it ($stack, $locale)',
  async ({ stack, locale }) => {
    for (const block of (await dockerfileOf(stack, locale)).trimEnd().split('\n\n')) {
      const [comment = '', instruction = '', ...more] = block.split('\n');
      expect(comment).toMatch(/^# \S/);
      expect(instruction).toMatch(/^[A-Z]+ [^#]+$/);
      expect(more.filter((line) => !line.startsWith('    '))).toEqual([]);
    }
  },
);

const pythons = ownLabIds().filter((id) => id.startsWith('python'));

test.each(pythons)('the image of %s is robust', async (stack) => {
  const { text, list } = await installs(stack);
  // Under umask 077 the file is closed to others, and the classic builder takes no user without
  // the group: it looks for a group of the user's name, which Debian does not have.
  expect(text).toMatch(/^COPY --chown=nobody:nogroup /m);
  expect(text.indexOf('RUN pip')).toBeLessThan(text.indexOf('COPY --chown'));
  expect(text).toMatch(/^CMD \["python", "myapp\.py"\]$/m);
  expect(text).toMatch(/^STOPSIGNAL SIGINT$/m);
  const names = list.split(/[\s\\]+/).filter((word) => word !== '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]+==\d+(\.\d+)+$/);
});

/** A Dockerfile, and the packages that it installs: named there, or in a file of their own. */
async function installs(stack: string): Promise<{ readonly text: string; readonly list: string }> {
  const text = await dockerfileOf(stack, 'en');
  const [, words = ''] = /^RUN pip install --no-cache-dir ([^#]*)/m.exec(text) ?? [];
  const [, file] = /^-r (\S+)/.exec(words) ?? [];
  if (file === undefined) return { text, list: words };
  const texts = textsOf(await planFor({ stack }));
  const list = `${texts[`${readOwnLab(stack).build}/${file}`]}`;
  return { text, list: list.replaceAll(/^#.*$/gm, '') };
}
