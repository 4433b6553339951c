import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../generators/core/package/package-root.js';

interface Packed {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
}

let packed: readonly Packed[] = [];
beforeAll(() => {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const shell = process.platform === 'win32';
  const done = spawnSync('npm', words, { cwd: packageRoot, encoding: 'utf8', shell });
  // npm prints a list, or since version 12 an object, of packages.
  const [first] = Object.values<{ files: readonly Packed[] }>(JSON.parse(done.stdout));
  packed = first?.files ?? [];
});

describe('the package', () => {
  const paths = () => packed.map(({ path }) => path);

  test('holds what runs, what is emitted and what is read, and nothing else', () => {
    const wanted = [
      /^dist\/generators\/(?:[\w-]+\/)+[\w-]+\.c?js$/,
      /^dist\/LICENCES\.txt$/,
      /^templates\/(?:project|class|stacks|lesson)\//,
      /^schemas\/[\w-]+\.schema\.json$/,
      /^(?:README\.md|README\.fr\.md|CHANGELOG\.md|LICENSE|package\.json)$/,
    ];
    expect(paths().length).toBeGreaterThan(40);
    expect(paths().filter((path) => !wanted.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of ['LICENSE', 'README.fr.md', 'schemas/plan.schema.json']) {
      expect(paths()).toContain(path);
    }
  });

  test('has a command that may be run', () => {
    const command = packed.find(({ path }) => path === 'dist/generators/cli/main.cjs');
    expect((command?.mode ?? 0) & 0o111).toBe(0o111);
  });

  // Yeoman takes every folder with an index file for a generator.
  test('shows Yeoman three generators', () => {
    const indexes = paths().filter((path) => /(?:^|\/)index\.[cm]?[jt]s$/.test(path));
    expect(indexes.sort()).toEqual([
      'dist/generators/app/index.js',
      'dist/generators/class/index.js',
      'dist/generators/verify/index.js',
    ]);
  });

  test('is small', () => {
    const kibibytes = packed.reduce((sum, { size }) => sum + size, 0) / 1024;
    expect(kibibytes).toBeLessThan(3712);
  });
});
