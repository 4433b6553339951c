// Uses the packages as their users do: packed, installed in empty folders, through both doors, and
// proven on a real engine; with --long on each supported Node. Prints each step; exits 1 at the first
// that fails.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUp } from '../build/test/engine/bring-up.js';
import { engineAnswers } from '../build/test/engine/engine-answers.js';
import { pack } from '../build/test/npm/pack.js';
import { lightNames } from './light-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'docker-intro-package-'));
// `yo` does not run as root: somebody else must be able to read what lies here.
chmodSync(folder, 0o755);
/** Those that are tried beside the one that runs this. */
const nodes = process.argv.includes('--long') ? ['20', '22', '24'] : [];
/** Seconds for one command: the slowest installs `yo`. */
const patience = 300;

function run(argv, { cwd = folder, env = {}, expect = 0 } = {}) {
  console.log(`$ ${argv.join(' ')}`);
  const [file, ...words] = argv;
  const done = spawnSync(file, words, {
    cwd,
    env: { ...process.env, LC_ALL: 'C', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience * 1000,
  });
  if (done.status === expect) return done;
  throw new Error(
    `exit ${done.status ?? done.signal}, not ${expect}:\n${done.stdout}${done.stderr}`,
  );
}

function expectFiles(project) {
  for (const path of [
    'README.md',
    'web/Dockerfile',
    'web/myapp.py',
    '.gitattributes',
    '.gitignore',
    '.yo-rc.json',
  ]) {
    if (!existsSync(join(folder, project, path))) throw new Error(`${project} has no ${path}`);
  }
}

const npm = ['npm', '--no-audit', '--no-fund', '--loglevel=error'];

const prefixOf = (name) => join(folder, name);
const binOf = (prefix, name) => join(prefixOf(prefix), 'node_modules/.bin', name);
const main = binOf('light', 'docker-intro');

/** All that comes from an archive: nobody else can have an engine while one waits for that. */
function install(generator, light, create) {
  run(['npx', '-y', '-p', light, 'docker-intro', 'demo', '--yes']);
  expectFiles('demo');
  run(['npx', '-y', '-p', create, 'create-docker-intro', 'demo', '--check', '--locale', 'en']);
  const into = (prefix, ...packages) =>
    run([...npm, 'install', '--no-save', '--prefix', prefixOf(prefix), ...packages]);
  into('light', light);
  into('yo', 'yo@7', generator);
  for (const version of nodes) into(`node-${version}`, `node@${version}`);
}

function tryCommandLine(env) {
  const proven = run([main, 'verify', 'demo', '--format', 'json'], { env });
  if (JSON.parse(proven.stdout).outcome !== 'pass') throw new Error(proven.stdout);
  // The same bytes on every Node that is supported.
  for (const version of nodes) {
    const node = join(prefixOf(`node-${version}`), 'node_modules/node/bin/node');
    console.log(run([node, '--version']).stdout.trim());
    run([node, main, 'demo', '--check', '--locale', 'en'], { env });
    const words = ['--yes', '--verify', '--locale', 'fr', '--stack', 'python3-flask'];
    run([node, main, `verified-${version}`, ...words], { env });
  }
}

/** `yo` as an ordinary user, with the package installed beside it. */
function tryYeoman(env) {
  const home = join(folder, 'home');
  const own = {
    ...env,
    HOME: home,
    npm_config_cache: join(home, '.npm'),
    NO_UPDATE_NOTIFIER: '1',
    CI: '1',
  };
  mkdirSync(home);
  const asUser =
    process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  if (asUser.length > 0) run(['chown', '-R', '65534:65534', home]);
  const yo = [...asUser, process.execPath, join(prefixOf('yo'), 'node_modules/yo/lib/cli.js')];
  const options = { cwd: home, env: { ...own, NODE_PATH: join(prefixOf('yo'), 'node_modules') } };
  const help = run([...yo, 'docker-intro', '--help'], options).stdout;
  for (const flag of ['--stack', '--port', '--greeting', '--if-engine']) {
    if (!help.includes(flag)) throw new Error(`yo docker-intro --help lacks ${flag}:\n${help}`);
  }
  run(
    [...yo, 'docker-intro', 'through-yo', '--yes', '--greeting', '007', '--locale', 'en'],
    options,
  );
  run([...yo, 'docker-intro', 'through-yo', '--yes', '--port', '99999'], { ...options, expect: 2 });
  const app = readFileSync(join(home, 'through-yo/web/myapp.py'), 'utf8');
  if (!app.includes('u"007"')) throw new Error(`007 did not stay 007:\n${app}`);
  run([main, 'through-yo', '--check', '--locale', 'en'], options);
  run([main, 'verify', 'through-yo'], { cwd: home, env });
  // Without an engine that may be used: the project is fine, the machine is not.
  run([...yo, 'docker-intro:verify', 'through-yo'], {
    ...options,
    env: { ...options.env, DOCKER_HOST: 'unix:///nowhere.sock' },
    expect: 3,
  });
}

/** The generator's own command, where no `yo` is. */
function tryGenerator() {
  const generator = binOf('yo', 'generator-docker-intro');
  run([generator, 'through-bin', '--yes', '--locale', 'en']);
  expectFiles('through-bin');
  run([generator, 'verify', 'through-bin', '--static']);
  run([main, 'through-bin', '--check', '--locale', 'en']);
}

let engine;
try {
  const tarballs = [];
  for (const from of [root, ...lightNames.map((name) => join(root, 'dist/light', name))]) {
    console.log(`$ npm pack ${from}`);
    tarballs.push((await pack(from, folder)).tarball);
  }
  install(...tarballs);
  tryGenerator();
  engine = (await engineAnswers()) === undefined ? await bringUp('modern') : undefined;
  const env = engine?.env ?? {};
  tryCommandLine(env);
  tryYeoman(env);
  console.log(`The packages work (${tarballs.map((path) => basename(path)).join(', ')}).`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await engine?.down();
  rmSync(folder, { recursive: true, force: true });
}
