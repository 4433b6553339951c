import type { en } from './en/en.js';

/** All that the tool says. English is the contract: another language that lacks a sentence does not compile. */
export type Messages = typeof en;
