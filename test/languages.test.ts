import { expect, test } from '@jest/globals';
import { readSource, sources } from './floors.js';

/*
 * What is handed out, run, asked and told of a project comes from its lab. Only what reads projects,
 * and explains what their programs say, knows languages.
 */

/** Files of a project in some language, and what its packages are called. */
const ofLanguages =
  /\b(?:[a-z]+\.(?:py|go|php|rb|rs)|\w+\.java|requirements\.txt|package-lock\.json|composer\.json|go\.mod|pom\.xml|nginx\.conf|flask|django|pip3?)\b/i;

/** Where languages are read and explained, with the sentences of that. */
const readers =
  /^core\/(?:verify\/(?:reading|rules|crash|building|page|engine\/words)|explain)\/|^core\/i18n\/\w+\/(?:crash.*|rules|explain-messages)\.ts$/;

/** All others, each with its reason. */
const others: Readonly<Record<string, string>> = {
  'core/lab/lab-shape.ts': 'says what a lab may declare for pip',
  'core/options/table.ts': 'names the stack that is taken where nobody names one',
  'core/verify/outside/install-python.ts': 'makes what a Dockerfile of Python makes',
  'core/verify/outside/plan-python.ts': 'reads a Dockerfile of Python, of no lab too',
  'core/verify/outside/room.ts': 'keeps pip from asking',
  'core/verify/outside/typed-python.ts': 'shows what stands for that Dockerfile',
  'core/verify/probe/base-images.ts': 'names an image that can ask for a page',
  'core/verify/probe/look-for-network.ts': 'asks with it',
};

const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^(?:import|export)\b[^;]*? from '[^']*';$/gm, '');

test('languages are known where they are read, and in few other places', () => {
  const naming = sources.filter((path) => ofLanguages.test(withoutComments(readSource(path))));
  const elsewhere = naming.filter((path) => !readers.test(path));
  expect(elsewhere.sort()).toEqual(Object.keys(others).sort());
});
