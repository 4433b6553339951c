import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';

/** The suite of the machine itself; `can-bring-up.ts` admits no other. */
export const ownSuite = 'bookworm';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The Debian archive that this machine uses: whatever its own apt is configured for. */
export async function archive(signal: AbortSignal): Promise<string> {
  // Says where apt would look, also where it never has yet.
  const uris = await command(['apt-get', 'update', '--print-uris'], { seconds: 30, signal });
  const found = new RegExp(`'(\\S+)/dists/${ownSuite}/InRelease'`).exec(uris)?.[1];
  if (found === undefined) throw new Error(`apt on this machine has no source for ${ownSuite}`);
  return found;
}

/**
 * Fetches packages of any suite and unpacks them into a folder. Nothing is installed, and
 * apt's own lists are neither needed nor touched: it is given a state of its own. So no
 * service is started and no trigger runs, and the machine stays what it was.
 */
export async function unpackPackages(
  suite: string,
  packages: readonly string[],
  into: string,
  signal: AbortSignal,
): Promise<void> {
  const state = join(into, '.apt');
  const debs = join(state, 'debs');
  await mkdir(join(state, 'lists', 'partial'), { recursive: true });
  await mkdir(debs, { recursive: true });
  await writeFile(join(state, 'status'), '');
  const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : '';
  await writeFile(
    join(state, 'sources.list'),
    `deb ${signed}${await archive(signal)} ${suite} main\n`,
  );
  const apt = ['apt-get', '-q', ...aptOptions(state)];
  await command([...apt, 'update'], { seconds: 120, signal });
  await command([...apt, 'download', ...packages], { seconds: 300, signal, cwd: debs });
  for (const deb of (await readdir(debs)).sort()) {
    await command(['dpkg', '-x', join(debs, deb), into], { seconds: 60, signal });
  }
  await rm(state, { recursive: true, force: true });
}

function aptOptions(state: string): string[] {
  const options = {
    'Dir::State::Lists': join(state, 'lists'),
    // Empty: else apt wants the very version that is installed, and it may be from elsewhere.
    'Dir::State::status': join(state, 'status'),
    'Dir::Etc::SourceList': join(state, 'sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'Acquire::Languages': 'none',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled': 'false',
    'Acquire::Retries': '3',
    // The unprivileged user of apt may not enter our cache.
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}
