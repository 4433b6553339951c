import { isFree } from './is-free.js';

/** The first port that is for everybody; those below are root's on some systems. */
const firstOpen = 1024;
const last = 65_535;

/** Ports that are looked at: so many in a row that are all held, and nothing is proposed. */
const most = 100;

/**
 * A free port to take in the place of one of this machine that somebody holds, the next above it.
 * Undefined where the port is free itself, or none was found.
 */
export async function portInstead(port: number): Promise<number | undefined> {
  if (await isFree(port)) return undefined;
  for (let tries = 1; tries <= most; tries++) {
    const next = Math.max(port, firstOpen - 1) + tries;
    const other = next <= last ? next : next - last + firstOpen - 1;
    if (await isFree(other)) return other;
  }
  return undefined;
}
