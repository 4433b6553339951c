import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { planJson } from '../../generators/core/creation/plan-json.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import type { Action, ComparedFile } from '../../generators/core/project/compare.js';
import { exitCodes, type FailureCode } from '../../generators/core/verdict/failure.js';
import { engineStates, type Outcome, stepIds } from '../../generators/core/verdict/report.js';
import { failing, fullReport as full, project, report } from '../report/sample.js';

interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
  readonly $defs: Readonly<Record<string, Schema & { readonly enum: readonly unknown[] }>>;
}

const readSchema = (name: 'report' | 'plan'): Schema =>
  JSON.parse(readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`), 'utf8'));

const validatorOf = (schema: Schema) => new Ajv2020({ strict: true }).compile(schema);

/** Why a value does not fit; null where it does. */
function mismatch(schema: Schema, value: unknown) {
  const validate = validatorOf(schema);
  return validate(value) ? null : validate.errors;
}

const sorted = (names: Iterable<string>) => [...names].sort();
const fieldsOf = (value: object | null | undefined) => sorted(Object.keys(value ?? {}));

// Types that are no lists: each member must be named here, or this does not compile.
const outcomes: Record<Outcome, true> = { pass: true, fail: true, error: true, skip: true };
const actions: Record<Action, true> = {
  create: true,
  identical: true,
  conflict: true,
  overwrite: true,
};

/** What is absent where there is nothing to say, or came after the first reports of v1. */
const optional = new Set([
  ...['startedAt', 'shard', 'merged', 'missing', 'engines'],
  ...['source', 'student', 'work', 'level', 'surname', 'said'],
  ...['checks', 'points', 'of', 'needs', 'hidden'],
]);

const files: readonly ComparedFile[] = [
  { path: 'README.md', contents: '# Hi\n', mode: 0o644, action: 'create', current: undefined },
];

describe('the schema of the report', () => {
  const schema = readSchema('report');

  test('takes a full report, and one whose fields are null', () => {
    expect(mismatch(schema, full)).toBeNull();
    const empty = { ...full.projects[0], code: null, message: null, remedy: null, location: null };
    const silent = full.engines.map((use) => ({ ...use, version: null, left: null }));
    const nulls = { ...full, engine: null, engines: silent, projects: [empty] };
    expect(mismatch(schema, nulls)).toBeNull();
    expect(mismatch(schema, report(failing, project()))).toBeNull();
  });

  test('takes a field that a later version adds', () => {
    expect(mismatch(schema, { ...full, later: 1 })).toBeNull();
  });

  test('lists the failure codes, outcomes, steps and exit codes of the types', () => {
    const codes: readonly FailureCode[] = Object.keys(exitCodes) as FailureCode[];
    expect(schema.$defs['code']?.enum).toEqual(codes);
    expect(schema.$defs['outcome']?.enum).toEqual(Object.keys(outcomes));
    expect(schema.$defs['step']?.properties['id']?.enum).toEqual(stepIds);
    expect(schema.$defs['engineUse']?.properties['state']?.enum).toEqual(engineStates);
    const exits = [...new Set<number>([0, 2, ...Object.values(exitCodes)])].sort((a, b) => a - b);
    expect(schema.properties['exitCode']?.enum).toEqual(exits);
  });

  test('requires and describes the fields of the types', () => {
    const [one] = full.projects;
    const places = [
      [schema, full],
      [schema.$defs['engine'], full.engine],
      [schema.$defs['engineUse'], full.engines[0]],
      [schema.$defs['project'], one],
      [schema.$defs['location'], one.location],
      [schema.$defs['student'], one.student],
      [schema.$defs['shard'], full.shard],
      [schema.$defs['warning'], one.warnings[0]],
      [schema.$defs['step'], one.steps[0]],
      [schema.$defs['check'], one.checks[0]],
    ] as const;
    for (const [place, value] of places) {
      expect(fieldsOf(place?.properties)).toEqual(fieldsOf(value));
      // Of a report `engine` is always there, of a project only where there are several.
      const isCheck = place === schema.$defs['check'];
      const mine = place === schema.$defs['project'] ? [...optional, 'engine'] : [...optional];
      // Of a check its points are always there.
      const own = isCheck ? mine.filter((name) => !['points', 'of'].includes(name)) : mine;
      const always = fieldsOf(value).filter((name) => !own.includes(name));
      expect(sorted(place?.required ?? [])).toEqual(always);
    }
  });

  test.each([
    ['an unknown code', { ...full, projects: [{ ...full.projects[0], code: 'NO_SUCH' }] }],
    ['an unknown outcome', { ...full, outcome: 'good' }],
    ['an unknown exit code', { ...full, exitCode: 5 }],
    [
      'a line 0',
      { ...full, projects: [{ ...full.projects[0], location: { file: 'a', line: 0 } }] },
    ],
    ['a missing field', { ...full, engine: undefined }],
  ])('refuses %s', (_what, value) => {
    expect(mismatch(schema, JSON.parse(JSON.stringify(value)))).not.toBeNull();
  });

  test('takes what the command prints', () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    try {
      const printed = command(['verify', folder], folder);
      expect(printed.status).toBe(2);
      expect(command([join(folder, 'demo'), '--yes'], folder).status).toBe(0);
      const verified = command(['verify', join(folder, 'demo'), '--format', 'json'], folder);
      expect(mismatch(schema, JSON.parse(verified.stdout))).toBeNull();
      expect(JSON.parse(verified.stdout)).toMatchObject({ outcome: 'error', exitCode: 3 });
      const plan = command([join(folder, 'demo'), '--check', '--format', 'json'], folder);
      expect(mismatch(readSchema('plan'), JSON.parse(plan.stdout))).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the schema of the plan', () => {
  const schema = readSchema('plan');
  const plan = JSON.parse(planJson('demo', { files, blocked: [] }));

  test('takes a plan', () => {
    expect(mismatch(schema, plan)).toBeNull();
  });

  test('lists the actions of the type, and requires the fields that are printed', () => {
    expect(schema.$defs['file']?.properties['action']?.enum).toEqual(Object.keys(actions));
    expect(sorted(schema.required)).toEqual(fieldsOf(plan));
    expect(fieldsOf(schema.properties)).toEqual(fieldsOf(plan));
    expect(sorted(schema.$defs['file']?.required ?? [])).toEqual(fieldsOf(plan.files[0]));
    expect(fieldsOf(schema.$defs['file']?.properties)).toEqual(fieldsOf(plan.files[0]));
  });

  test('refuses a mode in decimal and an unknown action', () => {
    const [file] = plan.files;
    expect(mismatch(schema, { ...plan, files: [{ ...file, mode: '420' }] })).not.toBeNull();
    expect(mismatch(schema, { ...plan, files: [{ ...file, action: 'new' }] })).not.toBeNull();
  });
});

/** Our command where there is no docker: PATH is a folder without it. */
function command(words: readonly string[], path: string) {
  const main = join(packageRoot, 'dist/generators/cli/main.cjs');
  const env = { ...process.env, PATH: path };
  return spawnSync(process.execPath, [main, ...words], { env, encoding: 'utf8' });
}
