import type { Engine } from './engine.js';
import type { Answer } from './http-probe.js';

/** For Python 2.7 and 3. It asks the container's own address, so that a server on loopback stays unreachable. */
const script = `
import base64, socket, sys
try:
    from http.client import HTTPConnection
except ImportError:
    from httplib import HTTPConnection
there = socket.gethostbyname(socket.gethostname())
asking = HTTPConnection(there, int(sys.argv[1]), timeout=float(sys.argv[2]))
asking.request("GET", "/")
answer = asking.getresponse()
print("%d %s" % (answer.status, base64.b64encode(answer.read(65536)).decode()))
`;

/**
 * Asks a page from inside its container, through the engine: the way that works wherever the
 * engine is. A port that an engine elsewhere publishes must not be asked for on this machine,
 * where anything else may answer.
 */
export async function askInside(
  engine: Engine,
  container: string,
  containerPort: number,
  timeout: number,
  signal: AbortSignal,
): Promise<Answer | 'nobody'> {
  const seconds = `${Math.max(1, Math.floor(timeout / 1000))}`;
  const argv = ['docker', 'exec', container, 'python', '-c', script, `${containerPort}`, seconds];
  const asked = await engine.run(argv, { timeout: timeout + 2000, signal });
  const [, status, body = ''] = /^(\d{3}) (\S*)$/m.exec(asked.stdout) ?? [];
  if (status !== undefined) {
    return {
      kind: 'response',
      status: Number(status),
      body: Buffer.from(body, 'base64').toString('utf8'),
    };
  }
  if (asked.exitCode === 126 || asked.exitCode === 127) return { kind: 'impossible' };
  return /BadStatusLine|HTTPException/.test(asked.output)
    ? { kind: 'garbled', detail: asked.output.trim().split('\n').at(-1) ?? '' }
    : 'nobody';
}
