import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { knownToAll, knownToInstallers } from './environment.js';
import type { Hold } from './hold.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a program needs of a Linux machine, read only. All else is not there: no home, no sockets. */
const usual = [
  ...['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt'],
  ...['/nix', '/gnu', '/home/linuxbrew'],
];

/** Nobody, on Linux: root's programs run as such. */
const nobody = '65534';

/**
 * In namespaces of its own: a root in memory that shows what is listed up to `--`, and the room. What
 * runs there can start no process that outlives the shell, which is the first one. The shell does
 * not become the program (`exec`): with another user it would no longer end with its parent.
 */
const building = `set -eu
umask 022
root=$1 room=$2 user=$3 here=$(pwd -P)
shift 3
show() {
  if [ -d "$1" ]; then mkdir -p ".$1"; else mkdir -p ".\${1%/*}"; [ -e ".$1" ] || : > ".$1"; fi
  mount --rbind "$1" ".$1"
}
[ -z "$user" ] || chown -Rh "$user:$user" "$room"
mount -t tmpfs -o mode=755,size=64m tmpfs "$root"
cd "$root"
mkdir dev dev/shm proc tmp
chmod 1777 dev/shm tmp
ln -s /proc/self/fd dev/fd
for each in null zero full random urandom; do show "/dev/$each"; done
while [ "$1" != -- ]; do
  if [ -e "$1" ] && [ ! -e ".$1" ]; then
    show "$1"
    mount -o remount,bind,ro ".$1"
  fi
  shift
done
shift
show "$room"
mount -t proc proc proc
pivot_root . .
umount -l .
cd "$here"
if [ -z "$user" ]; then
  set -- --inh-caps=-all --bounding-set=-all env -i "$@"
else
  port=-all,+net_bind_service
  set -- --reuid="$user" --regid="$user" --clear-groups --inh-caps="$port" --ambient-caps="$port" \\
    --bounding-set="$port" env -i "$@"
fi
ended=0
setpriv --no-new-privs "$@" || ended=$?
exit "$ended"`;

/** Walls around a program: whether they can be had on this machine is seen by trying. */
export function wallsOf(prefixes: readonly string[], env: Environment): Hold {
  const isRoot = process.getuid?.() === 0;
  const unshare = ['unshare', ...(isRoot ? [] : ['--user', '--map-root-user'])];
  const kinds = ['--mount', '--pid', '--ipc', '--fork', '--kill-child'];
  const shown = [...usual, ...besides(prefixes, env)];
  // Programs of the system: what starts here is not the student's yet.
  const PATH = `${knownToAll(env)['PATH']}:/usr/sbin:/sbin:/usr/bin:/bin`;
  return {
    isWalled: true,
    command: ({ argv, env: own }, { folder, inside }) => ({
      argv: [
        ...[...unshare, ...kinds, 'sh', '-c', building, 'sh'],
        ...[join(folder, 'root'), inside, isRoot ? nobody : '', ...shown, '--'],
        ...Object.entries(own).map(([name, value]) => `${name}=${value}`),
        ...argv,
      ],
      env: { PATH },
    }),
  };
}

/** What a language is made of, whoever else shares its folder: that may be `~/.local`. */
const ofLanguage = [
  ...['bin', 'lib', 'lib64', 'ssl', 'openssl'],
  // Go, and Java
  ...['pkg', 'src', 'go.env', 'VERSION', 'conf', 'release'],
];

/** What a machine has elsewhere, in a home perhaps: its languages, certificates, packages, name servers. */
function besides(prefixes: readonly string[], env: Environment): readonly string[] {
  const handedOn = {
    ...knownToInstallers(env),
    libraries: knownToAll(env)['LD_LIBRARY_PATH'] ?? '',
  };
  const named = Object.values(handedOn).flatMap((value) => value.split(/[\s:]+/));
  const nameServers = '/etc/resolv.conf';
  return [
    ...prefixes.flatMap((prefix) => ofLanguage.map((name) => join(prefix, name))),
    ...named.filter((path) => /^\/[^/]/.test(path) && !isAbove(path, homedir())),
    ...(existsSync(nameServers) ? [realpathSync(nameServers)] : []),
  ];
}

const isAbove = (folder: string, path: string): boolean =>
  !/^\.\.(?:\/|$)/.test(relative(folder, path));
