import type { FailureCode } from '../../../verdict/failure.js';

/** A text of an engine and what it means. */
export type Pattern = readonly [FailureCode, RegExp];

/**
 * What an engine and its client say when something goes wrong. Of an engine that takes docker's
 * place only what docker says otherwise stands here: the texts of all of them are looked for,
 * docker's first, since docker's own command may be led to any of them.
 */
export interface EngineTexts {
  /** The engine or the client is the matter. */
  readonly engine: readonly Pattern[];
  /** The base image could not be had. */
  readonly pull: readonly Pattern[];
  /** The Dockerfile, or what it copies, is not there. */
  readonly missing: readonly Pattern[];
  /** The Dockerfile is the matter. */
  readonly dockerfile: readonly Pattern[];
  /** `run` could not start the container. */
  readonly start: readonly Pattern[];
  /** A command of the Dockerfile failed; a group is its exit code. */
  readonly runFailed: RegExp;
  /** What was to be removed is not there. */
  readonly gone: RegExp;
}
