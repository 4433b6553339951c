import { describe, expect, test } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { folderWith } from '../temporary-folder.js';
import { ended, engineThat, logged, running } from './engine-replies.js';
import { answering, pour, writing } from './page.js';
import { verifyReplayed } from './verify-replayed.js';

const ok = 'HTTP/1.1 200 OK\r\n';
const hello = () => answering((_request, response) => void response.end('Hello'));

interface Case {
  readonly id: string;
  readonly port: () => Promise<number>;
  readonly code: FailureCode | null;
  readonly words?: readonly string[];
}

const cases: readonly Case[] = [
  { id: 'passes', port: hello, code: null },
  { id: 'wrong-body', port: hello, code: 'WRONG_BODY', words: ['--expect', 'Bonjour'] },
  {
    id: 'empty-page',
    port: () => answering((_request, response) => void response.end()),
    code: 'EMPTY_PAGE',
  },
  {
    id: 'page-error',
    port: () =>
      answering(
        (_request, response) =>
          void response.end('\nParse error: x in /var/www/html/index.php on line 3\n'),
      ),
    code: 'PAGE_ERROR',
  },
  {
    id: 'http-500',
    port: () => answering((_request, response) => void response.writeHead(500).end()),
    code: 'HTTP_STATUS',
  },
  {
    id: 'no-http',
    port: () => writing((socket) => socket.end('SSH-2.0-x\r\n')),
    code: 'BAD_RESPONSE',
  },
  {
    id: 'body-cut-off',
    port: () => writing((socket) => socket.end(`${ok}Content-Length: 100\r\n\r\nHello`)),
    code: 'BAD_RESPONSE',
  },
  {
    id: 'endless-body',
    port: () =>
      writing((socket) => {
        socket.write(`${ok}\r\n`);
        pour(socket, 'x'.repeat(65536));
      }),
    code: 'BAD_RESPONSE',
  },
  {
    id: 'endless-headers',
    port: () =>
      writing((socket) => {
        socket.write(ok);
        pour(socket, 'X-More: of the same\r\n'.repeat(100));
      }),
    code: 'BAD_RESPONSE',
  },
  {
    id: 'redirect-loop',
    port: () =>
      answering((request, response) => {
        response.writeHead(302, { Location: `${request.url}x` }).end();
      }),
    code: 'BAD_RESPONSE',
  },
  {
    id: 'dripping-body',
    port: () =>
      writing((socket) => {
        socket.write(`${ok}\r\n`);
        setInterval(() => socket.write('x'), 200).unref();
      }),
    code: 'BAD_RESPONSE',
    words: ['--timeout', '5'],
  },
  // What curl and browsers take for an answer is one.
  {
    id: 'large-header',
    port: () =>
      answering((_request, response) => {
        response.writeHead(200, { 'Set-Cookie': 'x'.repeat(40_000) }).end('Hello');
      }),
    code: null,
  },
  {
    id: 'bare-line-feeds',
    port: () => writing((socket) => socket.end('HTTP/1.1 200 OK\nContent-Length: 5\n\nHello')),
    code: null,
  },
];

/** The container's start: from then on its application needs some time. */
const soon = async () => {
  const from = performance.now();
  return answering((_request, response) => {
    if (performance.now() - from < 3000) response.destroy();
    else response.end('Hello');
  });
};

describe('an application that answers, on an engine that is replayed', () => {
  test.each(
    [...cases, { id: 'slow-start', port: soon, code: null, words: [] }].map(
      (each) => [each.id, each] as const,
    ),
  )(
    '%s',
    async (_id, { port, code, words }) => {
      const { project, shim } = await verifyReplayed(engineThat(running(await port())), words);
      expect([project.code, project.message]).toEqual([
        code,
        code === null ? null : expect.anything(),
      ]);
      expect(shim.unknown()).toEqual([]);
      if (code === null)
        expect(project.steps.map(({ outcome }) => outcome)).toEqual(Array(7).fill('pass'));
    },
    30_000,
  );
});

describe('a command that sends its server to the background', () => {
  const dir = () =>
    folderWith({
      Dockerfile:
        'FROM php:8.4-apache\nCOPY index.php /var/www/html/\nEXPOSE 5000\nCMD ["service", "apache2", "start"]\n',
      'index.php': 'Hello\n',
    });

  test('has its page while it ends, and no container any more', async () => {
    const seen = running(await hello());
    const replies = engineThat({ ...seen, times: 5 }, ended(0), logged(''));
    const { project } = await verifyReplayed(replies, [], { dir: dir() });
    expect(project).toMatchObject({
      code: 'APP_EXITED',
      location: { file: 'Dockerfile', line: 4 },
      remedy: expect.stringContaining('["apachectl", "-D", "FOREGROUND"]'),
    });
  }, 30_000);

  test('passes where it goes on all the same', async () => {
    const { project } = await verifyReplayed(engineThat(running(await hello())), [], {
      dir: dir(),
    });
    expect(project.code).toBe(null);
  }, 30_000);
});
