import { allProcesses, type ProcessStatus, statusOf } from './process-status.js';

/** A signal to a program and all that it started; on Windows, which has no process groups, to itself alone. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid !== undefined) kill(process.platform === 'win32' ? pid : -pid, signal);
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It was gone already.
  }
}

/**
 * All that descends from a program now, also in other groups than its own: the commands of a build
 * by podman are such, and outlive it. Nothing where there is no /proc to ask.
 */
export function descendantsOf(pid: number | undefined): readonly ProcessStatus[] {
  if (pid === undefined) return [];
  const all = allProcesses();
  const found = new Map<number, ProcessStatus>();
  const add = (parent: number) => {
    for (const each of all) {
      if (each.parent !== parent || found.has(each.pid)) continue;
      found.set(each.pid, each);
      add(each.pid);
    }
  };
  add(pid);
  return [...found.values()];
}

/** Ends by force what is still there of those: a number alone may be another's by now. */
export function endAll(descendants: readonly ProcessStatus[]): void {
  for (const { pid, start } of descendants) {
    if (statusOf(pid)?.start === start) kill(pid, 'SIGKILL');
  }
}

/** Ends a program by force, with all that descends from it. */
export function endTree(pid: number): void {
  const descendants = descendantsOf(pid);
  signalGroup(pid, 'SIGKILL');
  endAll(descendants);
}
