import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ownSuite, unpackPackages } from './archive.js';
import { cached } from './cache.js';
import { say } from './say.js';

/** With the libraries that a small machine (a container, say) does not have. */
const packages = [
  ...['iptables', 'libxtables12', 'libip4tc2', 'libip6tc2', 'libnftnl11', 'libmnl0'],
  ...['libnetfilter-conntrack3', 'libnfnetlink0'],
  ...['nftables', 'libnftables1', 'libjansson4', 'libedit2', 'libgmp10', 'libtinfo6'],
  ...['iproute2', 'libbpf1', 'libelf1', 'libbsd0', 'libmd0', 'libdb5.3', 'libtirpc3'],
  ...['mmdebstrap', 'perl-modules-5.36', 'libperl5.36'],
  'busybox-static',
];

/** What alternatives would link, had the package been installed. */
const links = ['iptables', 'ip6tables'].flatMap((name) => [
  { from: name, to: 'xtables-nft-multi' },
  { from: `${name}-save`, to: 'xtables-nft-multi' },
  { from: `${name}-restore`, to: 'xtables-nft-multi' },
]);

/** What is needed around an engine: iptables, nft, ip, mmdebstrap, busybox. */
export function fetchTools(signal: AbortSignal): Promise<string> {
  return cached('tools', { packages, links }, signal, async (dir) => {
    say('fetching tools (Debian 12) …');
    await unpackPackages(ownSuite, packages, dir, signal);
    for (const { from, to } of links) await symlink(to, join(dir, 'usr/sbin', from));
  });
}
