import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { pageText } from '../page/page-text.js';

/** What came of asking a page once. */
export type Answer =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** Its first mebibyte. */
      readonly body: string;
      /** What it is said to be: `text/html; charset=utf-8`. */
      readonly type?: string | undefined;
      /** Where it sends whoever asks, if it does. */
      readonly location?: string | undefined;
      /** All its headers, by their names in small letters. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Something answered, but not as HTTP has it. */
  | { readonly kind: 'garbled'; readonly detail: string }
  /** It took the question, and had not said a word when the time was over. */
  | { readonly kind: 'silent' }
  /** There is no way to ask. */
  | { readonly kind: 'impossible' };

/** What is asked for: a page, or what something is sent to. */
export interface PageQuestion {
  /** An absolute path of a URL. */
  readonly path: string;
  /** `GET` where nothing is said. */
  readonly method?: string;
  /** What is sent along, and what it is said to be. */
  readonly sent?: { readonly type: string; readonly body: string };
}

interface Question extends PageQuestion {
  /** A TCP port of this machine's loopback, or what is on the other end of `over`. */
  readonly port: number;
  /** A way to the port, where that is elsewhere. */
  readonly over?: Duplex;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Bytes of a body that are kept, and those after which it is taken to be endless. */
const kept = 1024 * 1024;
const endless = 64 * kept;

/** What browsers and curl put up with: lines that end as they like, headers of any reasonable size. */
const lenient = { insecureHTTPParser: true, maxHeaderSize: 256 * 1024 };

/**
 * Asks a port of this machine for a page. `node:http` and not `fetch`, which on Node 20 never
 * settles where docker-proxy accepts a connection and closes it again.
 * @returns `nobody` where nothing took the connection, or it was closed without a word
 */
export function askHttp(question: Question): Promise<Answer | 'nobody'> {
  const { port, over, path, method = 'GET', sent, timeout, signal } = question;
  return new Promise((resolve) => {
    let answering = false;
    const end = (answer: Answer | 'nobody') => {
      clearTimeout(timer);
      asking.destroy();
      resolve(answer);
    };
    const target = { host: '127.0.0.1', port, path, signal } as const;
    const headers = { Host: `localhost:${port}`, ...(sent && headersOf(sent)) };
    // An agent would open a connection of its own.
    const way = over === undefined ? { agent: false } : { createConnection: () => over };
    const asking = request({ ...target, method, ...way, ...lenient, headers }, (response) => {
      answering = true;
      readAnswer(response).then(end, (error: Error) =>
        end({ kind: 'garbled', detail: error.message }),
      );
    });
    const late = (): Answer =>
      answering || (asking.socket?.bytesRead ?? 0) > 0
        ? { kind: 'garbled', detail: 'The answer never ends.' }
        : { kind: 'silent' };
    const timer = setTimeout(() => end(late()), timeout);
    asking.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code?.startsWith('HPE_') ? { kind: 'garbled', detail: error.message } : 'nobody'),
    );
    asking.end(sent?.body);
  });
}

/** What is said of what is sent along. */
export const headersOf = ({ type, body }: NonNullable<PageQuestion['sent']>) => ({
  'Content-Type': type,
  'Content-Length': `${Buffer.byteLength(body)}`,
});

/** @throws Error where the body is cut off or does not end */
async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (size < kept) chunks.push(chunk);
    size += chunk.length;
    if (size > endless) throw new Error('The answer never ends.');
  }
  const { 'content-encoding': encoding, 'content-type': type, location } = response.headers;
  return {
    kind: 'response',
    status: response.statusCode ?? 0,
    body: pageText(Buffer.concat(chunks).subarray(0, kept), {
      ...{ encoding, type },
      isCut: size > kept,
    }),
    ...{ type, location },
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        `${[value].flat().join(', ')}`,
      ]),
    ),
  };
}
