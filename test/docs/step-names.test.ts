import { expect, it } from '@jest/globals';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { readDoc } from './markdown.js';

it.each(locales)('the steps are called in the README as on the screen (%s)', async (locale) => {
  const { verify } = await loadMessages(locale);
  const readme = readDoc(locale === 'en' ? 'README.md' : `README.${locale}.md`);
  const named = [...readme.matchAll(/^\| ([\p{L}-]+) \| `([a-z]+)` \| /gmu)].map(([, name, id]) => [
    id,
    name,
  ]);
  expect(Object.fromEntries(named)).toEqual(verify.step);
});
