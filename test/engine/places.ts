import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an engine leaves files, whatever data root it is given. */
const folders = [
  '/etc/docker',
  '/run/docker',
  '/run/containerd',
  '/opt/containerd',
  '/var/lib/docker',
  '/var/lib/containerd',
  ...['/etc/containers', '/run/containers', '/run/runc', '/run/netns'],
  ...['/var/lib/containers', '/var/cache/containers', '/etc/cni'],
];

/** What an engine sets in the kernel and leaves set. */
const settings = [
  '/proc/sys/net/ipv4/ip_forward',
  '/proc/sys/net/ipv4/conf/all/forwarding',
  '/proc/sys/net/ipv4/conf/default/forwarding',
  '/proc/sys/net/ipv6/conf/all/forwarding',
  '/proc/sys/net/ipv6/conf/default/forwarding',
];

/** Files, folders and settings that an engine will touch, as they are before. */
export interface Places {
  readonly missing: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

export function observePlaces(): Places {
  const known = settings.filter((file) => existsSync(file));
  return {
    missing: [...folders, ...controlGroups()].filter((folder) => !existsSync(folder)),
    settings: Object.fromEntries(known.map((file) => [file, readFileSync(file, 'utf8').trim()])),
  };
}

/** Takes away what was not there before, and sets back what was set. */
export function restorePlaces({ missing, settings }: Places): void {
  for (const folder of missing) {
    if (folder.startsWith('/sys/')) removeControlGroup(folder);
    else {
      unmountIn(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  for (const [file, value] of Object.entries(settings)) {
    // Only where it differs: some of them reset others when they are written.
    if (readFileSync(file, 'utf8').trim() !== value) writeFileSync(file, value);
  }
}

/** Podman mounts the folder of its networks over itself. */
function unmountIn(folder: string): void {
  const places = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((place) => place === folder || place.startsWith(`${folder}/`));
  for (const place of places.reverse()) {
    spawnSync('umount', ['-l', place], { stdio: 'ignore', timeout: 10_000 });
  }
}

/** The control groups that an engine may make, in each hierarchy that is there. */
function controlGroups(): string[] {
  const top = '/sys/fs/cgroup';
  if (!existsSync(top)) return [];
  const hierarchies = existsSync(join(top, 'cgroup.procs'))
    ? [top]
    : readdirSync(top).map((name) => join(top, name));
  return hierarchies.flatMap((at) =>
    ['docker', 'buildkit', 'libpod_parent'].map((name) => join(at, name)),
  );
}

/** A control group is removed as an empty folder is, the inner ones first. */
function removeControlGroup(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeControlGroup(join(folder, entry.name));
  }
  try {
    rmdirSync(folder);
  } catch {
    // Still busy: an empty group that stays harms nobody.
  }
}
