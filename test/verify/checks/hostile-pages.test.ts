import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PageAct } from '../../../generators/core/checks/check.js';
import { en } from '../../../generators/core/i18n/en/en.js';
import { sayFailure, speak } from '../../../generators/core/i18n/say.js';
import { judgePage } from '../../../generators/core/verify/checks/judge-page.js';
import type { RunningProject } from '../../../generators/core/verify/checks/running.js';
import type { Answer } from '../../../generators/core/verify/probe/http-probe.js';
import { checkOf } from '../../checks/read.js';
import { hostile } from '../../report/sample.js';

/** A project that runs, and answers always the same. */
const answering = (answer: Answer | 'nobody'): RunningProject => {
  const unscripted = () => {
    throw new Error('Nothing is scripted for that.');
  };
  return {
    firstAnswer: () => undefined,
    ask: async () => answer,
    whyGone: async () => undefined,
    explain: async (why) => why,
    ...{ log: unscripted, stop: unscripted, renew: unscripted },
    ...{ image: unscripted, service: unscripted },
    within: (milliseconds) => Math.min(milliseconds, 100),
    signal: new AbortController().signal,
  };
};

const pageOf = async (item: string): Promise<PageAct> => {
  const { act } = await checkOf(item);
  if (act.verb !== 'page') throw new Error(`No page: ${item}`);
  return act;
};

const acts = await Promise.all(
  [
    '- page: {get: /, says: [Hello, =Hello], says-not: Bye}',
    '- page: {get: /, header: {content-type: html, x-own: a}}',
    '- page: {get: /, json: {a.b.0: 1, __proto__: {b: [1, 2]}, "": a}}',
    '- page: {post: /, send: {json: {a: "{first}"}}, status: 201}',
    '- page: {get: "/{first}"}',
  ].map(pageOf),
);

const text = fc.oneof(
  fc.constantFrom(...hostile.filter(({ length }) => length < 1000)),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('{"a":{"b":[1]}}', '{"__proto__":{"b":[1,2]}}', '<h1>Hello</h1>', 'null', '[]'),
);

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('response' as const),
    status: fc.integer({ min: 0, max: 999 }),
    body: text,
    type: fc.option(text, { nil: undefined }),
    headers: fc.dictionary(fc.constantFrom('x-own', 'content-type', '__proto__'), text),
  }),
  fc.record({ kind: fc.constant('garbled' as const), detail: text }),
  fc.constant({ kind: 'impossible' as const }),
);

describe('whatever a page answers', () => {
  test('a check ends, and tells of it in a line', async () => {
    await fc.assert(
      fc.asyncProperty(answer, fc.constantFrom(...acts), text, async (came, act, first) => {
        const why = await judgePage(act, { first }, answering(came));
        if (why === undefined) return;
        const { message, remedy } = sayFailure(why);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(speak(message, en)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        expect(speak(message, en).length).toBeLessThan(1500);
        speak(remedy, en);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test.each(['nobody', { kind: 'silent' }] as const)(
    'a check ends where nothing comes: %j',
    async (came) => {
      const [act] = acts;
      const why = act && (await judgePage(act, {}, answering(came)));
      expect(why?.code).toBe('NOT_READY');
    },
  );
});
