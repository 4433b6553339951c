import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { inTerminal, keys, type Step } from '../cli/in-terminal.js';
import { pathWith, plainEnvironment } from '../cli/run-command.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { findPython } from '../pythons.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { npmSettings, type PackageRegistry, servePackages } from './serve-packages.js';

const names = ['docker-intro', 'create-docker-intro'];
const planned = { usual: textsOf(await planFor()), port81: textsOf(await planFor({ port: 81 })) };
const python = (await findPython('3')) ?? '';
/** All that npm needs to run a package, and no docker. */
const path = pathWith('node', 'npm', 'npx', 'git', 'sh');

let registry: PackageRegistry;
beforeAll(async () => {
  registry = await servePackages(names.map((name) => join(packageRoot, 'dist/light', name)));
});
afterAll(() => registry.close());

/** A machine on which nothing of ours is, nor anything in npm's cache. */
function freshMachine() {
  const cache = temporaryFolder();
  const env = { PATH: path, ...npmSettings(registry.url, cache) };
  return { cwd: temporaryFolder(), env, cache };
}
type Machine = ReturnType<typeof freshMachine>;

/** Without a terminal. */
const run = (file: string, words: readonly string[], { cwd, env }: Machine) =>
  execa(file, words, {
    ...{ cwd, env: { ...plainEnvironment(), ...env }, extendEnv: false },
    ...{ stdin: 'ignore', timeout: 40_000 },
  });

/** What npm asks before it fetches a package, unless it is told `--yes`. */
const proceed: Step = ['Ok to proceed?', keys.enter];
const answers = ['written in?', 'page say?', 'More options?', 'Prove the project now'].map(
  (question): Step => [question, keys.enter],
);

/** What such a run ends with where no Docker is: how the lesson is read, and what is looked at later. */
const toRead = 'npx docker-intro lesson my-app --open';
const toGoOn = [toRead, 'npx docker-intro doctor', 'npx docker-intro up my-app'];

const works = [
  {
    line: 'npx --yes docker-intro my-app',
    ...{
      fetched: 'docker-intro',
      steps: answers,
      files: planned.usual,
      shown: toGoOn,
    },
  },
  {
    line: 'npm create --yes docker-intro my-app',
    ...{
      fetched: 'create-docker-intro',
      steps: answers,
      files: planned.usual,
      shown: toGoOn,
    },
  },
  {
    line: 'npm create docker-intro my-app -- --port 81 --yes',
    ...{
      fetched: 'create-docker-intro',
      steps: [proceed],
      files: planned.port81,
      shown: toGoOn,
    },
  },
];

const refused = [
  { line: 'npm create docker-intro my-app --port 81', at: '--port' },
  { line: 'npm create docker-intro my-app --stack=python3-flask --yes', at: '--stack' },
  { line: 'npm create --yes docker-intro my-app other', at: 'other' },
];

const type = (line: string, steps: readonly Step[], { cwd, env }: Machine) => {
  const [program = '', ...words] = line.split(' ');
  return inTerminal(python, words, steps, { cwd, env, argv: [program] });
};

(python === '' ? describe.skip : describe)('from an empty cache, as typed', () => {
  test.each(works)('$line', async ({ line, fetched, steps, files, shown }) => {
    const machine = freshMachine();
    const { code, output } = await type(line, steps, machine);
    expect({ code, tree: treeOf(join(machine.cwd, 'my-app')) }).toEqual({ code: 0, tree: files });
    expect(readdirSync(machine.cwd)).toEqual(['my-app']);
    expect(output).not.toMatch(/npm (?:warn|error|notice)/);
    expect(installedIn(join(machine.cache, '_npx'))).toEqual([fetched]);
    const named = [...output.matchAll(/\bnpx docker-intro .*$/gm)].map(([command]) => command);
    expect(named).toEqual(shown);
    const read = await run('sh', ['-c', toRead], machine);
    expect(read.stdout).toContain('my-app/lesson.html');
    const verified = await run('sh', ['-c', 'npx docker-intro verify my-app --static'], machine);
    expect(verified.stdout).toContain('the files look right');
  });

  test.each(refused)('$line is refused', async ({ line, at }) => {
    const machine = freshMachine();
    const steps = line.includes('--yes') ? [] : [proceed];
    const { code, output } = await type(line, steps, machine);
    expect({ code, left: readdirSync(machine.cwd) }).toEqual({ code: 2, left: [] });
    const remedy = 'npm create docker-intro my-app -- --';
    expect(output).toMatch(new RegExp(`^  ${at}: .*${remedy}`, 'm'));
  });
});

test('both light packages are installed side by side, each with its own command', async () => {
  const machine = freshMachine();
  const prefix = join(machine.cache, 'prefix');
  await run('npm', ['install', '--global', '--prefix', prefix, ...names], machine);
  expect(readdirSync(join(prefix, 'bin'))).toEqual([...names].sort());
  for (const name of names) {
    const { stdout } = await run(join(prefix, 'bin', name), ['--version'], machine);
    expect(stdout).toContain(toolVersion());
  }
});

/** The packages that npm has put up for one call, which are not larger than three million bytes. */
function installedIn(folder: string): readonly string[] {
  const [call = ''] = readdirSync(folder);
  const modules = join(folder, call, 'node_modules');
  const files = readdirSync(modules, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  expect(bytes).toBeLessThan(3_000_000);
  return readdirSync(modules).filter((name) => !name.startsWith('.'));
}
