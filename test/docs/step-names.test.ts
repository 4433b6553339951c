import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';

it.each(locales)('the steps are called in the README as on the screen (%s)', async (locale) => {
  const { verify } = await loadMessages(locale);
  const readme = readFileSync(locale === 'en' ? 'README.md' : `README.${locale}.md`, 'utf8');
  const named = [...readme.matchAll(/^\| ([\p{L}-]+) \| `([a-z]+)` \| /gmu)].map(([, name, id]) => [
    id,
    name,
  ]);
  expect(Object.fromEntries(named)).toEqual(verify.step);
});
