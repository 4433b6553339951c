import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** At most 15 characters: that is all the kernel keeps. */
  readonly name: string;
  readonly line: string;
}

/** All processes that this one can see. */
function listProcesses(): Process[] {
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z') return [];
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(pid), parent: Number(parent), name, line }];
    } catch {
      // It ended while we were looking.
      return [];
    }
  });
}

/** An engine on this machine that works in any other folder than below `root`. */
export function foreignEngine(root: string): number | undefined {
  return listProcesses().find(({ name, line }) => name === 'dockerd' && !line.includes(root))?.pid;
}

/** The engine in `root`, its containerd and all that descends from them. */
export function engineProcesses(root: string): number[] {
  const all = listProcesses();
  const found = new Set(
    all
      .filter(({ name, line }) => /^(dockerd|containerd)/.test(name) && line.includes(root))
      .map(({ pid }) => pid),
  );
  // A set's walk goes on to what is added during it, so this reaches grandchildren too.
  for (const parent of found) {
    for (const child of all.filter((process) => process.parent === parent)) found.add(child.pid);
  }
  return [...found];
}

/** Waits until `over()`, at most so many seconds; says whether it came to that. */
export async function waitUntil(over: () => boolean, seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  while (!over()) {
    if (performance.now() > deadline) return false;
    await pause(50);
  }
  return true;
}

/** A signal to many; whoever has ended already is passed over. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone.
    }
  }
}
