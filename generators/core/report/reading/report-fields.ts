import { publicAddress } from '../../text/public-address.js';
import { exitCodes, type FailureCode, type Location } from '../../verdict/failure.js';
import {
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
import {
  asAmount,
  asFields,
  asLine,
  asList,
  asOneOf,
  asText,
  asWhole,
  orAbsent,
  orNull,
  Unfit,
  type ValueReader,
} from './values.js';

/** Entries of a list. */
const most = {
  projects: 200_000,
  warnings: 100_000,
  steps: 100,
  words: 1000,
  parts: 100_000,
  engines: 1000,
};

const outcome = asOneOf<Outcome>(['pass', 'fail', 'error', 'skip']);
const code = asOneOf(Object.keys(exitCodes) as FailureCode[]);
const exits = asOneOf<number>([0, ...new Set<number>(Object.values(exitCodes))]);

/** As `toISOString` writes it, so that texts compare as the moments do. */
const moment: ValueReader<string> = (value, at) => {
  const said = asLine(value, at);
  const time = Date.parse(said);
  if (Number.isNaN(time) || new Date(time).toISOString() !== said) throw new Unfit(at);
  return said;
};

const anyShard = asFields<ShardReport>({
  index: asWhole(1),
  total: asWhole(1),
  projects: asWhole(0),
});

const shard: ValueReader<ShardReport> = (value, at) => {
  const read = anyShard(value, at);
  if (read.index > read.total || read.total > most.parts) throw new Unfit(`${at}.index`);
  return read;
};

const part: ValueReader<string> = (value, at) => {
  const said = asLine(value, at);
  if (!/^\d{1,6}\/\d{1,6}$/.test(said)) throw new Unfit(at);
  return said;
};

const engine = asFields<EngineReport>({ name: asLine, version: asLine, context: asLine });

const engineUse = asFields<EngineUse>({
  name: asLine,
  version: orNull(asLine),
  context: asLine,
  projects: asWhole(0),
  state: asOneOf(engineStates),
  left: orNull(asLine),
});

const location = asFields<Location>({ file: asLine, line: asWhole(1) });

const student = asFields<StudentReport>({
  id: asLine,
  person: asLine,
  folder: asLine,
  remote: orNull((value, at) => publicAddress(asLine(value, at))),
});

const warning = asFields<Warning>({
  rule: asLine,
  message: asText,
  location: orNull(location),
});

const step = asFields<StepReport>({
  id: asOneOf(stepIds),
  outcome,
  code: orNull(code),
  command: orNull(asList(asLine, most.words)),
  seconds: asAmount,
  output: asText,
});

const anyProject = asFields<ProjectReport>({
  dir: asLine,
  name: asLine,
  outcome,
  code: orNull(code),
  message: orNull(asText),
  remedy: orNull(asText),
  location: orNull(location),
  source: orAbsent(asLine),
  student: orAbsent(student),
  engine: orAbsent(orNull(asLine)),
  seconds: asAmount,
  warnings: asList(warning, most.warnings),
  steps: asList(step, most.steps),
});

const project: ValueReader<ProjectReport> = (value, at) => {
  const read = anyProject(value, at);
  // The exit code comes from the class: none that failed may go without one, nor one that passed have it.
  const isJudged = read.outcome === 'skip' || (read.outcome === 'pass') === (read.code === null);
  if (!isJudged) throw new Unfit(`${at}.code`);
  return read;
};

/** All of a report, as `schemas/report.schema.json` describes it; what it does not name is left out. */
export const asReport = asFields<Report>({
  schema: asOneOf(['docker-intro/report/v1'] as const),
  outcome,
  exitCode: exits,
  startedAt: orAbsent(moment),
  seconds: asAmount,
  shard: orAbsent(shard),
  merged: orAbsent(asList(shard, most.parts)),
  missing: orAbsent(asList(part, most.parts)),
  engine: orNull(engine),
  engines: orAbsent(asList(engineUse, most.engines)),
  projects: asList(project, most.projects),
});
