import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { type PackageRegistry, servePackages } from '../npm/serve-packages.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';

const name = 'docker-intro';
const manifest = {
  ...{ name, version: toolVersion() },
  bin: { [name]: 'main.js' },
};

/** The folder of a package of our name, whose command does this. */
const packageThat = (does: string): string =>
  folderWith({
    'package.json': JSON.stringify(manifest),
    'main.js': `#!/usr/bin/env node\n${does}\n`,
  });

const ours = `const fs = require('node:fs');
fs.appendFileSync(process.env.SEEN, process.cwd() + ': ' + process.argv.slice(2).join(' ') + '\\n');`;

/** A registry that has our package, and one that has somebody else's of that name. */
export async function startRegistries(): Promise<Record<'ours' | 'theirs', PackageRegistry>> {
  return {
    ours: await servePackages([packageThat(ours)]),
    theirs: await servePackages([packageThat(evil)]),
  };
}

const evil = `require('node:fs').appendFileSync(process.env.EVIL, process.argv.join(' ') + '\\n');`;
const evilScript = '#!/bin/bash\necho "$0 $*" >>"$EVIL"\n';

/** A checkout in which all that npx could take from a folder leaves a word. */
export function hostileCheckout(theirs: string): string {
  const programs = [name, 'node', 'sh', 'bash', 'npm', 'npx', 'env', 'docker'];
  const scripts = programs.map((each) => `node_modules/.bin/${each}`);
  const folder = folderWith({
    'package.json': JSON.stringify({ ...manifest, scripts: { preinstall: 'sh -c evil' } }),
    'main.js': `#!/usr/bin/env node\n${evil}\n`,
    'evil.cjs': evil,
    'evil.sh': evilScript,
    '.npmrc': [
      `registry=${theirs}/`,
      'script-shell=./evil.sh',
      'node-options=--require ./evil.cjs',
    ].join('\n'),
    [`node_modules/${name}/package.json`]: JSON.stringify(manifest),
    [`node_modules/${name}/main.js`]: `#!/usr/bin/env node\n${evil}\n`,
    ...Object.fromEntries(scripts.map((path) => [path, evilScript])),
  });
  for (const path of [...scripts, 'evil.sh', 'main.js', `node_modules/${name}/main.js`]) {
    chmodSync(join(folder, path), 0o755);
  }
  return folder;
}

/** Types lines in a checkout, as a runner of a CI does. @returns what of ours ran, and what of theirs */
export async function typeIn(checkout: string, lines: readonly string[], registry: string) {
  const home = temporaryFolder();
  writeFileSync(join(home, '.npmrc'), `registry=${registry}/\nupdate-notifier=false\n`);
  const [seen, theirs] = [join(home, 'seen'), join(home, 'evil')];
  const done = await execa('bash', ['-ec', lines.join('\n')], {
    ...{ cwd: checkout, reject: false, stdin: 'ignore', timeout: 60_000, extendEnv: false },
    env: {
      ...{ PATH: process.env.PATH, HOME: home, SEEN: seen, EVIL: theirs },
      ...{ GITHUB_WORKSPACE: checkout, CI_PROJECT_DIR: checkout },
      ...{ CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' },
    },
  });
  const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { ours: textOf(seen).trim().split('\n'), theirs: textOf(theirs), said: done.stderr };
}
