import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { commandsOf } from './commands-of.js';
import { hostileCheckout, startRegistries, typeIn } from './hostile-checkout.js';
import { bodiesIn, readDoc } from './markdown.js';
import { isOurs } from './own-commands.js';

let registries: Awaited<ReturnType<typeof startRegistries>>;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => {
  for (const registry of Object.values(registries)) registry.close();
});

/** A template as it is emitted, as far as it is a workflow. */
const emitted = (path: string): string =>
  readDoc(path)
    .replaceAll('<%- toolVersion %>', toolVersion())
    .replace(/<%-.*?%>/g, '1');

const workflows: readonly (readonly [name: string, text: () => string])[] = [
  ...['project/.github/workflows/docker-intro.yml', 'project/.gitlab-ci.yml'],
  ...['class/.github/workflows/docker-intro-class.yml', 'class/.gitlab-ci.yml'],
].map((path) => [`templates/${path}`, () => emitted(`templates/${path}`)] as const);

const recipes = ['README.md', 'README.fr.md'].flatMap((file) =>
  bodiesIn(readDoc(file), 'yaml').map(
    (text, index) => [`${file}, recipe ${index + 1}`, () => text] as const,
  ),
);

describe('a workflow in a checkout that brings programs and settings of its own', () => {
  test.each([...workflows, ...recipes])(
    '%s runs our command there, and nothing of theirs',
    async (_name, text) => {
      const checkout = hostileCheckout(registries.theirs.url);
      const commands = commandsOf(parse(text()))
        .filter((line) => !line.startsWith('apk '))
        .map((line) => line.replace(/\$\{\{ .*? \}\}/g, '1'));
      const ran = await typeIn(checkout, commands, registries.ours.url);
      expect([ran.theirs, ran.said]).toEqual(['', '']);
      expect(ran.ours).toHaveLength(commands.filter(isOurs).length);
      for (const line of ran.ours) expect(line).toMatch(/ (?:verify|report|starter) /);
      for (const line of ran.ours) expect(line.startsWith(`${checkout}: `)).toBe(true);
    },
  );

  // From its version 5 on it asks npm, there, for a cache, where their package.json names npm.
  test.each([...workflows, ...recipes])(
    '%s has Node.js put up without a look at it',
    (_name, text) => {
      const settings = nodesOf(parse(text()));
      expect(settings.filter((each) => each['package-manager-cache'] !== false)).toEqual([]);
    },
  );
});

/** What `actions/setup-node` is told, wherever a workflow uses it. */
function nodesOf(workflow: unknown): Record<string, unknown>[] {
  const { jobs = {} } = workflow as { jobs?: Record<string, { steps: Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps
    .filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
    .map((step) => step.with);
}

interface Step {
  readonly uses?: string;
  readonly with: Record<string, unknown>;
}
