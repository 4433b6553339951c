import {
  explainCommandText,
  explainCommandWords,
  isCommandText,
  isCommandWords,
} from './command/explain-commands.js';
import type { Explanation, MessageExplanation } from './explanation.js';

/** Explains words of a command line: those of a command, a command in one word, or a message. */
export async function explainWords(words: readonly string[]): Promise<Explanation> {
  const [first = ''] = words;
  if (words.length === 1 && /\s/.test(first)) return explainText(first);
  if (!isCommandWords(words)) return explainText(words.join(' '));
  const command = explainCommandWords(words);
  return command.known ? command : orMessage(words.join(' '), command);
}

/** Explains a text: commands to type, or what something has said. */
export async function explainText(text: string): Promise<Explanation> {
  if (!isCommandText(text)) return messageOf(text);
  const command = explainCommandText(text);
  return command.known ? command : orMessage(text, command);
}

/** A message may begin as a command does: `docker daemon is not running`. */
async function orMessage(text: string, command: Explanation): Promise<Explanation> {
  const message = await messageOf(text);
  return message.known ? message : command;
}

/** What builds and programs say is a large part, and no command needs it. */
const messageOf = async (text: string): Promise<MessageExplanation> =>
  (await import('./message/explain-message.js')).explainMessage(text);
