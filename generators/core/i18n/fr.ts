import { en } from './en.js';
import type { Messages } from './load.js';
export const fr: Messages = en;
