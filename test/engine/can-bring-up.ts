import { existsSync, readFileSync } from 'node:fs';
import { ownSuite } from './archive.js';
import { cacheDir } from './cache.js';
import type { EngineKind } from './kind.js';
import { foreignEngine } from './processes.js';
import { runFolder } from './run-folder.js';

/** Capabilities by their bit: without these no container can be made. */
const capabilities = { NET_ADMIN: 12n, SYS_ADMIN: 21n };

/**
 * Why no private engine can be brought up here, in words; undefined where one can. It was
 * tried on Debian 12 on amd64, and nothing is promised elsewhere.
 */
export function canBringUp(kind?: EngineKind): string | undefined {
  if (process.platform !== 'linux') return 'a private engine needs Linux';
  if (process.arch !== 'x64') return 'a private engine was only tried on amd64';
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const suite = /^VERSION_CODENAME="?([a-z]+)/m.exec(release)?.[1];
  if (suite !== ownSuite) return 'a private engine is made from Debian 12, which this is not';
  if (process.getuid?.() !== 0) return 'a private engine needs root';
  const held = BigInt(
    `0x${/^CapEff:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]}`,
  );
  for (const [name, bit] of Object.entries(capabilities)) {
    if (((held >> bit) & 1n) === 0n) return `a private engine needs the capability ${name}`;
  }
  // Podman touches nothing that a Docker engine has. Ours take turns.
  const foreign = kind === 'podman' ? undefined : foreignEngine(cacheDir());
  if (foreign !== undefined) return `another engine runs here (process ${foreign})`;
  // The engine's own paths in its folder, and a Unix socket's name has 107 characters at most.
  if (runFolder().length > 70) return `the path of ${runFolder()} is too long for a socket`;
  return undefined;
}
