import { expect, test } from '@jest/globals';
import { helpText } from '../../generators/cli/help.js';
import { loadUsualMessages } from '../../generators/core/i18n/load.js';

test.each([
  ['docker-intro', /^ {2}docker-intro verify \[DIR\.\.\.\] {2,}prove/m],
  ['npx docker-intro', /^ {2}npx docker-intro verify \[DIR\.\.\.\] {2,}prove/m],
  ['npx --yes ./docker-intro-1.0.0.tgz', /^ {2}verify \[DIR\.\.\.\] {2,}prove/m],
])('the help of %s leaves room for what each command does', async (tool, line) => {
  const help = helpText('create', tool, await loadUsualMessages('en'), 80);
  expect(help).toMatch(line);
  expect(help).toContain(`Usage: ${tool} [DIR]`);
});
