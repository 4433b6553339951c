import type { Engine } from './engine.js';
import type { Answer } from './http-probe.js';

/** For Python 2.7 and 3, with what it needs as arguments: host, port, path, seconds. */
const script = `
import base64, socket, sys
try:
    from http.client import HTTPConnection
except ImportError:
    from httplib import HTTPConnection
host = sys.argv[1] or socket.gethostbyname(socket.gethostname())
asking = HTTPConnection(host, int(sys.argv[2]), timeout=float(sys.argv[4]))
asking.request("GET", sys.argv[3])
answer = asking.getresponse()
body = base64.b64encode(answer.read(49152)).decode()
print("%d %s %s" % (answer.status, base64.b64encode((answer.getheader("location") or "").encode()).decode() or "-", body))
`;

export interface InsideQuestion {
  readonly container: string;
  /**
   * Empty for the container's own address, so that a server on loopback stays unreachable; a
   * container without a network has loopback only.
   */
  readonly host: '' | '127.0.0.1';
  readonly port: number;
  readonly path: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Asks a page from inside its container, through the engine: the way that works wherever the
 * engine is. A port that an engine elsewhere publishes must not be asked for on this machine,
 * where anything else may answer.
 */
export async function askInside(
  engine: Engine,
  { container, host, port, path, timeout, signal }: InsideQuestion,
): Promise<Answer | 'nobody'> {
  const seconds = `${Math.max(1, Math.floor(timeout / 1000))}`;
  const python = ['python', '-c', script, host, `${port}`, path, seconds];
  const argv = ['docker', 'exec', container, ...python];
  const asked = await engine.run(argv, { timeout: timeout + 2000, signal });
  const [, status, location = '', body = ''] = /^(\d{3}) (\S+) (\S*)$/m.exec(asked.stdout) ?? [];
  if (status !== undefined) {
    const sent = location === '-' ? undefined : decoded(location);
    return { kind: 'response', status: Number(status), body: decoded(body), location: sent };
  }
  if (asked.exitCode === 126 || asked.exitCode === 127) return { kind: 'impossible' };
  return /BadStatusLine|HTTPException|IncompleteRead/.test(asked.output)
    ? { kind: 'garbled', detail: asked.output.trim().split('\n').at(-1) ?? '' }
    : 'nobody';
}

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
