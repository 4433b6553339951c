import { describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { type OptionId, optionIds } from '../../generators/core/options/table.js';
import { commandsIn } from './commands.js';
import { allSentences } from './sentences.js';

const catalogues = await Promise.all(
  locales.map(async (locale) => [locale, await loadMessages(locale)] as const),
);

/** Options of other programs, and whose they are. */
const ofOthers: Readonly<Record<string, string>> = {
  chmod: 'git update-index',
  chown: 'COPY',
  create: 'jar',
  daemon: 'servers that go to the background',
  docker: 'docker context create',
  from: 'COPY',
  help: 'every program',
  host: 'flask run',
  'legacy-peer-deps': 'npm install',
  'main-class': 'jar',
  mount: 'docker run',
  now: 'systemctl',
  omit: 'npm install',
  'openssl-legacy-provider': 'node',
  platform: 'FROM, and docker build',
  production: 'npm install',
  release: 'javac',
  restart: 'docker run',
  rm: 'docker run',
  services: 'docker compose config',
  user: 'systemctl',
};

/** What stands in the place of a name is another word in each language. */
const withoutNames = (command: string): string => command.replace(/\b[A-Z]{3,}\b/g, 'NAME');

describe('what somebody is told to type', () => {
  it('is the same command in every language', () => {
    const listed = (messages: typeof en) =>
      commandsIn(messages)
        .map(([path, command]) => `${path}: ${withoutNames(command)}`)
        .sort();
    for (const [, messages] of catalogues) expect(listed(messages)).toEqual(listed(en));
  });

  it.each(catalogues)('names options that there are (%s)', (_locale, messages) => {
    const unknown = allSentences(messages).flatMap(([, sentence]) =>
      [...sentence.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].flatMap(([, name = '']) => {
        const isOurs = optionIds.includes(name.replace(/^no-(?=network$)/, '') as OptionId);
        const isOthers = name in ofOthers;
        return isOurs || isOthers ? [] : [name];
      }),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});
