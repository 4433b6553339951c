import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { archive } from './archive.js';
import { command } from './command.js';
import { ownBundle, pipEnv } from './machine.js';
import type { Debootstrap } from './stand-ins/stand-in.js';

/**
 * Left out, as Debian's slim images do. Not by dpkg's `path-exclude`: mmdebstrap would then need
 * Python.
 */
const unneeded = ['doc', 'man', 'locale', 'info'];

/** Makes a small Debian system, without procps as the real images are, as a tar file. */
export async function makeRootFileSystem(
  { suite, packages, npm = [], files = {}, touches, keepsRun }: Debootstrap,
  tar: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const bundle = ownBundle();
  const laidOut = `${tar}.dir`;
  await layOut(files, laidOut);
  for (const name of npm) await unpackFromNpm(name, laidOut, signal);
  const hooks = [
    ...(bundle !== undefined && packages.includes('ca-certificates')
      ? [`upload ${bundle} /etc/ssl/certs/ca-certificates.crt`]
      : []),
    `cp -R --preserve=mode ${laidOut}/. "$1"`,
    // One shell for all: a variable that one line sets is there for the next.
    ...(touches.length > 0 ? [`chroot "$1" sh -euc '${touches.join('\n')}'`] : []),
    ...unneeded.map((folder) => `rm -rf "$1"/usr/share/${folder}/*`),
  ];
  const argv = [
    'mmdebstrap',
    '--quiet',
    '--mode=root',
    '--variant=minbase',
    `--skip=output/dev${keepsRun ? ',cleanup/run' : ''}`,
    // A suite that still moves is at times older on a mirror than it means to be.
    ...(suite === 'forky' ? ['--aptopt=Acquire::Check-Valid-Until "false"'] : []),
    ...(packages.length > 0 ? [`--include=${packages.join(',')}`] : []),
    ...hooks.map((hook) => `--customize-hook=${hook}`),
    suite,
    tar,
    await archive(signal),
  ];
  // pip inside is told of the file inside, not of the machine's.
  await command(argv, { seconds: 400, signal, env: { ...env, ...pipEnv() } });
}

async function layOut(files: Readonly<Record<string, string>>, into: string): Promise<void> {
  await mkdir(into);
  for (const [path, text] of Object.entries(files)) {
    const place = join(into, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
    // Whatever this machine's umask, and however the sources came here.
    await chmod(place, text.startsWith('#!') ? 0o755 : 0o644);
  }
}

/** By this machine's own npm, which knows the way to its registry. */
async function unpackFromNpm(
  nameAndVersion: string,
  into: string,
  signal: AbortSignal,
): Promise<void> {
  const folder = join(into, 'usr/local/lib/node_modules', nameAndVersion.replace(/@.*/, ''));
  await mkdir(folder, { recursive: true });
  const pack = [
    'npm',
    'pack',
    '--silent',
    '--fetch-retries=1',
    '--pack-destination',
    folder,
    nameAndVersion,
  ];
  const packed = join(folder, (await command(pack, { seconds: 180, signal })).trim());
  const unpack = ['tar', '-xzf', packed, '--strip-components=1', '-C', folder];
  await command(unpack, { seconds: 60, signal });
  await rm(packed);
}
