import { enUsual } from './en-usual.js';
import { enVerdict } from './en-verdict.js';

/** The sentences of the tool in English. They are the contract: every other language has the same keys. */
export const en = { ...enUsual, ...enVerdict };
