import { describe, expect, test } from '@jest/globals';
import { layOutTrials } from '../../generators/core/lab/checking/trials.js';
import { findLab } from '../../generators/core/lab/finding/find-lab.js';
import type { Report } from '../../generators/core/verdict/report.js';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';
import { faultsOf, leastFaults, stackFolder, stacksWithFaults } from './stacks-with-faults.js';

describe.each(stacksWithFaults)('the faults of %s', (stack) => {
  /** The projects with a fault of it, in a language. */
  async function planted(locale?: 'en' | 'fr') {
    const found = await findLab(
      stackFolder(stack),
      () => {
        throw new Error('A folder is fetched by nobody.');
      },
      true,
    );
    if (!('lab' in found)) throw new Error(`${stack} is no lab.`);
    const lab = locale ? { ...found.lab, languages: [locale] } : found.lab;
    const { trials, problems } = await layOutTrials(lab, temporaryFolder());
    return { faults: trials.filter(({ kind }) => kind === 'fault'), problems };
  }

  test.each(['en', 'fr'] as const)(
    'are twenty, and fit what is handed out in %s',
    async (locale) => {
      const { faults, problems } = await planted(locale);
      expect(problems).toEqual([]);
      expect(faults.map(({ id }) => `${id}.patch`)).toEqual(
        faultsOf(stack).map(({ file }) => file),
      );
      expect(faults.length).toBeGreaterThanOrEqual(leastFaults);
    },
  );

  test('are told by the files alone as they say, or not at all', async () => {
    const { faults } = await planted();
    const dirs = faults.map(({ dir }) => dir);
    const { stdout } = await runCommand(['verify', ...dirs, '--static', '--format', 'json']);
    const { projects } = JSON.parse(stdout) as Report;
    const found = projects.filter(({ code }) => code !== null);
    const told = found.map(({ dir, code, location }) => ({ dir, code, location }));
    const wanted = new Map(faults.map(({ dir, finds }) => [dir, finds]));
    expect(told).toEqual(
      found.map(({ dir, location }) => {
        const { code, at = location } = wanted.get(dir) ?? {};
        return { dir, code, location: at };
      }),
    );
    expect(found.length).toBeGreaterThan(0);
  }, 120_000);
});
