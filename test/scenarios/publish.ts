import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Reply } from './shim.js';

const published = new Set<number>();

/**
 * As docker-proxy does: takes each connection on a port of this machine, and closes it where nobody
 * is behind it. @returns once it listens
 */
export async function publish(from: number, to: number): Promise<void> {
  if (published.has(from)) return;
  published.add(from);
  const proxy = createServer((socket) => {
    const behind = connect({ host: '127.0.0.1', port: to });
    socket.pipe(behind).pipe(socket);
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  proxy.unref();
  proxy.listen(from, '127.0.0.1');
  // Somebody was quicker: then it is as if nothing had been published.
  await once(proxy, 'listening').catch(() => {});
  proxy.on('error', () => {});
}

/** What `docker run` publishes: the port of this machine, and where the test's own server is. */
export function publishedBy(
  words: string,
  replies: readonly Reply[],
): { readonly from: number; readonly to: number } | undefined {
  const [, from, container] = /^run .* -p 127\.0\.0\.1:(\d+):(\d+)/.exec(words) ?? [];
  if (from === undefined) return undefined;
  const behind = replies.map(({ stdout = '' }) => stdout.split(`"${container}/tcp":[`)[1] ?? '');
  const to = behind.map((rest) => /"HostPort":"(\d+)"/.exec(rest)?.[1]).find(Boolean);
  // Port 9 has nobody.
  return { from: Number(from), to: Number(to ?? 9) };
}
