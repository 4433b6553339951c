import { execFile } from 'node:child_process';
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

/**
 * Packs a package as `npm publish` would, into another folder.
 * @param what its folder, or a name and version of npm's registry, which gives what was published
 */
export async function pack(what: string, into: string): Promise<Packed> {
  const words = ['pack', '--json', '--ignore-scripts', '--loglevel=error', what];
  const { stdout } = await exec('npm', words, {
    cwd: into,
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  // npm prints a list, or since version 12 an object, of packages.
  const [said] = Object.values<{ filename: string } & Pick<Packed, 'files' | 'integrity'>>(
    JSON.parse(stdout),
  );
  if (said === undefined) throw new Error(`npm packed nothing of ${what}`);
  const { filename, files, integrity } = said;
  const read = await exec('tar', ['-xzOf', filename, 'package/package.json'], { cwd: into });
  return { manifest: JSON.parse(read.stdout), tarball: join(into, filename), files, integrity };
}
