import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
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
    (read(`/proc/self/net/${table}`) ?? '').split('\n'),
  );
  const own = lines.filter((line) => sockets.has(line.trim().split(/\s+/)[9] ?? ''));
  return parseListeners(own.join('\n'));
}

/** The inodes of a process's sockets. */
function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    // It ended, or it is not ours to look into.
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
