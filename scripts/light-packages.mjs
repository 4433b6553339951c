// Writes the packages of the command, which have no dependencies: `docker-intro`, and the same as
// `create-docker-intro`, since `npm create NAME` runs a package of that name.
// Source: https://docs.npmjs.com/cli/commands/npm-init
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { bundledLicences } from './bundled-licences.mjs';

export const lightNames = ['docker-intro', 'create-docker-intro'];

/**
 * @param {string} root of this package
 * @param {{path: string, text: string, inputs: string[]}[]} command its files
 */
export function writeLightPackages(root, command) {
  const { version, description, keywords, license, repository, engines, exports } =
    readManifest(root);
  const about = {
    ...{ version, description, license, repository, engines, exports },
    // Yeoman lists what has that word as a generator.
    keywords: keywords.filter((word) => word !== 'yeoman-generator'),
    type: 'commonjs',
  };
  for (const name of lightNames) {
    const folder = join(root, 'dist/light', name);
    // The same place below the package as in a clone: what they look for, they find there.
    const cli = join(folder, 'dist/generators/cli');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(cli, { recursive: true });
    for (const { path, text } of command) writeFileSync(join(cli, basename(path)), text);
    chmodSync(join(cli, 'main.cjs'), 0o755);
    writeFileSync(join(folder, 'LICENCES.txt'), bundledLicences(root, command));
    for (const path of [
      'dist/templates',
      'dist/labs',
      'schemas',
      'README.md',
      'README.fr.md',
      'LICENSE',
    ]) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    compactSchemas(join(folder, 'schemas'));
    const bin = { [name]: 'dist/generators/cli/main.cjs' };
    const manifest = { name, ...about, bin };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** What editors read needs no line ends: a third of it is white space, which everybody would fetch. */
function compactSchemas(folder) {
  for (const name of readdirSync(folder)) {
    const place = join(folder, name);
    writeFileSync(place, JSON.stringify(JSON.parse(readFileSync(place, 'utf8'))));
  }
}

const readManifest = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
