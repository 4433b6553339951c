import { expect, test } from '@jest/globals';
import { isByCompose, provenBy } from '../../generators/core/up/proven.js';
import type { Report } from '../../generators/core/verdict/report.js';

const reportOf = (build: readonly string[], run: readonly string[]) =>
  ({
    projects: [
      {
        steps: [
          { id: 'build', command: build },
          { id: 'run', command: run },
        ],
      },
    ],
  }) as unknown as Report;

test('a project that its Dockerfile has proven is kept by the commands that worked', () => {
  const report = reportOf(
    ['docker', 'build', '-t', 'web', 'web'],
    ['docker', 'run', '-d', '--name', 'web', '-p', '8080:5000', 'web'],
  );
  expect(isByCompose(report)).toBe(false);
  expect(provenBy('.', report)).toEqual({
    ...{ dir: '.', name: 'web', context: 'web', port: 8080, containerPort: 5000 },
  });
});

test('one that Compose has proven is kept by Compose', () => {
  const report = reportOf(['docker', 'compose', 'build'], ['docker', 'compose', 'up', '-d']);
  expect(isByCompose(report)).toBe(true);
  expect(provenBy('.', report)).toBeUndefined();
});
