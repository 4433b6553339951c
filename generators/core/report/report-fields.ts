import { exitCodes, type FailureCode, type Location } from '../verdict/failure.js';
import {
  type EngineReport,
  type Outcome,
  type ProjectReport,
  type Report,
  type ShardReport,
  type StepReport,
  type StudentReport,
  stepIds,
  type Warning,
} from '../verdict/report.js';
import {
  amount,
  type Field,
  line,
  listOf,
  object,
  oneOf,
  orNull,
  text,
  Unfit,
  whole,
} from './fields.js';

/** Entries of a list. */
const most = { projects: 200_000, warnings: 100_000, steps: 100, words: 1000, parts: 100_000 };

const outcome = oneOf<Outcome>(['pass', 'fail', 'error', 'skip']);
const code = oneOf(Object.keys(exitCodes) as FailureCode[]);
const exits = oneOf<number>([0, ...new Set<number>(Object.values(exitCodes))]);

/** All of a report, as `schemas/report.schema.json` describes it; what it does not name is left out. */
export const report: Field<Report> = (value, at) => {
  const it = object(value, 'schema');
  return {
    schema: oneOf(['docker-intro/report/v1'] as const)(it['schema'], `${at}schema`),
    outcome: outcome(it['outcome'], 'outcome'),
    exitCode: exits(it['exitCode'], 'exitCode'),
    ...(it['startedAt'] === undefined ? {} : { startedAt: moment(it['startedAt'], 'startedAt') }),
    seconds: amount(it['seconds'], 'seconds'),
    ...(it['shard'] === undefined ? {} : { shard: shard(it['shard'], 'shard') }),
    ...(it['merged'] === undefined
      ? {}
      : { merged: listOf(shard, most.parts)(it['merged'], 'merged') }),
    ...(it['missing'] === undefined
      ? {}
      : { missing: listOf(part, most.parts)(it['missing'], 'missing') }),
    engine: orNull(engine)(it['engine'], 'engine'),
    projects: listOf(project, most.projects)(it['projects'], 'projects'),
  };
};

/** As `toISOString` writes it, so that texts compare as the moments do. */
const moment: Field<string> = (value, at) => {
  const said = line(value, at);
  const time = Date.parse(said);
  if (Number.isNaN(time) || new Date(time).toISOString() !== said) throw new Unfit(at);
  return said;
};

const shard: Field<ShardReport> = (value, at) => {
  const it = object(value, at);
  const total = whole(1)(it['total'], `${at}.total`);
  const index = whole(1)(it['index'], `${at}.index`);
  if (index > total || total > most.parts) throw new Unfit(`${at}.index`);
  return { index, total, projects: whole(0)(it['projects'], `${at}.projects`) };
};

const part: Field<string> = (value, at) => {
  const said = line(value, at);
  if (!/^\d{1,6}\/\d{1,6}$/.test(said)) throw new Unfit(at);
  return said;
};

const engine: Field<EngineReport> = (value, at) => {
  const it = object(value, at);
  return {
    name: line(it['name'], `${at}.name`),
    version: line(it['version'], `${at}.version`),
    context: line(it['context'], `${at}.context`),
  };
};

const location: Field<Location> = (value, at) => {
  const it = object(value, at);
  return { file: line(it['file'], `${at}.file`), line: whole(1)(it['line'], `${at}.line`) };
};

const student: Field<StudentReport> = (value, at) => {
  const it = object(value, at);
  return {
    id: line(it['id'], `${at}.id`),
    person: line(it['person'], `${at}.person`),
    folder: line(it['folder'], `${at}.folder`),
    remote: orNull(line)(it['remote'], `${at}.remote`),
  };
};

const warning: Field<Warning> = (value, at) => {
  const it = object(value, at);
  return {
    rule: line(it['rule'], `${at}.rule`),
    message: text(it['message'], `${at}.message`),
    location: orNull(location)(it['location'], `${at}.location`),
  };
};

const step: Field<StepReport> = (value, at) => {
  const it = object(value, at);
  return {
    id: oneOf(stepIds)(it['id'], `${at}.id`),
    outcome: outcome(it['outcome'], `${at}.outcome`),
    code: orNull(code)(it['code'], `${at}.code`),
    command: orNull(listOf(line, most.words))(it['command'], `${at}.command`),
    seconds: amount(it['seconds'], `${at}.seconds`),
    output: text(it['output'], `${at}.output`),
  };
};

const project: Field<ProjectReport> = (value, at) => {
  const it = object(value, at);
  const came = outcome(it['outcome'], `${at}.outcome`);
  const why = orNull(code)(it['code'], `${at}.code`);
  // The exit code comes from the class: none that failed may go without one, nor one that passed have it.
  if (came === 'pass' ? why !== null : came !== 'skip' && why === null)
    throw new Unfit(`${at}.code`);
  return {
    dir: line(it['dir'], `${at}.dir`),
    name: line(it['name'], `${at}.name`),
    outcome: came,
    code: why,
    message: orNull(text)(it['message'], `${at}.message`),
    remedy: orNull(text)(it['remedy'], `${at}.remedy`),
    location: orNull(location)(it['location'], `${at}.location`),
    ...(it['source'] === undefined ? {} : { source: line(it['source'], `${at}.source`) }),
    ...(it['student'] === undefined ? {} : { student: student(it['student'], `${at}.student`) }),
    seconds: amount(it['seconds'], `${at}.seconds`),
    warnings: listOf(warning, most.warnings)(it['warnings'], `${at}.warnings`),
    steps: listOf(step, most.steps)(it['steps'], `${at}.steps`),
  };
};
