import type { Messages } from '../../i18n/messages.js';
import { longest, most, readable } from '../../verdict/bounds.js';
import { exitCodes, type FailureCode, type Location, locationAt } from '../../verdict/failure.js';
import {
  type CheckReport,
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
  type Warning,
} from '../../verdict/report.js';
import type { ChangedFile, WorkReport } from '../../verdict/work.js';
import { fewWarnings } from './few-warnings.js';
import {
  address,
  amount,
  closingLines,
  type Field,
  line,
  lines,
  list,
  object,
  oneOf,
  orAbsent,
  orNull,
  Unfit,
  whole,
} from './field.js';
import { checkSaidField, saidField, toldApartField } from './saying-fields.js';
import { checkAnew, tellAnew, warnAnew } from './tell-anew.js';

const outcome = oneOf<Outcome>(['pass', 'fail', 'error', 'skip']);
const code = oneOf(Object.keys(exitCodes) as FailureCode[]);
/** 2 stands for what was asked for and cannot be done: no failure is as that. */
const exits = oneOf<number>([0, 2, ...new Set<number>(Object.values(exitCodes))]);

/** A field that must be more than its kind is. */
const held = <T>(kind: Field<T>, isSo: (value: T) => boolean, below = ''): Field<T> => ({
  read: (value, at) => {
    const read = kind.read(value, at);
    if (!isSo(read)) throw new Unfit(`${at}${below}`);
    return read;
  },
  write: (value) => kind.write(value),
});

/** As `toISOString` writes it, so that texts compare as the moments do. */
const moment = held(line(longest.name), (said) => {
  const time = Date.parse(said);
  return !Number.isNaN(time) && new Date(time).toISOString() === said;
});

const shard = held(
  object<ShardReport>({ index: whole(1), total: whole(1), projects: whole(0) }),
  ({ index, total }) => index <= total && total <= readable.parts,
  '.index',
);

const part = held(line(longest.name), (said) => /^\d{1,6}\/\d{1,6}$/.test(said));

const inEngine = line(longest.engine);
const engine = object<EngineReport>({ name: inEngine, version: inEngine, context: inEngine });

const engineUse = object<EngineUse>({
  name: inEngine,
  version: orNull(inEngine),
  context: inEngine,
  projects: whole(0),
  state: oneOf(engineStates),
  left: orNull(line(longest.message)),
});

const place = object<Location>({ file: line(longest.file), line: whole(1) });
const location: Field<Location | null> = {
  read: (value, at) => (value === null ? null : place.read(value, at)),
  write: (value) => value && locationAt(value.file, value.line) && place.write(value),
};

const inStudent = line(longest.person);
export const studentField = object<StudentReport>({
  id: inStudent,
  person: inStudent,
  surname: orAbsent(inStudent),
  folder: inStudent,
  remote: address(longest.remote),
});

const changedFile = object<ChangedFile>({
  file: line(longest.file),
  added: orNull(whole(0)),
  removed: orNull(whole(0)),
});

const workField = object<WorkReport>({
  changed: list(changedFile, readable.changed, (all) => all.slice(0, most.changed)),
  files: whole(0),
  commits: orNull(whole(0)),
  lastCommit: orNull(moment),
  copiedFrom: list(inStudent, readable.changed, (all) => all.slice(0, most.changed)),
});

const warningField = object<Warning>({
  rule: line(longest.rule),
  level: orAbsent(oneOf(['note'] as const)),
  message: lines(longest.warning),
  said: saidField,
  location,
});

/** A warning in the language of whoever reads or writes it. */
const warning = (messages: Messages): Field<Warning> => ({
  read: (value, at) => warnAnew(warningField.read(value, at), messages),
  write: (value) => warnAnew(warningField.write(value), messages),
});

const fewWords = (words: readonly string[]): readonly string[] =>
  words.length > most.words ? [...words.slice(0, most.words - 1), '…'] : words;

const step = object<StepReport>({
  id: oneOf(stepIds),
  outcome,
  code: orNull(code),
  command: orNull(list(line(longest.word), readable.words, fewWords)),
  seconds: amount,
  output: closingLines(longest.output),
});

const check = object<CheckReport>({
  id: line(longest.rule),
  title: line(longest.title),
  outcome,
  message: orNull(lines(longest.message)),
  hint: orNull(lines(longest.remedy)),
  ...{ points: amount, of: amount, seconds: amount },
  needs: orAbsent(line(longest.rule)),
  hidden: orAbsent(oneOf([true] as const)),
  said: checkSaidField,
});

/** A check in the language of whoever reads or writes it. */
const checkIn = (messages: Messages): Field<CheckReport> => ({
  read: (value, at) => checkAnew(check.read(value, at), messages),
  write: (value) => checkAnew(check.write(value), messages),
});

/** What is told of a project; where its sentences can be said anew, they are: of what was made fit, and in the language of whoever reads it. */
export const projectField = (messages: Messages): Field<ProjectReport> => {
  const field = projectAsWritten(messages);
  return {
    read: (value, at) => tellAnew(field.read(value, at), messages),
    write: (value) => tellAnew(field.write(value), messages),
  };
};

const projectAsWritten = (messages: Messages): Field<ProjectReport> =>
  held(
    object<ProjectReport>({
      dir: line(longest.dir),
      name: line(longest.name),
      outcome,
      code: orNull(code),
      message: orNull(lines(longest.message)),
      remedy: orNull(lines(longest.remedy)),
      said: toldApartField,
      location,
      source: orAbsent(line(longest.source)),
      student: orAbsent(studentField),
      work: orAbsent(workField),
      engine: orAbsent(orNull(inEngine)),
      seconds: amount,
      warnings: list(warning(messages), readable.warnings, (all) => fewWarnings(all, messages)),
      steps: list(step, readable.steps),
      checks: orAbsent(
        list(checkIn(messages), readable.checks, (all) => all.slice(0, most.checks)),
      ),
      points: orAbsent(orNull(amount)),
      of: orAbsent(amount),
    }),
    // The exit code comes from the class: none that failed may go without one, nor one that passed have it.
    ({ outcome: came, code: of }) => came === 'skip' || (came === 'pass') === (of === null),
    '.code',
  );

/** All of a report, as `schemas/report.schema.json` describes it; what it does not name is left out. */
export const reportField = (project: Field<ProjectReport>): Field<Report> =>
  object<Report>({
    schema: oneOf(['docker-intro/report/v1'] as const),
    outcome,
    exitCode: exits,
    startedAt: orAbsent(moment),
    seconds: amount,
    shard: orAbsent(shard),
    merged: orAbsent(list(shard, readable.parts)),
    missing: orAbsent(list(part, readable.parts)),
    engine: orNull(engine),
    engines: orAbsent(list(engineUse, readable.engines)),
    projects: list(project, readable.projects),
  });
