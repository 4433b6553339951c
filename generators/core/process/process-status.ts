import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What Linux tells of a process, in `/proc/PID/stat` (proc(5)). */
export interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** One letter: `R` runs, `S` sleeps, `Z` and `X` have ended. */
  readonly state: string;
  /** When it started, in ticks since the machine did: a number may be given anew. */
  readonly start: string;
}

/** The status of a process; undefined where there is none, or no /proc that knows our numbers. */
export const statusOf = (pid: number): ProcessStatus | undefined =>
  isProcOurs() ? read(pid) : undefined;

/** All processes that can be seen; none where there is no /proc that knows our numbers. */
export const allProcesses = (): readonly ProcessStatus[] =>
  isProcOurs()
    ? readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []))
    : [];

/** In a process namespace of our own, `/proc` may still be that of the one around it, with other numbers. */
function isProcOurs(): boolean {
  try {
    return readlinkSync('/proc/self') === `${process.pid}`;
  } catch {
    return false;
  }
}

function read(pid: number): ProcessStatus | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group] = fields;
    return { pid, parent: Number(parent), group: Number(group), state, start: fields[19] ?? '' };
  } catch {
    // It ended while we were looking.
    return undefined;
  }
}
