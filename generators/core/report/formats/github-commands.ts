import { createHash } from 'node:crypto';
import { wellFormed } from '../../text/well-formed.js';

/**
 * The commands that GitHub reads from a step's log, and what keeps others' text from being read as
 * one. See https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** What a command can say besides its message. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/** `::error file=a,line=1::message`. */
export function command(name: string, properties: Properties, message = ''): string {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${[name, said.join(',')].filter(Boolean).join(' ')}::${data(message)}`;
}

const data = (text: string): string =>
  wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Others' text as it is: GitHub reads no command in it until the token comes.
 * @param token what the text does not hold, as `tokenFor` makes it
 */
export const stopped = (text: string, token: string): readonly string[] => [
  command('stop-commands', {}, token),
  wellFormed(text),
  command(token, {}),
];

/** A word that none of these texts holds, and that nobody could know who wrote them: it depends on all of them. */
export function tokenFor(texts: readonly string[]): string {
  const all = texts.join('\0').toLowerCase();
  let token = hash(all);
  // GitHub compares without regard to case.
  while (all.includes(token)) token = hash(token);
  return token;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
