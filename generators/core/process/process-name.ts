import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { statusOf } from './process-status.js';

/** What tells a process from all others, also on other machines that see the same folder. */
export interface ProcessName {
  readonly pid: number;
  /** See `ProcessStatus`; `0` where nobody knows it. */
  readonly start: string;
  /** The machine, and where there are such the space of process numbers: those of a container are others. */
  readonly machine: string;
}

/** This process. */
export const ownProcess = (): ProcessName => ({
  pid: process.pid,
  start: statusOf(process.pid)?.start ?? '0',
  machine: ownMachine(),
});

export const isOwnProcess = ({ pid, start, machine }: ProcessName): boolean => {
  const own = ownProcess();
  return pid === own.pid && start === own.start && machine === own.machine;
};

/** As part of a file name: `PID-START@MACHINE`. */
export const writeProcessName = ({ pid, start, machine }: ProcessName): string =>
  `${pid}-${start}@${machine}`;

/** Reads what `writeProcessName` gives; undefined for anything else. */
export function readProcessName(text: string): ProcessName | undefined {
  const [, pid, start = '', machine = ''] = /^(\d+)-(\d+)@([A-Za-z0-9.-]+)$/.exec(text) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), start, machine };
}

/** The name of the machine that a process is on, for people. */
export const hostOf = ({ machine }: ProcessName): string => machine.replace(/-\d+$/, '');

/** Whether a process has not ended; undefined where its number says nothing here, since it is another machine's. */
export function isRunning({ pid, start, machine }: ProcessName): boolean | undefined {
  if (machine !== ownMachine()) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const status = statusOf(pid);
  if (status === undefined) return true;
  // A zombie has ended; only whoever started it has not looked yet.
  if (status.state === 'Z' || status.state === 'X') return false;
  return start === '0' || start === status.start;
}

function ownMachine(): string {
  const host =
    hostname()
      .replace(/[^A-Za-z0-9.-]/g, '')
      .slice(0, 64) || 'here';
  try {
    return `${host}-${/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? 0}`;
  } catch {
    return `${host}-0`;
  }
}
