import { hash as digest } from 'node:crypto';
import { blockedPorts } from './blocked-ports.js';

/** Ports from the first one; a class of a thousand then seldom wants one twice. */
const width = 20_000;
/** Below this a port belongs to the system, and often to root alone. */
const lowest = 1024;
/** Ports that a hash of 32 bytes names, before the next free one is taken. */
const tries = 8;

/** Somebody who needs a port. */
interface PortWish {
  /** Unique; the port comes from it. */
  readonly folder: string;
  /** The port that was said for them, or that their project has; undefined where they take any. */
  readonly fixed: number | undefined;
}

/**
 * A port for each: the fixed ones as they are; for the others, one that follows from their folder.
 * Where two want the same, a hash says who goes first, and not the order of the list, so a row that
 * moves changes nothing and a row that comes hardly ever.
 * @param held ports that nobody without a claim to them gets
 * @returns undefined where the range has not enough of them
 */
export function assignPorts(
  wishes: readonly PortWish[],
  held: Iterable<number>,
  base: number,
): ReadonlyMap<string, number> | undefined {
  const ports = new Map<string, number>();
  const used = new Set(held);
  for (const { folder, fixed } of wishes) {
    if (fixed === undefined) continue;
    ports.set(folder, fixed);
    used.add(fixed);
  }
  const others = wishes
    .filter(({ fixed }) => fixed === undefined)
    .map(({ folder }) => ({ folder, hash: hashOf(folder) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  for (const { folder, hash } of others) {
    const port = firstFree(wantedPorts(hash, base), used);
    if (port === undefined) return undefined;
    ports.set(folder, port);
    used.add(port);
  }
  return ports;
}

/** How many ports there are from this one that a class may get, without those that are held. */
export function roomFrom(base: number, held: ReadonlySet<number> = new Set()): number {
  const { first, size } = rangeFrom(base);
  return Array.from({ length: size }, (_, at) => first + at).filter(
    (port) => !blockedPorts.has(port) && !held.has(port),
  ).length;
}

/** How early among those that a folder would be given this port comes; beyond all of them, if it does not. */
export function rankOfPort(folder: string, port: number, base: number): number {
  let rank = 0;
  for (const wanted of wantedPorts(hashOf(folder), base)) {
    if (wanted === port || rank === tries) return rank;
    rank += 1;
  }
  return tries;
}

/** In hexadecimal: as texts they are compared without a call for each two. */
const hashOf = (folder: string): string => digest('sha256', folder);

function rangeFrom(base: number): { first: number; size: number } {
  const first = Math.max(base, lowest);
  return { first, size: Math.max(0, Math.min(base + width, 65_536) - first) };
}

/** The ports of a range, the dearest first: those that the hash names, then those behind the first of them. */
function* wantedPorts(hash: string, base: number): Generator<number> {
  const { first, size } = rangeFrom(base);
  if (size === 0) return;
  const named = (rank: number) => Number.parseInt(hash.slice(8 * rank, 8 * (rank + 1)), 16) % size;
  for (let rank = 0; rank < tries; rank++) yield first + named(rank);
  for (let step = 1; step < size; step++) yield first + ((named(0) + step) % size);
}

function firstFree(wanted: Iterable<number>, used: ReadonlySet<number>): number | undefined {
  for (const port of wanted) if (!used.has(port) && !blockedPorts.has(port)) return port;
  return undefined;
}
