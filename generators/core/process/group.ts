import { readdirSync, readFileSync } from 'node:fs';

/** A signal to a program and all that it started; on Windows, which has no process groups, to itself alone. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It was gone already.
  }
}

/** A process, and when it started: its number alone may be another's by now. */
interface Descendant {
  readonly pid: number;
  readonly since: string;
}

/**
 * All that descends from a program now, also in other groups than its own: the commands of a build
 * by podman are such, and outlive it. Nothing where there is no /proc to ask.
 */
export function descendantsOf(pid: number | undefined): readonly Descendant[] {
  if (pid === undefined || process.platform !== 'linux') return [];
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? seen(name) : []));
  const found = new Map<number, Descendant>();
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

/** Ends by force what is still there of those. */
export function endAll(descendants: readonly Descendant[]): void {
  for (const { pid, since } of descendants) {
    if (seen(`${pid}`)[0]?.since !== since) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
}

/** Ends a program by force, with all that descends from it. */
export function endTree(pid: number): void {
  const descendants = descendantsOf(pid);
  signalGroup(pid, 'SIGKILL');
  endAll(descendants);
}

/** What proc(5) tells: behind the name, which may hold anything, state, parent and 17 more, then the start. */
function seen(pid: string): (Descendant & { readonly parent: number })[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ pid: Number(pid), parent: Number(parent), since: rest[17] ?? '' }];
  } catch {
    // It ended while we were looking.
    return [];
  }
}
