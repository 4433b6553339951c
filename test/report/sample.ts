import fc from 'fast-check';
import { exitCodes, type FailureCode } from '../../generators/core/verdict/failure.js';
import {
  type Outcome,
  type ProjectReport,
  type Report,
  type StepReport,
  stepIds,
  type VerifyStepId,
  type Warning,
} from '../../generators/core/verdict/report.js';

export const step = (changes: Partial<StepReport> = {}): StepReport => ({
  ...{ id: 'build', outcome: 'pass', code: null, command: null, seconds: 0.25, output: '' },
  ...changes,
});

export const project = (changes: Partial<ProjectReport> = {}): ProjectReport => ({
  ...{ dir: 'ada', name: 'web', outcome: 'pass', code: null, message: null, remedy: null },
  ...{ location: null, seconds: 1.5, warnings: [], steps: [step()] },
  ...changes,
});

export const report = (...projects: readonly ProjectReport[]): Report => ({
  ...{ schema: 'docker-intro/report/v1', outcome: 'pass', exitCode: 0, seconds: 2, engine: null },
  projects,
});

/** One that failed at a line of its Dockerfile, with a warning at another line. */
export const failing: ProjectReport = project({
  outcome: 'fail',
  code: 'COPY_MISSING',
  message: 'The Dockerfile copies a file that is not there.',
  remedy: 'Check the spelling.',
  location: { file: 'web/Dockerfile', line: 7 },
  warnings: [
    { rule: 'a-rule', message: 'Look at this.', location: { file: 'web/app.py', line: 2 } },
  ],
  steps: [
    step({ id: 'lint' }),
    step({ id: 'build', outcome: 'fail', code: 'COPY_MISSING', output: 'one\ntwo' }),
    step({ id: 'run', outcome: 'skip' }),
  ],
});

/** The steps, with what came of each; those that are not named were not taken. */
export const steps = (
  outcomes: Partial<Record<VerifyStepId, Outcome>>,
  stop: readonly string[] = ['docker', 'stop', 'web'],
): StepReport[] =>
  stepIds.map((id) =>
    step({ id, outcome: outcomes[id] ?? 'skip', command: id === 'stop' ? stop : null }),
  );

/** One whose files were looked at, and no more. */
export const looked = (changes: Partial<ProjectReport> = {}): ProjectReport =>
  project({ steps: steps({ lint: changes.outcome ?? 'pass' }), ...changes });

/** One that ran without Docker, or whose files were wrong before it came to that. */
export const outside = (
  changes: Partial<ProjectReport> = {},
  lint: Outcome = 'pass',
): ProjectReport => {
  const ran = { build: 'pass', run: 'pass', probe: 'pass', stop: 'pass', remove: 'pass' } as const;
  const taken = lint === 'pass' ? { lint, ...ran } : { lint };
  return project({ steps: steps(taken, ['Ctrl-C']), ...changes });
};

/** What a student's program could say to break out of a format. */
export const hostile: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  'nul\0bell\u0007',
  'invalid UTF-8: \ufffd\ufffd',
  'half \ud800 and \udc00 half, whole \ud83d\ude00',
  ']]>',
  '</system-out><testcase name="x"/>',
  '::error::no',
  '\u0085 ::add-mask::no',
  'x ##[error]no',
  '::stop-commands::no',
  'a\r::warning::no\r\n::endgroup::',
  '<script>alert(1)</script> & "quotes" \'more\'',
  '| a | b |\n# Title\n![x](http://x.invalid/)\n@somebody',
  '%0A::error::no %25',
  'a:b,c=d;e',
  '\ufffe\uffff\u2028\u2029\u0000',
  'x'.repeat(1_000_000),
  '',
];

/** Long ones take long, and are tried one by one. */
const short = hostile.filter(({ length }) => length < 1000);

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...short),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
    fc.array(fc.constantFrom(...short), { maxLength: 3 }).map((parts) => parts.join('\n')),
  );

const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'error', 'skip');
const code = fc.option(fc.constantFrom(...(Object.keys(exitCodes) as FailureCode[])));
const seconds = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 1000);
const location = fc.option(fc.record({ file: text(), line: fc.integer({ min: 1, max: 99_999 }) }));
const warning: fc.Arbitrary<Warning> = fc.record({ rule: text(), message: text(), location });

const anyStep: fc.Arbitrary<StepReport> = fc.record({
  ...{ id: fc.constantFrom(...stepIds), outcome, code, seconds, output: text() },
  command: fc.option(fc.array(text(), { minLength: 1, maxLength: 3 })),
});

const anyProject: fc.Arbitrary<ProjectReport> = fc.record({
  ...{ dir: text(), name: text(), outcome, code, seconds, location },
  message: fc.option(text()),
  remedy: fc.option(text()),
  warnings: fc.array(warning, { maxLength: 3 }),
  // Each step once, as in a real one.
  steps: fc.uniqueArray(anyStep, { selector: ({ id }) => id, maxLength: 7 }),
});

/** Reports whose every text is somebody else's. */
export const anyReport: fc.Arbitrary<Report> = fc
  .array(anyProject, { maxLength: 4 })
  .map((projects) => report(...projects));
