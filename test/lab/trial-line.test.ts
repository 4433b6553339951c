import { expect, test } from '@jest/globals';
import { trialLine } from '../../generators/cli/lab/trial-line.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { plain } from '../../generators/core/report/terminal/paint.js';
import type { Location } from '../../generators/core/verdict/failure.js';
import { project } from '../report/sample.js';
import { usualAnswers } from '../usual-answers.js';

const at = { file: 'web/app.js', line: 3 };

test.each<[string, Location | undefined, 'CRASH' | 'OOM', Location | null, string, string]>([
  ['of its code', undefined, 'CRASH', null, 'pass', 'is found as CRASH'],
  ['at its line', at, 'CRASH', { ...at }, 'pass', 'is found as CRASH, at web/app.js:3'],
  ['at another', at, 'CRASH', { ...at, line: 4 }, 'fail', 'web/app.js:4 is named'],
  ['in another file', at, 'CRASH', { ...at, file: 'app.js' }, 'fail', 'app.js:3 is named'],
  ['nowhere', at, 'CRASH', null, 'fail', 'no line is named'],
  ['as another', at, 'OOM', at, 'fail', 'should be found as CRASH, and is found as OOM'],
])('a fault is found %s', async (_how, wanted, code, location, outcome, words) => {
  const line = trialLine(await loadMessages('en'), plain);
  const trial = { kind: 'fault', id: 'one', dir: '', answers: usualAnswers } as const;
  const report = project({ outcome: 'fail', code, location });
  const told = line.of({ ...trial, finds: { code: 'CRASH', at: wanted } }, report, false);
  expect(told).toEqual([outcome, 'fault one', expect.stringContaining(words)]);
});

test.each([
  ['as it is', 'pass', 'is handed out, builds, runs and answers'],
  ['in no way', 'fail', 'string in lab.yml'],
] as const)('a text that somebody types is borne %s', async (_how, outcome, words) => {
  const line = trialLine(await loadMessages('en'), plain);
  const trial = { kind: 'odd', id: '', dir: '', answers: usualAnswers, finds: undefined } as const;
  const told = line.of(
    trial,
    project({ outcome, code: outcome === 'pass' ? null : 'CRASH' }),
    false,
  );
  expect(told).toEqual([
    ...[outcome, 'with signs in what is answered', expect.stringContaining(words)],
  ]);
});
