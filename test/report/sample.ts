import fc from 'fast-check';
import { publicAddress } from '../../generators/core/text/public-address.js';
import { told } from '../../generators/core/text/told.js';
import {
  exitCodes,
  type FailureCode,
  type Location,
} from '../../generators/core/verdict/failure.js';
import {
  type CheckReport,
  type CheckSaid,
  type EngineReport,
  type EngineUse,
  engineStates,
  type Outcome,
  type ProjectReport,
  type Report,
  type ShardReport,
  type StepReport,
  type StudentReport,
  stepIds,
  type VerifyStepId,
  type Warning,
} from '../../generators/core/verdict/report.js';
import type { Named, Saying, ToldApart } from '../../generators/core/verdict/saying.js';
import type { ChangedFile, WorkReport } from '../../generators/core/verdict/work.js';

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

/** A type of which every field is there, however deep, none is null, and no list is empty. */
type Whole<T> = T extends readonly (infer Entry)[]
  ? readonly [Whole<Entry>, ...Whole<Entry>[]]
  : T extends object
    ? { readonly [K in keyof T]-?: K extends 'said' ? NonNullable<T[K]> : Whole<NonNullable<T[K]>> }
    : T;

const lab = { name: 'docker', version: '28.5.2' };

/** All that a report can say. A field that the type gains does not compile until it is here. */
export const fullReport: Whole<Report> = {
  ...{ schema: 'docker-intro/report/v1', outcome: 'fail', exitCode: 1 },
  ...{ startedAt: '2026-09-01T08:00:00.000Z', seconds: 1.5 },
  shard: { index: 1, total: 8, projects: 300 },
  merged: [{ index: 1, total: 8, projects: 300 }],
  missing: ['3/8'],
  engine: { name: 'docker', version: '28.5.2', context: 'default' },
  engines: [
    { ...lab, context: 'lab-1', projects: 1, state: 'lost', left: 'docker --context lab-1 ps' },
    { ...lab, context: 'lab-2', projects: 2, state: 'returned', left: 'docker ps' },
  ],
  projects: [
    {
      ...{ dir: 'class/ada', name: 'web', outcome: 'fail', code: 'COPY_MISSING', seconds: 1 },
      message: 'The Dockerfile copies a file that is not there.',
      remedy: 'Check the spelling.',
      said: {
        message: [{ id: 'failures.COPY_MISSING.message', names: [{}] }],
        remedy: [{ id: 'of.a.later.version', names: ['a', 1, null, ['b']] }],
      },
      location: { file: 'web/Dockerfile', line: 3 },
      source: 'COPY app.py .',
      student: {
        ...{ id: 'ada', person: 'Ada Lovelace', surname: 'Lovelace', folder: 'ada' },
        remote: 'https://git.example/ada',
      },
      work: {
        changed: [{ file: 'web/app.py', added: 3, removed: 1 }],
        ...{ files: 1, commits: 2, lastCommit: '2026-09-01T07:00:00.000Z', copiedFrom: ['eve'] },
      },
      engine: 'lab-1',
      warnings: [
        {
          rule: 'slow-stop',
          level: 'note',
          message: 'It stops slowly.',
          said: [{ id: 'of.a.later.version', names: [] }],
          location: { file: 'web/app.py', line: 2 },
        },
      ],
      steps: [
        {
          ...{ id: 'build', outcome: 'fail', code: 'COPY_MISSING', seconds: 0.5 },
          command: ['docker', 'build', '-t', 'web', 'web'],
          output: 'COPY failed',
        },
      ],
      checks: [
        {
          ...{ id: 'page', title: 'GET /', outcome: 'skip', points: 0, of: 2.5, seconds: 0.25 },
          ...{
            message: 'Not judged: COPY failed.',
            hint: 'Mend the build.',
            needs: 'build',
            hidden: true,
          },
          said: {
            title: [{ id: 'of.a.later.version', names: [] }],
            message: [{ id: 'of.a.later.version', names: [] }],
            hint: [{ id: 'of.a.later.version', names: [] }],
          },
        },
      ],
      ...{ points: 12.5, of: 20 },
    },
  ],
};

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

/** An arbitrary for each field: one that the type gains does not compile until it is here. */
type Fields<T> = { readonly [K in keyof T]-?: fc.Arbitrary<T[K]> };

/** @param optional the fields that may be absent */
const anyOf = <T>(fields: Fields<T>, ...optional: readonly (keyof T)[]): fc.Arbitrary<T> =>
  fc.record(fields, {
    requiredKeys: (Object.keys(fields) as (keyof T)[]).filter((name) => !optional.includes(name)),
  }) as unknown as fc.Arbitrary<T>;

const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'error', 'skip');
const codes = Object.keys(exitCodes) as FailureCode[];
const code = fc.option(fc.constantFrom(...codes));
const seconds = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 1000);
const count = fc.integer({ min: 0, max: 100_000 });
const index = fc.integer({ min: 1, max: 100_000 });
const part = fc
  .tuple(index, index, count)
  .map(
    ([a, b, projects]): ShardReport => ({ index: Math.min(a, b), total: Math.max(a, b), projects }),
  );
