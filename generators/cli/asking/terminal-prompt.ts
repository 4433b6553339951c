import type { UsualMessages } from '../../core/i18n/messages.js';
import { isReadAloud, promptPlainly } from './prompt-plainly.js';
import type { Prompt } from './question.js';

/** Asks at the terminal of this process: line by line, where nothing can be drawn or a program reads it aloud. */
export const terminalPrompt = async (messages: UsualMessages): Promise<Prompt> =>
  isReadAloud(process.env) ? promptPlainly(messages) : (await import('./prompt.js')).prompt;
