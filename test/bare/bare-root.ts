import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archive, ownSuite } from '../engine/archive.js';
import { command } from '../engine/command.js';
import { takeTurn } from '../engine/lock.js';
import { ownBundle } from '../engine/machine.js';
import { fetchTools } from '../engine/tools.js';
import { treeEnv } from '../engine/tree.js';

/** How this machine reaches the archives of packages, and names at all. */
const ways = [
  ...['/etc/apt', '/etc/resolv.conf', '/etc/hosts', '/etc/pip.conf'],
  // Where pip of this machine may be told to look first.
  ...(process.env['PIP_FIND_LINKS']?.split(' ').filter((place) => place.startsWith('/')) ?? []),
];

/**
 * Makes what a fresh machine is: a small Debian with Node.js (this one, with its npm), git and
 * nothing else. It finds packages as this machine does.
 * @param root a folder that is made @throws Error that says what could not be done
 */
export async function makeBareRoot(root: string, signal: AbortSignal): Promise<void> {
  // Who fetches tools must be the only one; see the cache.
  const release = await takeTurn(signal);
  const tools = await fetchTools(signal).finally(release);
  const words = ['--quiet', '--mode=root', '--variant=minbase', '--include=git'];
  // Its mounts are its own: nobody who removes a half of it comes to this machine's /sys or /dev.
  const make = ['unshare', '--mount', 'mmdebstrap', ...words];
  await command([...make, ownSuite, root, await archive(signal)], {
    seconds: 900,
    signal,
    env: treeEnv(tools, tools),
  });
  // It holds the archive’s address of the making; the machine’s own settings come in its place.
  rmSync(join(root, 'etc/apt'), { recursive: true });
  const asHere = { seconds: 60, signal };
  const npm = JSON.parse(await command(['npm', 'config', 'list', '--json'], asHere));
  const npmFolder = join((await command(['npm', 'root', '--global'], asHere)).trim(), 'npm');
  const places = [...ways, npm.userconfig, npm.globalconfig, ownBundle()];
  for (const place of [...places, npmFolder]) bring(place, root);
  const bundle = ownBundle();
  // The package of certificates, which others bring along, makes the bundle anew with what lies here.
  if (bundle) cpSync(realpathSync(bundle), join(root, 'usr/local/share/ca-certificates/here.crt'));
  const bin = join(root, 'usr/local/bin');
  cpSync(realpathSync(process.execPath), join(bin, 'node'));
  for (const name of ['npm', 'npx']) {
    symlinkSync(join(npmFolder, `bin/${name}-cli.js`), join(bin, name));
  }
}

/** Copies a file or a folder of this machine to the same place there, if it is here. */
function bring(place: string | undefined, root: string): void {
  if (place === undefined || !existsSync(place)) return;
  mkdirSync(dirname(join(root, place)), { recursive: true });
  cpSync(realpathSync(place), join(root, place), { recursive: true, force: true });
}
