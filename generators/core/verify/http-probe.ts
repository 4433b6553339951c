import { request } from 'node:http';

/** What came of asking a page once. */
export type Answer =
  | { readonly kind: 'response'; readonly status: number; readonly body: string }
  /** Something answered, but not as HTTP has it. */
  | { readonly kind: 'garbled'; readonly detail: string }
  /** It took the question, and had not answered when the time was over. */
  | { readonly kind: 'silent' }
  /** There is no way to ask. */
  | { readonly kind: 'impossible' };

/** Bytes of a body that are read; a greeting is far shorter. */
const largest = 64 * 1024;

/**
 * Asks a port of this machine for `/`. `node:http` and not `fetch`, which on Node 20 never
 * settles where docker-proxy accepts a connection and closes it again.
 * @returns `nobody` where nothing took the connection, or it was closed without a word
 * @param timeout milliseconds for the whole answer
 */
export function askHttp(
  port: number,
  timeout: number,
  signal: AbortSignal,
): Promise<Answer | 'nobody'> {
  return new Promise((resolve) => {
    const end = (answer: Answer | 'nobody') => {
      clearTimeout(timer);
      asking.destroy();
      resolve(answer);
    };
    const asking = request(
      { host: '127.0.0.1', port, path: '/', agent: false, signal },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const done = () =>
          end({
            kind: 'response',
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > largest) done();
        });
        response.on('end', done);
        response.on('error', (error) => end({ kind: 'garbled', detail: error.message }));
      },
    );
    const timer = setTimeout(() => end({ kind: 'silent' }), timeout);
    asking.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code?.startsWith('HPE_') ? { kind: 'garbled', detail: error.message } : 'nobody'),
    );
    asking.end();
  });
}
