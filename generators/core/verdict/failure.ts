import type { Facts } from './facts.js';
import type { ToldApart } from './saying.js';

/**
 * Every way in which a check can fail, and the exit code it stands for: 1 the project, 3 what is
 * around it, 4 a deadline, 70 a bug of ours, 130 and 143 an interruption.
 */
export const exitCodes = {
  CLI_MISSING: 3,
  INTERPRETER_MISSING: 3,
  ENGINE_DOWN: 3,
  ENGINE_PERMISSION: 3,
  ENGINE_CONFIG: 3,
  ENGINE_ERROR: 3,
  ENGINE_HUNG: 4,
  ENGINE_REMOTE: 3,
  ENGINE_LOST: 3,
  API_MISMATCH: 3,
  CLIENT_FILES: 3,
  CREDENTIAL_HELPER: 3,
  DISK_FULL: 3,
  NAME_CONFLICT: 3,
  PORT_IN_USE: 3,
  RESOURCE_LIMIT: 3,
  PULL_AUTH: 1,
  PULL_CAPTIVE: 3,
  PULL_HOST: 1,
  PULL_NETWORK: 3,
  PULL_NOT_FOUND: 1,
  PULL_PLATFORM: 3,
  PULL_RATE_LIMIT: 3,
  PULL_TIMEOUT: 4,
  PULL_TLS: 3,
  PROJECT_INVALID: 1,
  OUTSIDE_PROJECT: 1,
  UNFIT_FILE: 1,
  COMPOSE_MISSING: 3,
  COMPOSE_INVALID: 1,
  COMPOSE_REACHES_OUT: 1,
  COMPOSE_UNPROVEN: 3,
  PORT_UNPUBLISHED: 1,
  DOCKERFILE_ENCODING: 1,
  DOCKERFILE_MISSING: 1,
  DOCKERFILE_SYNTAX: 1,
  BAD_REFERENCE: 1,
  STAGE_NOT_FOUND: 1,
  COPY_MISSING: 1,
  NETWORK_IN_BUILD: 3,
  PACKAGE_NOT_FOUND: 1,
  RUN_FAILED: 1,
  BUILD_FAILED: 1,
  SERVER_IN_BUILD: 1,
  BUILD_TIMEOUT: 4,
  RUN_REFUSED: 1,
  CMD_NOT_FOUND: 1,
  CMD_NOT_EXECUTABLE: 1,
  CMD_FORMAT: 1,
  USER_UNKNOWN: 1,
  CRASH: 1,
  OOM: 1,
  PROCESS_LIMIT: 1,
  APP_EXITED: 1,
  SERVICE_FAILED: 1,
  SERVICE_UNHEALTHY: 1,
  LOOPBACK_BIND: 1,
  WRONG_PORT: 1,
  HTTP_STATUS: 1,
  WRONG_BODY: 1,
  EMPTY_PAGE: 1,
  PAGE_ERROR: 1,
  BAD_RESPONSE: 1,
  NOT_READY: 4,
  PATTERN_TIMEOUT: 4,
  CHECK_FAILED: 1,
  LEFT_BEHIND: 3,
  INTERRUPTED: 130,
  TERMINATED: 143,
  REPORT_UNFIT: 3,
  INTERNAL: 70,
} as const;

export type FailureCode = keyof typeof exitCodes;
export const failureCodes = Object.keys(exitCodes) as FailureCode[];

/** Failures of a build that a command of the Dockerfile has told of: its own words are shown, without the engine’s frame. */
export const saidByCommand: ReadonlySet<FailureCode> = new Set([
  ...(['RUN_FAILED', 'PACKAGE_NOT_FOUND', 'NETWORK_IN_BUILD'] as const),
]);

/** A line of a file. `locationAt` makes it: others' programs name lines that there are not. */
export interface Location {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A line of a file; null where no file has it: Python knows a line 0, and a program may print any number. */
export const locationAt = (file: string, line: number): Location | null =>
  Number.isSafeInteger(line) && line >= 1 ? { file, line } : null;

/** Why a step did not pass. */
export interface Failure {
  readonly code: FailureCode;
  readonly facts: Facts;
  readonly location: Location | null;
  /** Said in the place of the usual sentences of its code, by one that knows more. */
  readonly words?: ToldApart;
}

/** `fail` is the project's fault, `error` that of the machine, of a deadline on it, or ours. */
export const outcomeOf = (code: FailureCode): 'fail' | 'error' =>
  exitCodes[code] === 1 || code === 'NOT_READY' ? 'fail' : 'error';

export const failure = (
  code: FailureCode,
  facts: Facts = {},
  location: Location | null = null,
): Failure => ({ code, facts, location: location && locationAt(location.file, location.line) });
