import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { ifReadable } from '../../disk/look.js';
import { descendantsOf } from '../../process/group.js';
import { type Listener, parseListeners } from '../probe/listeners.js';

/**
 * Where a program listens, and all that descends from it, as the kernel tells it (proc(5)); nothing
 * where there is no /proc to ask.
 */
export function ownListeners(pid: number | undefined): readonly Listener[] {
  if (pid === undefined) return [];
  const sockets = new Set(
    [pid, ...descendantsOf(pid).map((each) => each.pid)].flatMap((each) => socketsOf(each)),
  );
  const lines = ['tcp', 'tcp6'].flatMap((table) =>
    (ifReadable(() => readFileSync(`/proc/self/net/${table}`, 'utf8')) ?? '').split('\n'),
  );
  const own = lines.filter((line) => sockets.has(line.trim().split(/\s+/)[9] ?? ''));
  return parseListeners(own.join('\n'));
}

/** The inodes of a process's sockets; none where it has ended meanwhile. */
const socketsOf = (pid: number): readonly string[] =>
  ifReadable(() =>
    readdirSync(`/proc/${pid}/fd`).flatMap(
      (fd) => /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [],
    ),
  ) ?? [];
