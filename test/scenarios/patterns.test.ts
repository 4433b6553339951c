import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { failure } from '../../generators/core/verdict/failure.js';
import { judgeAnswer } from '../../generators/core/verify/probe/judge-answer.js';
import { engineThat, running } from './engine-replies.js';
import { answering } from './page.js';
import { verifyReplayed, verifySpawned } from './verify-replayed.js';

/** A page over which some patterns take longer than anybody lives. */
const page = `${'a'.repeat(60)}!`;
const years = '/^(a|aa)+$/';
const answers = (text = page) => answering((_request, response) => void response.end(text));

describe('a pattern that a page must fit', () => {
  test.each([
    ['/^a+!$/', null, 0],
    ['/A!/i', null, 0],
    ['/b/', 'WRONG_BODY', 1],
    ['/a{61}/', 'WRONG_BODY', 1],
  ])('%s', async (pattern, code, exit) => {
    const replies = engineThat(running(await answers()));
    const { project, ended } = await verifyReplayed(replies, ['--expect', pattern]);
    expect([project.code, ended.code]).toEqual([code, exit]);
  });

  test('and takes years over it is given up soon, by its name, and is not the project’s fault', async () => {
    const replies = engineThat(running(await answers()));
    const { project, ended, seconds, shim } = await verifyReplayed(replies, ['--expect', years]);
    expect([project.outcome, project.code, ended.code]).toEqual(['error', 'PATTERN_TIMEOUT', 4]);
    expect(project.message).toContain(years);
    expect(seconds).toBeLessThan(15);
    expect(shim.calls().some((call) => call.startsWith('rm '))).toBe(true);
  }, 30_000);

  const response = { kind: 'response', status: 200, body: page } as const;
  const wanted = { expect: { pattern: /^(a|aa)+$/ }, status: undefined };

  test('keeps nobody else waiting meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    const verdict = await judgeAnswer(response, wanted, new AbortController().signal);
    clearInterval(beat);
    const why = failure('PATTERN_TIMEOUT', { expected: years, number: 1 });
    expect(verdict).toEqual({ failure: why, mayChange: false });
    expect(longest).toBeLessThan(700);
  }, 30_000);

  test('is given up at once where the run is interrupted', async () => {
    const interruption = new AbortController();
    const judging = judgeAnswer(response, wanted, interruption.signal);
    await sleep(50);
    const began = performance.now();
    interruption.abort('INTERRUPTED');
    await judging;
    expect(performance.now() - began).toBeLessThan(500);
  }, 30_000);

  test('leaves Ctrl-C heard', async () => {
    let pid = 0;
    const port = await answering((_request, response) => {
      response.end(page);
      setTimeout(() => process.kill(pid, 'SIGINT'), 300);
    });
    const interrupted = await verifySpawned(engineThat(running(port)), ['--expect', years], {
      started: (started) => {
        pid = started;
      },
    });
    expect(interrupted.ended.code).toBe(130);
    expect(interrupted.project.code).toBe('INTERRUPTED');
  }, 60_000);
});
