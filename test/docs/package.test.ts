import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publint } from 'publint';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { type Packed, pack } from '../npm/pack.js';
import { temporaryFolder } from '../temporary-folder.js';

/** What is published: where it is packed, what may be in it, its only command, and its bound in KiB. */
const packages = [
  {
    name: 'generator-docker-intro',
    folder: '.',
    bin: 'dist/generators/app/main.js',
    largest: 2048,
    wanted: [
      /^dist\/generators\/(?:app|class|verify|chunks)\/[\w-]+\.js$/,
      /^dist\/generators\/cli\/watchdog\.cjs$/,
    ],
  },
  ...['docker-intro', 'create-docker-intro'].map((name) => ({
    ...{ name, folder: `dist/light/${name}` },
    bin: 'dist/generators/cli/main.cjs',
    // Three million bytes: what somebody waits for who only wants to try it.
    largest: 3_000_000 / 1024,
    wanted: [/^dist\/generators\/cli\/[\w-]+\.cjs$/, /^LICENCES\.txt$/],
  })),
] as const;

const everywhere = [
  /^dist\/(?:labs|templates)\/[\w-]+\.json$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^(?:README\.md|README\.fr\.md|CHANGELOG\.md|LICENSE|package\.json)$/,
];

describe.each(packages)('the package $name', ({ name, folder, bin, wanted, largest }) => {
  const root = join(packageRoot, folder);
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack(root, temporaryFolder());
  });

  test('holds what runs, what is emitted and what is read, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const known = [...wanted, ...everywhere];
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of ['LICENSE', 'README.fr.md', 'schemas/plan.schema.json']) {
      expect(paths).toContain(path);
    }
  });

  test('has one command, of its own name, that may be run', () => {
    expect(packed.manifest['bin']).toEqual({ [name]: bin });
    expect((packed.files.find(({ path }) => path === bin)?.mode ?? 0) & 0o111).toBe(0o111);
    expect(readFileSync(join(root, bin), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('runs nothing when it is installed', () => {
    const scripts = Object.keys(packed.manifest['scripts'] ?? {});
    expect(
      scripts.filter((script) => /^(?:pre|post)?install$|^preuninstall$/.test(script)),
    ).toEqual([]);
  });

  test('is as npm and Node.js want a package to be', async () => {
    const tarball = new Uint8Array(readFileSync(packed.tarball)).buffer;
    const { messages } = await publint({ pack: { tarball } });
    expect(messages).toEqual([]);
  });

  test('is small', () => {
    const kibibytes = packed.files.reduce((sum, { size }) => sum + size, 0) / 1024;
    expect(kibibytes).toBeLessThan(largest);
  });
});

// Yeoman takes every folder with an index file for a generator.
test('the generator shows Yeoman three of them', () => {
  const { files } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const doors = files.filter((path: string) =>
    /^dist\/generators\/(?:app|class|verify)$/.test(path),
  );
  expect(doors).toHaveLength(3);
});

test.each(['docker-intro', 'create-docker-intro'])('%s depends on nothing', (name) => {
  const manifest = JSON.parse(
    readFileSync(join(packageRoot, 'dist/light', name, 'package.json'), 'utf8'),
  );
  expect([manifest.dependencies, manifest.scripts]).toEqual([undefined, undefined]);
  // The licence of each package whose code it holds.
  const licences = readFileSync(join(packageRoot, 'dist/light', name, 'LICENCES.txt'), 'utf8');
  for (const other of ['execa', 'yaml', '@inquirer/core', 'any-ascii', 'csv-parse']) {
    expect(licences).toMatch(new RegExp(`^${other} \\d`, 'm'));
  }
});
