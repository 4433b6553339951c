import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tools } from '../../../generators/core/verify/probe/tools.js';
import { needing } from '../../programs/needing.js';

let heard = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      const [head = '', body] = heard.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body !== undefined && body.length >= length)
        socket.end('HTTP/1.0 200 OK\r\nA: b\r\n\r\nHe\0llo\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => void server.close());

const isHere = ({ programs, trial }: (typeof tools)[number]): boolean =>
  programs.every((each) => spawnSync('sh', ['-c', `command -v ${each}`]).status === 0) &&
  spawnSync(programs[0] ?? '', trial).status === 0;

function ask(argv: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const [file = '', ...words] = argv;
    const child = spawn(file, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.stdout.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    child.once('close', () => {
      clearTimeout(late);
      resolve(said);
    });
  });
}

/** Those of this machine. */
const here = tools.filter(isHere);

describe('programs that ask', () => {
  needing('python')('on a machine with Python', () => {
    test('are some', () => {
      expect(here.map(({ programs }) => programs[0])).toEqual(
        expect.arrayContaining(['python3', 'bash']),
      );
    });
  });

  test.each(here.map((tool) => [tool.programs.join(', '), tool] as const))(
    '%s: prints the whole answer as it comes',
    async (_name, { programs, words }) => {
      heard = '';
      const question = { host: '127.0.0.1', port, path: '/a?b=c', connect: 2, whole: 5 };
      const said = await ask([programs[0] ?? '', ...words(question)]);
      expect(said).toMatch(/^HTTP\/1\.0 200 OK\r\nA: b\r\n\r\nHe\0llo\n$/);
      expect(heard).toMatch(/^GET \/a\?b=c HTTP\/1\.[01]\r\n/);
      expect(heard).toMatch(new RegExp(`\r\nHost: localhost:${port}\r\n`));
    },
    20_000,
  );

  test.each(here.map((tool) => [tool.programs.join(', '), tool] as const))(
    '%s: sends along what is to be sent, byte for byte',
    async (_name, { programs, words }) => {
      heard = '';
      const body = '{"a": "é\u00a0$HOME %s \'\\n"}';
      const sent = { type: 'application/json', body };
      const question = { host: '127.0.0.1', port, path: '/n', connect: 2, whole: 5 };
      const said = await ask([programs[0] ?? '', ...words({ ...question, method: 'POST', sent })]);
      expect(said).toMatch(/^HTTP\/1\.0 200 OK\r\n/);
      expect(heard).toMatch(/^POST \/n HTTP\/1\.[01]\r\n/);
      expect(heard).toMatch(/\r\nContent-Type: application\/json\r\n/i);
      expect(heard.split('\r\n\r\n')[1]).toBe(Buffer.from(body).toString('latin1'));
    },
    20_000,
  );
});
