import type { FailureCode } from '../../../verdict/failure.js';

/** An engine's text and what it means. The texts were collected from Docker 20.10 and 28.5. */
export type Pattern = readonly [FailureCode, RegExp];
