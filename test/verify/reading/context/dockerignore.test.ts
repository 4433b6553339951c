import { describe, expect, it } from '@jest/globals';
import { ignoredBy } from '../../../../generators/core/verify/reading/context/dockerignore.js';
import { nameMatches } from '../../../../generators/core/verify/reading/context/glob.js';

/** As the engine takes them (28.5, both builders). */
const cases: readonly (readonly [dockerignore: string, path: string, line: number | undefined])[] =
  [
    ['*.py', 'app.py', 1],
    ['*.py', 'web/app.py', undefined],
    ['**/*.py', 'web/app.py', 1],
    ['**/*.py', 'app.py', 1],
    ['**.py', 'a/b.py', 1],
    ['web', 'web/app.py', 1],
    ['/web/', 'web/app.py', 1],
    ['./web', 'web/app.py', 1],
    ['web/*', 'web/a/b.py', 1],
    ['web/**/c', 'web/a/b/c', 1],
    ['web/**/c', 'web/c', 1],
    ['*\n!app.py', 'app.py', undefined],
    ['!app.py\n*', 'app.py', 2],
    ['web\n!web/app.py', 'web/app.py', undefined],
    ['# app.py\n\n', 'app.py', undefined],
    [' app.py \r\n', 'app.py', 1],
    ['app.?y', 'app.py', 1],
    ['[a-c]pp.py', 'app.py', 1],
    ['[^a]pp.py', 'app.py', undefined],
    ['\\app.py', 'app.py', 1],
    ['app', 'app.py', undefined],
    ['[', '[', 1],
  ];

describe('a .dockerignore', () => {
  it.each(cases)('%j and %s', (dockerignore, path, line) => {
    expect(ignoredBy(path, dockerignore)?.line).toBe(line);
  });

  it('takes no time, whatever its patterns', () => {
    const began = process.cpuUsage();
    expect(nameMatches('*a'.repeat(100), `${'a'.repeat(250)}b`)).toBe(false);
    expect(ignoredBy('a/'.repeat(500), `${'**/a/'.repeat(500)}b`)).toBeUndefined();
    // Of the processor: a clock would also count what others do on a busy machine.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
