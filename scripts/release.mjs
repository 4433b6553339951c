// `npm run release:dry`: the whole way of a release, but for the last step, which is only told. The
// workflow of a release goes the same way with the word `publish`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lightNames } from './light-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What npm wants for trusted publishing. Source: https://docs.npmjs.com/trusted-publishers */
const oldestNpm = '11.5.1';
const textOf = (path) => readFileSync(join(root, path), 'utf8');

function run(argv, { cwd = root, ...options } = {}) {
  const [file, ...words] = argv;
  // npm is no program on Windows, but a script.
  const shell = file === 'npm' && process.platform === 'win32';
  return spawnSync(file, words, { cwd, encoding: 'utf8', shell, ...options });
}
const said = (...argv) => run(argv).stdout.trimEnd();

/** Runs what must succeed, and shows it. */
function must(argv, cwd) {
  console.log(`$ ${argv.join(' ')}`);
  const { status } = run(argv, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${argv.join(' ')} failed (${status}): nothing more was done.`);
}

/** What the changelog says of a version, without its heading. */
const changesOf = (name) =>
  textOf('CHANGELOG.md')
    .split(/^## /m)
    .find((part) => part.startsWith(`[${name}]`))
    ?.replace(/^.*/, '')
    .trim() ?? '';

/** What no release may have, dry or not. */
function faultsOf(version, tags) {
  const dirty = said('git', 'status', '--porcelain');
  const others = tags.filter((tag) => tag !== `v${version}`);
  return [
    dirty && `the tree is not clean, so what is packed would be no commit:\n${dirty}`,
    others.length > 0 &&
      `this commit is tagged ${others.join(', ')}, but package.json says ${version}: the tag must be v${version}`,
    changesOf(version) === '' &&
      `CHANGELOG.md says nothing of ${version}: write what it brings under "## [${version}]"`,
  ].filter(Boolean);
}

/** What may still be missing while a commit is not tagged. */
function missingOf({ version, repository }, tags) {
  const { GITHUB_ACTIONS: isWorkflow, GITHUB_REPOSITORY: here = '' } = process.env;
  const npm = isWorkflow ? said('npm', '--version') : oldestNpm;
  return [
    tags.length === 0 && `a tag: git tag v${version}`,
    changesOf('Unreleased') !== '' &&
      `CHANGELOG.md has lines under "[Unreleased]": they belong under "[${version}]"`,
    // npm refuses a provenance that comes from elsewhere than the package says.
    !repository?.url?.includes(here) &&
      `"repository" in package.json: the address of the repository${here && ` ${here}`} that publishes it`,
    npm.localeCompare(oldestNpm, 'en', { numeric: true }) < 0 &&
      `npm ${oldestNpm} or newer, for trusted publishing: this is ${npm}`,
  ].filter(Boolean);
}

const list = (lines) => lines.map((line) => `  - ${line}`).join('\n');

/** @param folder for the tarballs: what is published is what was packed, byte for byte */
function release(isDry, folder) {
  const manifest = JSON.parse(textOf('package.json'));
  const { name, version } = manifest;
  const tags = said('git', 'tag', '--points-at', 'HEAD', 'v*').split('\n').filter(Boolean);
  const missing = missingOf(manifest, tags);
  const isMeant = !isDry || tags.length > 0;
  const faults = [...faultsOf(version, tags), ...(isMeant ? missing : [])];
  if (faults.length > 0) throw new Error(`${version} cannot be released:\n${list(faults)}`);

  must([process.execPath, 'scripts/build.mjs']);
  const sources = [...lightNames.map((light) => `./dist/light/${light}`), '.'];
  // All is built: what npm would run to build it again is left out.
  const quietly = ['--ignore-scripts', '--loglevel=error'];
  must(['npm', 'pack', ...sources, ...quietly, '--pack-destination', folder]);
  // A dry run does not need the registry: where there is none, it does not ask again and again.
  const dry = isDry ? ['--dry-run', '--loglevel=error', '--fetch-retries=0'] : [];
  for (const each of [...lightNames, name]) {
    // After a release that broke off, the workflow is run again.
    if (isThere(`${each}@${version}`)) console.log(`${each}@${version} is on npm already.`);
    else must(['npm', 'publish', `./${each}-${version}.tgz`, ...dry], folder);
  }
  if (!isDry) return;
  console.log(`\nNothing was published. The last step is that of .github/workflows/release.yml, which
publishes these three when the tag v${version} is pushed: git push origin v${version}`);
  if (missing.length > 0) console.log(`Before that it wants:\n${list(missing)}`);
}

const isThere = (spec) =>
  run(['npm', 'view', spec, 'version', '--fetch-retries=0']).stdout.trim() !== '';

const [word] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'docker-intro-release-'));
try {
  if (word !== 'dry' && word !== 'publish') throw new Error('Say "dry" or "publish".');
  release(word === 'dry', folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
