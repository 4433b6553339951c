import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { temporaryFolder } from '../../temporary-folder.js';

/** How the server treats what is asked below a path of that name. */
type Mood =
  | 'fine'
  | 'login'
  | 'forbidden'
  | 'busy'
  | 'broken'
  | 'big'
  | 'page'
  | 'silent'
  | 'drip'
  | 'cut'
  | 'moved';

/** A git server on loopback: git's own `http-backend`, and what goes wrong in front of it. */
export interface GitServer {
  /** `http://127.0.0.1:PORT`, and a path that says how it is to behave. */
  readonly url: (mood: Mood, login?: string) => string;
  /** Where its repositories are. */
  readonly root: string;
  /** Makes an empty repository. */
  readonly add: (name: string) => string;
  /** What it was asked, in all. */
  readonly asked: () => number;
  /** The most that it was asked at once. */
  readonly busiest: () => number;
}

/** The login that it takes. */
export const login = { user: 'prof', password: 'pa:ss w0rd@é' };

const servers: { close: () => unknown }[] = [];
afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

export async function startGitServer(): Promise<GitServer> {
  const root = temporaryFolder();
  let [asked, now, busiest] = [0, 0, 0];
  const server = createServer((request, response) => {
    asked++;
    now++;
    busiest = Math.max(busiest, now);
    response.once('close', () => now--);
    answer(root, request, response);
  });
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const port = await listen(server);
  return {
    url: (mood, who = '') => `http://${who}127.0.0.1:${port}/${mood}`,
    root,
    add: (name) => addRepository(join(root, name)),
    asked: () => asked,
    busiest: () => busiest,
  };
}

/** A server that takes connections and never says a word, as git:// and TLS know them. */
export async function startSilentServer(): Promise<number> {
  const sockets = new Set<{ destroy: () => unknown }>();
  const server = createPlainServer((socket) => void sockets.add(socket));
  servers.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return listen(server as unknown as Server);
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createPlainServer();
  const port = await listen(server as unknown as Server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function addRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const done = spawnSync('git', ['init', '--bare', '--quiet', '-b', 'main', folder]);
  if (done.status !== 0) throw new Error(`${done.stderr}`);
  spawnSync('git', ['-C', folder, 'config', 'http.receivepack', 'true']);
  return folder;
}

/** Makes a repository decline every push, in words of its own. */
export function decline(folder: string, words: string): void {
  const hook = join(folder, 'hooks/pre-receive');
  mkdirSync(join(folder, 'hooks'), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\nprintf '%b\\n' '${words}' >&2\nexit 1\n`);
  chmodSync(hook, 0o755);
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const [, mood, rest = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const refuse = (status: number, headers = {}) => response.writeHead(status, headers).end('no');
  const header = Buffer.from(`${login.user}:${login.password}`).toString('base64');
  const moods: Record<Mood, () => unknown> = {
    fine: () => serve(root, rest, request, response),
    login: () =>
      request.headers.authorization === `Basic ${header}`
        ? serve(root, rest, request, response)
        : refuse(401, { 'WWW-Authenticate': 'Basic realm="git"' }),
    forbidden: () => refuse(403),
    busy: () => refuse(429),
    broken: () => refuse(500),
    big: () => (request.method === 'POST' ? refuse(413) : serve(root, rest, request, response)),
    page: () => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in</h1>'),
    silent: () => undefined,
    drip: () => {
      response.writeHead(200, {
        'Content-Type': 'application/x-git-receive-pack-advertisement',
      });
      const timer = setInterval(() => response.write('0'), 200);
      response.once('close', () => clearInterval(timer));
    },
    cut: () => request.socket.destroy(),
    moved: () => refuse(301, { Location: 'http://127.0.0.1:1/elsewhere' }),
  };
  moods[mood as Mood]?.() ?? undefined;
}

/** CGI, as far as git needs it (git-http-backend(1)). */
function serve(root: string, url: string, request: IncomingMessage, response: ServerResponse) {
  const [path = '', query = ''] = url.split('?');
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(path),
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      REMOTE_USER: 'prof',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const lines = all.subarray(0, end).toString().split('\r\n');
    const headers = lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers));
    response.end(all.subarray(end + 4));
  });
}
