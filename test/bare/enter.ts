import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../engine/cache.js';

/** Milliseconds that what runs there has to end after it was asked to. */
const grace = 60_000;

/** Where the cache of engines is found there, whatever this machine’s user has set. */
const cacheThere = '/root/.cache/generator-docker-intro';

/**
 * The first process there. All mounts are in its own namespace, and all processes too: they are
 * gone when it is, however it ends. It stays, or nobody would bury what others leave behind.
 */
const first = `
mount --bind "$1" "$1"
mount -t proc proc "$1/proc"
for folder in sys dev; do mount --rbind "/$folder" "$1/$folder"; done
mount --bind "$2" "$1${cacheThere}"
cd "$1"
mkdir -p mnt
pivot_root . mnt
umount -l /mnt
cd /root/project
shift 2
code=0
"$@" || code=$?
exit $code
`;

/** What leads out of this machine: proxies, certificates, and where packages are found. */
const leadsOut = /proxy$|cert|_ca_|^pip_|^npm_config_registry$/i;

const environment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => leadsOut.test(name))),
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  TERM: 'dumb',
});

/**
 * Runs a command in a root, with /proc, /sys and /dev, in the folder /root/project.
 * @param env added to what a fresh machine has
 * @returns its exit code
 */
export async function enter(
  root: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<number> {
  for (const folder of [cacheDir(), join(root, cacheThere)]) mkdirSync(folder, { recursive: true });
  const spaces = ['--mount', '--pid', '--fork', '--kill-child'];
  const words = [...spaces, 'sh', '-ec', first, 'sh', root, cacheDir(), ...argv];
  const child = spawn('unshare', words, {
    env: { ...environment(), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  let hard: NodeJS.Timeout | undefined;
  const end = () => {
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    hard = setTimeout(() => child.kill('SIGKILL'), grace);
  };
  signal.addEventListener('abort', end);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    clearTimeout(hard);
    signal.removeEventListener('abort', end);
  }
}
