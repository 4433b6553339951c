/** A TCP port that something in the container listens on. */
export interface Listener {
  readonly port: number;
  /** Whether only on loopback. */
  readonly loopback: boolean;
  /** The address by which a program beside it, in the same network, reaches it. */
  readonly host: string;
}

/** Where something in the container listens. */
export interface Listening {
  readonly ports: readonly Listener[];
  /** The files of sockets, which nobody outside can reach. */
  readonly files: readonly string[];
}

/** The tables of the kernel that tell it. */
export const listeningTables = ['tcp', 'tcp6', 'unix'] as const;

/** Of all that was printed of them; undefined where it is no such table: nobody could look. */
export const listeningIn = (printed: string): Listening | undefined =>
  /^[ \t]*sl[ \t]+local_address/m.test(printed)
    ? { ports: parseListeners(printed), files: parseSockets(printed) }
    : undefined;

/** Reads the rows of `/proc/net/unix`: flag 10000 is one that takes connections, 0001 a stream. */
const parseSockets = (procNetUnix: string): readonly string[] =>
  [...procNetUnix.matchAll(/^[0-9a-f]+: \w+ \w+ 00010000 0001 01 +\d+ (\/\S+)$/gm)].map(
    ([, path = '']) => path,
  );

/**
 * Reads the rows of `/proc/net/tcp` and `tcp6` of a container (proc(5): state 0A is LISTEN; addresses are
 * little-endian words in hexadecimal). The application's own log is no witness: Flask writes
 * `127.0.0.1` also when it listens everywhere.
 */
export function parseListeners(procNetTcp: string): readonly Listener[] {
  const listeners: Listener[] = [];
  for (const line of procNetTcp.split('\n')) {
    const match = /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /.exec(line);
    const [, address, port] = match ?? [];
    if (address === undefined || port === undefined || address === nameServer) continue;
    listeners.push({ port: Number.parseInt(port, 16), ...placeOf(address) });
  }
  return listeners;
}

/** 127.0.0.11, where docker itself answers for names in a network of its own making. */
const nameServer = '0B00007F';

/** What an IPv4 address looks like as IPv6. */
const mapped = /^0000000000000000FFFF0000([0-9A-F]{8})$/;

function placeOf(address: string): Pick<Listener, 'loopback' | 'host'> {
  if (address === '00000000000000000000000001000000') return { loopback: true, host: '::1' };
  const four = address.length === 8 ? address : mapped.exec(address)?.[1];
  // What listens on every address, be it of IPv6, takes who comes by IPv4.
  if (four === undefined || four === '00000000') return { loopback: false, host: '127.0.0.1' };
  const bytes = [6, 4, 2, 0].map((at) => Number.parseInt(four.slice(at, at + 2), 16));
  return { loopback: bytes[0] === 127, host: bytes.join('.') };
}
