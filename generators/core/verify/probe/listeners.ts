/** A TCP port that something in the container listens on, and whether only on loopback. */
export interface Listener {
  readonly port: number;
  readonly loopback: boolean;
}

/**
 * Reads `/proc/net/tcp` and `tcp6` of a container (proc(5): state 0A is LISTEN; addresses are
 * little-endian words in hexadecimal). The application's own log is no witness: Flask writes
 * `127.0.0.1` also when it listens everywhere.
 */
export function parseListeners(procNetTcp: string): readonly Listener[] {
  const listeners: Listener[] = [];
  for (const line of procNetTcp.split('\n')) {
    const match = /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /.exec(line);
    const [, address, port] = match ?? [];
    if (address === undefined || port === undefined || address === nameServer) continue;
    listeners.push({ port: Number.parseInt(port, 16), loopback: isLoopback(address) });
  }
  return listeners;
}

/** 127.0.0.11, where docker itself answers for names in a network of its own making. */
const nameServer = '0B00007F';

const isLoopback = (address: string): boolean =>
  address.length === 8
    ? address.endsWith('7F')
    : address === '00000000000000000000000001000000' ||
      /^0000000000000000FFFF0000[0-9A-F]{6}7F$/.test(address);
