import { archive } from './archive.js';
import { command } from './command.js';
import { ownBundle, pipEnv } from './machine.js';
import type { Debootstrap } from './stand-ins.js';

/**
 * Left out, as Debian's slim images do. Not by dpkg's `path-exclude`: mmdebstrap would then need
 * Python.
 */
const unneeded = ['doc', 'man', 'locale', 'info'];

/** Makes a small Debian system, without procps as the real images are, as a tar file. */
export async function makeRootFileSystem(
  { suite, packages, touches }: Debootstrap,
  tar: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const bundle = ownBundle();
  const hooks = [
    ...(bundle !== undefined && packages.includes('ca-certificates')
      ? [`upload ${bundle} /etc/ssl/certs/ca-certificates.crt`]
      : []),
    // One shell for all: a variable that one line sets is there for the next.
    ...(touches.length > 0 ? [`chroot "$1" sh -euc '${touches.join('\n')}'`] : []),
    ...unneeded.map((folder) => `rm -rf "$1"/usr/share/${folder}/*`),
  ];
  const argv = [
    'mmdebstrap',
    '--quiet',
    '--mode=root',
    '--variant=minbase',
    '--skip=output/dev',
    ...(packages.length > 0 ? [`--include=${packages.join(',')}`] : []),
    ...hooks.map((hook) => `--customize-hook=${hook}`),
    suite,
    tar,
    await archive(signal),
  ];
  // pip inside is told of the file inside, not of the machine's.
  await command(argv, { seconds: 400, signal, env: { ...env, ...pipEnv() } });
}
