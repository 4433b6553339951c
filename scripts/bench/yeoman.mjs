// (d) Our generator through `yo`, against `yo` with a generator that does nothing.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { cached, installed, root } from './places.mjs';

/** The user of a Debian machine that owns nothing: as root, `yo` would give up its rights by itself. */
const nobody = 65534;

export function benchYeoman(folder) {
  const yo = join(installed('yo', '7.0.1'), 'lib/cli.js');
  const home = join(folder, 'home');
  mkdirSync(home);
  const options = { cwd: home, env: { NODE_PATH: generators(), HOME: home } };
  if (process.getuid?.() === 0) {
    for (const place of [folder, home]) chownSync(place, nobody, nobody);
    Object.assign(options, { uid: nobody, gid: nobody });
  }
  const first = spawnSync(process.execPath, [yo, '--version'], {
    ...options,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
  if (first.status !== 0) {
    return {
      skipped: `an ordinary user cannot run yo here: ${first.stderr.trim().split('\n')[0]}`,
    };
  }
  const [nothing, ours] = measure(
    [
      { name: 'yo nothing', argv: () => [process.execPath, yo, 'nothing'], options },
      {
        name: 'yo docker-intro DIR --yes',
        argv: (dir) => [process.execPath, yo, 'docker-intro', dir, '--yes'],
        options,
      },
    ],
    { runs: 7, folder },
  );
  return [nothing, { ...ours, against: nothing, target: 1.05 }];
}

/** A folder with our generator and an empty one, both with the same Yeoman. */
function generators() {
  const folder = cached('generators');
  const nothing = join(folder, 'generator-nothing');
  mkdirSync(join(nothing, 'generators/app'), { recursive: true });
  const about = { name: 'generator-nothing', version: '1.0.0', type: 'module' };
  const source =
    "import Generator from 'yeoman-generator';\nexport default class extends Generator {\n  nothing() {}\n}\n";
  writeFileSync(join(nothing, 'package.json'), JSON.stringify(about));
  writeFileSync(join(nothing, 'generators/app/index.js'), source);
  const ours = join(folder, 'generator-docker-intro');
  rmSync(ours, { force: true, recursive: true });
  mkdirSync(ours);
  for (const part of ['dist', 'schemas', 'package.json']) {
    if (existsSync(join(root, part))) symlinkSync(join(root, part), join(ours, part));
  }
  return folder;
}
