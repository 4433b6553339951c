import { readFileSync } from 'node:fs';

/** Whether nobody on this machine listens on a port, on whatever address. */
export async function isFree(port: number): Promise<boolean> {
  const known = listening();
  if (known !== undefined) return !known.has(port);
  const { isHeld } = await import('./is-held.js');
  for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
    if (await isHeld(port, host)) return false;
  }
  return true;
}

/**
 * The TCP ports that somebody listens on, as Linux tells it (proc(5): state 0A is LISTEN): a tenth
 * of the time that it takes to try. Undefined where nobody tells.
 */
function listening(): ReadonlySet<number> | undefined {
  try {
    const four = readFileSync('/proc/net/tcp', 'latin1');
    const rows = [...four.matchAll(row), ...sixes().matchAll(row)];
    return new Set(rows.map(([, port = '']) => Number.parseInt(port, 16)));
  } catch {
    return undefined;
  }
}

const row = /^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm;

/** IPv6 may be off. */
function sixes(): string {
  try {
    return readFileSync('/proc/net/tcp6', 'latin1');
  } catch {
    return '';
  }
}
