import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sized } from '../long.js';
import { ended, engineThat, logged, running } from './engine-replies.js';
import { answering, pour, writing } from './page.js';
import type { Reply } from './shim.js';
import { verifySpawned } from './verify-replayed.js';

const mebibyte = 1024 ** 2;
/** Bytes of a flood: more than all the memory that is allowed. */
const flood = sized(256, 1024) * mebibyte;
/** MiB of memory that a verification may take, and KiB of a report. */
const most = { memory: 150, report: 64 };

/** Watches the most memory that a process ever had, in MiB; Linux alone tells. */
function watchMemory(): { readonly started: (pid: number) => void; readonly peak: () => number } {
  let peak = 0;
  return {
    started: (pid) => {
      const timer = setInterval(() => {
        try {
          const status = readFileSync(`/proc/${pid}/status`, 'utf8');
          peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
        } catch {
          clearInterval(timer);
        }
      }, 50);
      timer.unref();
    },
    peak: () => peak,
  };
}

/** What moves a terminal, and has no place in a line of text. */
const isControl = (character: string): boolean => character !== '\n' && /\p{Cc}/u.test(character);

const measured = process.platform === 'linux' ? test : test.skip;

describe('memory and reports stay small', () => {
  measured.each<[string, () => Promise<readonly Reply[]>, string]>([
    [
      'huge-build-output: a build prints hundreds of megabytes',
      async () =>
        engineThat({
          ...{ when: /^build /, floods: flood, exit: 1 },
          stderr:
            'ERROR: failed to build: failed to solve: process "/bin/sh -c yes" did not complete successfully: exit code: 7\n',
        }),
      'RUN_FAILED',
    ],
    [
      'huge-log: the application has logged hundreds of megabytes',
      async () => engineThat(ended(1), { ...logged('Oh.\n'), floods: flood }),
      'CRASH',
    ],
    [
      'endless-body',
      async () =>
        engineThat(
          running(
            await writing((socket) => {
              socket.write('HTTP/1.1 200 OK\r\n\r\n');
              pour(socket, 'x'.repeat(65536));
            }),
          ),
        ),
      'BAD_RESPONSE',
    ],
    [
      'large body, and not what was expected',
      async () =>
        engineThat(
          running(
            await answering((_request, response) => void response.end('x'.repeat(30 * mebibyte))),
          ),
        ),
      'WRONG_BODY',
    ],
  ])(
    '%s',
    async (_name, replies, code) => {
      const { started, peak } = watchMemory();
      const words = code === 'WRONG_BODY' ? ['--expect', 'Hello'] : [];
      const { project, ended: run } = await verifySpawned(await replies(), words, { started });
      expect(project.code).toBe(code);
      expect(peak()).toBeGreaterThan(20);
      expect(peak()).toBeLessThan(most.memory);
      expect(Buffer.byteLength(run.stdout) / 1024).toBeLessThan(most.report);
    },
    60_000,
  );

  test('hostile-output: ANSI, NUL and invalid UTF-8 reach no terminal', async () => {
    const log =
      '\u001b[31mred\u001b]0;title\u0007\u0000 \u009b2J ]]> ::error::x\r\u0008\nError: é\n';
    const { project, ended: run } = await verifySpawned(engineThat(ended(1), logged(log)));
    expect(project.code).toBe('CRASH');
    const shown = project.steps.map(({ output }) => output).join('');
    expect([...run.stdout].filter(isControl)).toEqual([]);
    expect([...shown].filter(isControl)).toEqual([]);
  });
});
