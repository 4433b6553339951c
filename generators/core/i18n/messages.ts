import type { en } from './en/en.js';
import type { enFirst } from './en/first.js';

/** All that the tool says. English is the contract: another language that lacks a sentence does not compile. */
export type Messages = typeof en;

/** What any call may say: making one project needs no more, and reads no more. */
export type FirstMessages = typeof enFirst;
