import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  leaveWorkFolder,
  makeFolder,
  makeWorkFolder,
  removeEmptyFolder,
  removeFolder,
} from '../../disk/apply.js';

/** The folder, in that of a class, for what is not finished yet. */
export const workName = '.docker-intro-tmp';

/** The folder of a class, held: no other run writes in it. */
export interface Hold {
  /** A folder of this run alone, on the file system of the class: what is built here is renamed into place. */
  readonly work: string;
  readonly release: () => void;
}

/** Another run that holds the folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Its folder: with it gone, nobody holds the class. */
  readonly path: string;
}

/** Milliseconds between two signs of life, and those after which a run on another machine counts as gone. */
const beat = 10_000;
const silence = 120_000;

/** How often two runs that began in the same moment make way for each other before one is refused. */
const attempts = 20;

/**
 * Holds the folder of a class for this run. Each run makes a folder of its own in it, whose name
 * says which process it is (`PID-START@MACHINE`), and then looks whether it is alone; so there is
 * nothing to take over from a run that was killed, and no moment between looking and taking.
 * What a run that is gone has left is removed.
 */
export async function holdClass(out: string): Promise<Hold | { heldBy: Holder }> {
  const all = join(out, workName);
  const work = join(all, ownName());
  if (ownHolds.has(work)) return { heldBy: { pid: process.pid, host: hostname(), path: work } };
  for (let attempt = 1; ; attempt++) {
    if (register(all, work)) {
      const [other] = others(all, work);
      if (other === undefined) return held(all, work);
      leaveWorkFolder(work);
      if (attempt >= attempts || isLasting(other)) return { heldBy: other };
    }
    await wait(5 + Math.random() * 40);
  }
}

/** What this very process holds: its name says nothing about it then. */
const ownHolds = new Set<string>();

/** A run that is not only just beginning: it may yet make way. */
const isLasting = ({ age }: Found): boolean => age > 1000;

function held(all: string, work: string): Hold {
  for (const { path, isLive } of entries(all, work)) {
    if (path !== work && !isLive) removeFolder(path);
  }
  ownHolds.add(work);
  const signs = setInterval(() => sign(work), beat);
  signs.unref();
  return {
    work,
    release: () => {
      clearInterval(signs);
      ownHolds.delete(work);
      leaveWorkFolder(work);
      removeEmptyFolder(all);
    },
  };
}

/** Another run that ends may take away the folder around ours before ours is in it: then once more. */
function register(all: string, work: string): boolean {
  try {
    makeFolder(all);
    if (makeWorkFolder(work)) return true;
    // A killed run had our very name: the same number in a container, say.
    removeFolder(work);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** A new time on the folder, from the clock of the file system. */
function sign(work: string): void {
  try {
    const alive = join(work, '.alive');
    makeFolder(alive);
    removeEmptyFolder(alive);
  } catch {
    // The file system is full or away: what is to be written will say so.
  }
}

interface Found extends Holder {
  readonly isLive: boolean;
  /** Milliseconds since its last sign of life. */
  readonly age: number;
}

/** The runs that are alive, beside this one. */
const others = (all: string, work: string): readonly Found[] =>
  entries(all, work).filter(({ path, isLive }) => isLive && path !== work);

function entries(all: string, work: string): readonly Found[] {
  // Times are compared as the file system has them: another machine's clock may be off.
  const now = look(work)?.mtimeMs ?? Date.now();
  return names(all).flatMap((name) => {
    const parts = /^(\d+)-(\d+)@(.+)$/.exec(name);
    if (parts === null) return [];
    const path = join(all, name);
    const stats = look(path);
    if (stats === undefined) return [];
    const [, pid, start, machine = ''] = parts;
    const age = now - stats.mtimeMs;
    const isLive = machine === ownMachine() ? isRunning(Number(pid), `${start}`) : age < silence;
    return [{ pid: Number(pid), host: machine.replace(/-\d+$/, ''), path, isLive, age }];
  });
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const look = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

const ownName = (): string => `${process.pid}-${startOf('self')}@${ownMachine()}`;

/** The machine, and where there are such the space of process numbers: those of a container are others. */
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

/** When a process started, in ticks since the machine did (proc(5)): a number may be given anew. 0 where there is no /proc. */
const startOf = (pid: number | 'self'): string => statOf(pid)[19] ?? '0';

/** The fields of `/proc/PID/stat` from the state on; none where there is no /proc. */
function statOf(pid: number | 'self'): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const [state, now = '0'] = [statOf(pid)[0], startOf(pid)];
  // A zombie has ended; only whoever started it has not looked yet.
  if (state === 'Z' || state === 'X') return false;
  return start === '0' || now === '0' || now === start;
}
