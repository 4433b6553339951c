import type { Messages } from '../messages.js';
import { frUsual } from './fr-usual.js';
import { frVerdict } from './fr-verdict.js';

/** The sentences of the tool in French. */
export const fr: Messages = { ...frUsual, ...frVerdict };
