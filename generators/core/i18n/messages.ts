import type { en } from './en/en.js';
import type { enUsual } from './en/en-usual.js';
import type { enVerdict } from './en/en-verdict.js';

/** All that the tool says. English is the contract: another language that lacks a sentence does not compile. */
export type Messages = typeof en;

/**
 * What every call may say. The rest, which is most of it, is said of projects that were looked at:
 * whoever only makes or asks takes no more than this, and is there sooner.
 */
export type UsualMessages = typeof enUsual;

/** What is said of a project that was looked at. */
export type VerdictMessages = typeof enVerdict;