const moment = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** What a sentence may name. */
const named = (text: fc.Arbitrary<string>): fc.Arbitrary<Named> =>
  fc.oneof(
    ...[text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 3 })],
    fc.record({ inEach: fc.record({ en: text, fr: text }) }),
    fc.record({ detail: text, number: count, unseen: fc.boolean() }, { requiredKeys: [] }),
  );

/** Whose texts the reports are made of, and what may come of a project. */
interface Parts {
  readonly text: fc.Arbitrary<string>;
  /** Of one line. */
  readonly line: fc.Arbitrary<string>;
  readonly verdict: fc.Arbitrary<Pick<ProjectReport, 'outcome' | 'code'>>;
}

const projectsOf = ({ text, line, verdict }: Parts): fc.Arbitrary<ProjectReport> => {
  const location = fc.option(anyOf<Location>({ file: line, line: index }));
  const level = fc.constant('note' as const);
  const said = fc.array(
    anyOf<Saying>({ id: line, names: fc.array(named(text), { maxLength: 3 }) }),
    {
      maxLength: 3,
    },
  );
  const warning = anyOf<Warning>(
    { rule: line, level, message: text, said, location },
    ...(['level', 'said'] as const),
  );
  const anyStep = anyOf<StepReport>({
    ...{ id: fc.constantFrom(...stepIds), outcome, code, seconds, output: text },
    command: fc.option(fc.array(line, { minLength: 1, maxLength: 3 })),
  });
  const student = anyOf<StudentReport>(
    {
      ...{ id: line, person: line, surname: line, folder: line },
      remote: fc.option(line.map(publicAddress)),
    },
    'surname',
  );
  const work = anyOf<WorkReport>({
    changed: fc.array(
      anyOf<ChangedFile>({ file: line, added: fc.option(index), removed: fc.option(index) }),
      { maxLength: 3 },
    ),
    ...{ files: index, commits: fc.option(index), lastCommit: fc.option(moment) },
    copiedFrom: fc.array(line, { maxLength: 3 }),
  });
  const check = anyOf<CheckReport>(
    {
      ...{ id: line, title: line, outcome, points: seconds, of: seconds, seconds, needs: line },
      ...{ message: fc.option(text), hint: fc.option(text), hidden: fc.constant(true as const) },
      said: anyOf<CheckSaid>({ title: said, message: said, hint: said }),
    },
    ...(['needs', 'hidden', 'said'] as const),
  );
  const projects = anyOf<ProjectReport>(
    {
      ...{ dir: line, name: line, outcome, code, seconds, location, source: line, student, work },
      message: fc.option(text),
      remedy: fc.option(text),
      said: anyOf<ToldApart>({ message: said, remedy: said }),
      engine: fc.option(line),
      warnings: fc.array(warning, { maxLength: 3 }),
      // Each step once, as in a real one.
      steps: fc.uniqueArray(anyStep, { selector: ({ id }) => id, maxLength: 7 }),
      checks: fc.array(check, { maxLength: 3 }),
      ...{ points: fc.option(seconds), of: seconds },
    },
    ...(['source', 'said', 'student', 'work', 'engine', 'checks', 'points', 'of'] as const),
  );
  return fc.tuple(projects, verdict).map(([each, judged]) => ({ ...each, ...judged }));
};

/** Reports whose every text is somebody else's. */
export const anyReport: fc.Arbitrary<Report> = fc
  .array(projectsOf({ text: text(), line: text(), verdict: fc.record({ outcome, code }) }), {
    maxLength: 4,
  })
  .map((projects) => report(...projects));

const fit = text().map(told);
const line = fit.map((said) => said.replaceAll(/[\n\t]/g, ''));
const failedBy = fc.constantFrom(...codes);
const fitVerdict: Parts['verdict'] = fc.oneof(
  fc.record({ outcome: fc.constant('pass' as const), code: fc.constant(null) }),
  fc.record({ outcome: fc.constantFrom('fail' as const, 'error' as const), code: failedBy }),
  fc.record({ outcome: fc.constant('skip' as const), code }),
);

/** Reports as they are written: every field there or absent, and every text fit to be shown. */
export const writtenReport: fc.Arbitrary<Report> = anyOf<Report>(
  {
    ...{ schema: fc.constant('docker-intro/report/v1' as const), outcome, seconds },
    exitCode: fc.constantFrom(0, ...Object.values(exitCodes)),
    ...{ startedAt: moment, shard: part, merged: fc.array(part, { maxLength: 3 }) },
    missing: fc.array(
      part.map((one) => `${one.index}/${one.total}`),
      { maxLength: 3 },
    ),
    engine: fc.option(anyOf<EngineReport>({ name: line, version: line, context: line })),
    engines: fc.array(
      anyOf<EngineUse>({
        ...{ name: line, version: fc.option(line), context: line, projects: count },
        state: fc.constantFrom(...engineStates),
        left: fc.option(line),
      }),
      { maxLength: 3 },
    ),
    projects: fc.array(projectsOf({ text: fit, line, verdict: fitVerdict }), { maxLength: 4 }),
  },
  ...(['startedAt', 'shard', 'merged', 'missing', 'engines'] as const),
);
