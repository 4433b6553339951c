import { baseImage } from '../reading/dockerfile/base-image.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';

/** The systems whose packages are called each otherwise. */
export type Packager = 'debian' | 'alpine' | 'fedora';

/** The system of a base, as far as its name says: most images are made from Debian. */
export function systemOf(dockerfile: ParsedDockerfile): Packager {
  const base = baseImage(dockerfile);
  if (/alpine/i.test(base)) return 'alpine';
  const isFedora = /fedora|centos|rocky|alma|amazonlinux|oraclelinux|\bubi\d*\b|redhat/i.test(base);
  return isFedora ? 'fedora' : 'debian';
}

/** What installs in a base of Fedora and its like: the small ones have a small one. */
export const fedoraInstaller = (dockerfile: ParsedDockerfile): string =>
  /minimal/i.test(baseImage(dockerfile)) ? 'microdnf' : 'dnf';

/** Packages by their names in Debian, where Alpine or Fedora call them otherwise. */
const others = new Map<string, readonly [alpine: string, fedora: string]>([
  ['build-essential', ['build-base', 'gcc gcc-c++ make']],
  ['g++', ['g++', 'gcc-c++']],
  ['iputils-ping', ['iputils', 'iputils']],
  ['netcat-openbsd', ['netcat-openbsd', 'nmap-ncat']],
  ['procps', ['procps', 'procps-ng']],
  ['iproute2', ['iproute2', 'iproute']],
  ['dnsutils', ['bind-tools', 'bind-utils']],
  ['postgresql-client', ['postgresql-client', 'postgresql']],
  ['default-mysql-client', ['mysql-client', 'mysql']],
  ['libpq-dev', ['libpq-dev', 'libpq-devel']],
  ['xz-utils', ['xz', 'xz']],
  ['sqlite3', ['sqlite', 'sqlite']],
  ['ssh', ['openssh-client', 'openssh-clients']],
  ['gpg', ['gnupg', 'gnupg2']],
  ['gnupg', ['gnupg', 'gnupg2']],
  ['telnet', ['busybox-extras', 'telnet']],
  ['vim', ['vim', 'vim-enhanced']],
  ['python3-pip', ['py3-pip', 'python3-pip']],
  ['python3-dev', ['python3-dev', 'python3-devel']],
  ['python3-venv', ['python3', 'python3']],
  ['default-jdk', ['openjdk21', 'java-21-openjdk-devel']],
]);

/** A package of Debian, as a system calls it. */
export function packageIn(system: Packager, name: string): string {
  const [alpine, fedora] = others.get(name) ?? [name, name];
  if (system === 'debian') return name;
  return system === 'alpine' ? alpine : fedora;
}
