import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** A package as it is published. */
export interface Packed {
  /** Its package.json. */
  readonly manifest: Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly version: string;
  };
  /** The path of the tarball. */
  readonly tarball: string;
  readonly integrity: string;
  readonly files: readonly {
    readonly path: string;
    readonly size: number;
    readonly mode: number;
  }[];
}

/** Packs the package in a folder as `npm publish` would, into another folder. */
export async function pack(folder: string, into: string): Promise<Packed> {
  const words = ['pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const { stdout } = await exec('npm', words, {
    cwd: folder,
    env: { ...process.env, npm_config_pack_destination: into },
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  // npm prints a list, or since version 12 an object, of packages.
  const [said] = Object.values<{ filename: string } & Pick<Packed, 'files' | 'integrity'>>(
    JSON.parse(stdout),
  );
  if (said === undefined) throw new Error(`npm packed nothing in ${folder}`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { filename, files, integrity } = said;
  return { manifest, tarball: join(into, filename), files, integrity };
}
