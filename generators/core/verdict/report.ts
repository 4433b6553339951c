import type { FailureCode, Location } from './failure.js';
import type { Saying, ToldApart } from './saying.js';
import type { WorkReport } from './work.js';

/** What came of a check: `fail` is the project's fault, `error` the machine's or ours, `skip` was not reached. */
export type Outcome = 'pass' | 'fail' | 'error' | 'skip';

/** The steps of a verification, in order. */
export const stepIds = ['engine', 'lint', 'build', 'run', 'probe', 'stop', 'remove'] as const;
export type VerifyStepId = (typeof stepIds)[number];

export interface StepReport {
  readonly id: VerifyStepId;
  readonly outcome: Outcome;
  /** The failure class; null where the step passed or was not reached. */
  readonly code: FailureCode | null;
  /** The command as a student types it; null where the step has none, or was not reached and its port is not known. */
  readonly command: readonly string[] | null;
  readonly seconds: number;
  /** The bounded tail of what was said, fit to be shown. */
  readonly output: string;
}

export interface Warning {
  /** The id of the rule. */
  readonly rule: string;
  /** Where it is only told, and nothing need be done; absent where it warns. */
  readonly level?: 'note';
  readonly message: string;
  /** What the message says, to be said in another language; absent in reports of earlier versions. */
  readonly said?: readonly Saying[];
  readonly location: Location | null;
}

/** Whose project it is, where the folder of its class says so. */
export interface StudentReport {
  /** As the roster has it. */
  readonly id: string;
  /** What the student is called. */
  readonly person: string;
  /** The surname in it, by which students are sorted; absent where the roster does not tell it apart. */
  readonly surname?: string;
  /** The name of their folder in that of the class. */
  readonly folder: string;
  /** The address of their repository, without a password; null where there is none. */
  readonly remote: string | null;
}

/** The part of a list of projects that a report is about. */
export interface ShardReport {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
  /** How many projects the whole list has. */
  readonly projects: number;
}

/** What came of one thing that a project is judged by. */
export interface CheckReport {
  readonly id: string;
  readonly title: string;
  /** `skip` where one that it needs did not pass, or nobody could judge it here. */
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly hint: string | null;
  /** What it got, of what it could. */
  readonly points: number;
  readonly of: number;
  readonly seconds: number;
  /** The id of the check that did not pass, without which this one is not judged. */
  readonly needs?: string;
  /** Whether students are not told of it. */
  readonly hidden?: true;
  /** What title, message and hint say, to be said in another language. */
  readonly said?: CheckSaid;
}

export interface CheckSaid {
  readonly title: readonly Saying[];
  readonly message: readonly Saying[];
  readonly hint: readonly Saying[];
}

export interface ProjectReport {
  /** As it was asked for. */
  readonly dir: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly code: FailureCode | null;
  readonly message: string | null;
  readonly remedy: string | null;
  /** What message and remedy say, to be said in another language; absent in reports of earlier versions. */
  readonly said?: ToldApart;
  readonly location: Location | null;
  /** The text of the line at the location; absent where it could not be read. */
  readonly source?: string;
  /** Absent where the project belongs to no class. */
  readonly student?: StudentReport;
  /** Absent where nobody knows what was handed out. */
  readonly work?: WorkReport;
  /** The context of the engine that it was verified on; null where there was none. */
  readonly engine?: string | null;
  readonly seconds: number;
  readonly warnings: readonly Warning[];
  readonly steps: readonly StepReport[];
  /** What it is judged by, in order; absent where nobody asked for points. */
  readonly checks?: readonly CheckReport[];
  /** The sum of its points, and what it could have got; null where not all could be judged, since the machine was at fault. */
  readonly points?: number | null;
  readonly of?: number;
}

export interface EngineReport {
  readonly name: string;
  readonly version: string;
  readonly context: string;
}

/**
 * What became of one of several engines: `ready` worked to the end, `returned` went away and came
 * back, `lost` went away for good, `unreachable` never answered.
 */
export const engineStates = ['ready', 'returned', 'lost', 'unreachable'] as const;
export type EngineState = (typeof engineStates)[number];

/** One of several engines. */
export interface EngineUse {
  readonly name: string;
  /** Null where it never answered. */
  readonly version: string | null;
  readonly context: string;
  /** Projects whose verdict it gave. */
  readonly projects: number;
  readonly state: EngineState;
  /** The command that shows what may be left on it; null where nothing is. */
  readonly left: string | null;
}

/** The result of `verify`: `docker-intro/report/v1`, described in `schemas/report.schema.json`. */
export interface Report {
  readonly schema: 'docker-intro/report/v1';
  readonly outcome: Outcome;
  readonly exitCode: number;
  /** When it began, in UTC, as ISO 8601 writes it: of two reports the later one counts, and one that is more than a day ahead is the oldest. */
  readonly startedAt?: string;
  readonly seconds: number;
  /** Absent where all projects were verified that were asked for. */
  readonly shard?: ShardReport;
  /** Of a merged report: the parts that it was made of. */
  readonly merged?: readonly ShardReport[];
  /** Of a merged report: the parts that nobody handed in, such as `3/8`. */
  readonly missing?: readonly string[];
  readonly engine: EngineReport | null;
  /** Where there are several. */
  readonly engines?: readonly EngineUse[];
  readonly projects: readonly ProjectReport[];
}
