import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { ifReadable } from '../../disk/look.js';
import { allProcesses } from '../../process/process-status.js';
import { type Listener, parseListeners } from '../probe/listeners.js';

/**
 * Where the processes of a group listen, as the kernel tells it (proc(5)); nothing where there is no
 * /proc to ask.
 */
export function ownListeners(group: number | undefined): readonly Listener[] {
  if (group === undefined) return [];
  const sockets = new Set(
    allProcesses().flatMap((each) => (each.group === group ? socketsOf(each.pid) : [])),
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
