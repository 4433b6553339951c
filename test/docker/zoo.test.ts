import { afterAll, expect, test } from '@jest/globals';
import { longTest, sized } from '../long.js';
import { temporaryFolder } from '../temporary-folder.js';
import { judge } from '../zoo/judge.js';
import { plant } from '../zoo/plant.js';
import type { Specimen } from '../zoo/specimen.js';
import { verifySpecimens } from '../zoo/verify-specimens.js';
import { zoo } from '../zoo/zoo.js';
import { engineKind } from './engine.js';
import { onEngine } from './on-engine.js';

/*
 * A part of the zoo that takes little time; the long run takes all of it, as test/zoo/measure.ts
 * does. One of them must be run after any change of how verdicts are found.
 */

/** Scenarios that are proven here; see test/scenarios. */
const proven = new Set([
  'script-not-executable',
  'body-cut-off',
  'empty-body',
  'endless-body',
  'endless-headers',
  'redirects-to-itself',
  'threads-without-end',
]);

/** Of each class so many, and of those that work every so many. */
const mostOfClass = 1;
const everyOfWorks = 8;

function isShown(specimen: Specimen, all: readonly Specimen[]): boolean {
  const [code] = specimen.codes;
  const alike = all.filter(({ codes }) => codes[0] === code);
  const index = alike.indexOf(specimen);
  if (proven.has(specimen.id)) return true;
  return code === undefined ? index % everyOfWorks === 0 : index < mostOfClass;
}

const quick = zoo
  .filter(({ slow }) => !slow)
  .filter((each, _, all) => sized(isShown(each, all), true));
const slow = zoo.filter((each) => each.slow);
/** Most of the slow ones wait for something that never comes. */
const patient = ['--jobs', '10', '--timeout', '45'];

afterAll(() => {
  process.stderr.write(`The zoo: ${quick.length} of its ${zoo.length} projects were verified.\n`);
});

/** What the table says is what a Docker of today shows; older ones and podman differ. */
const ofToday = engineKind === 'classic' || engineKind === 'podman' ? test.skip : test;

ofToday(
  'each project has the verdict that docker alone shows, and nothing is left',
  () => expectVerdicts(quick),
  sized(600_000, 1_800_000),
);

(ofToday === test ? longTest : test.skip)(
  'and so do those that are slow',
  () => expectVerdicts(slow, patient),
  1_800_000,
);

async function expectVerdicts(all: readonly Specimen[], words?: readonly string[]): Promise<void> {
  const before = await onEngine();
  const folder = temporaryFolder();
  const planted = all.map((specimen) => ({ specimen, dir: plant(specimen, folder) }));
  const seen = await verifySpecimens(planted, words);
  const wrong = seen.flatMap(({ specimen, report }) => {
    const differs = judge(specimen, report);
    return differs === undefined ? [] : [`${specimen.id}: ${differs}`];
  });
  expect(wrong).toEqual([]);
  expect(await onEngine()).toBe(before);
}
