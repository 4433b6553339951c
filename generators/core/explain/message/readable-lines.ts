import { shortLine } from '../../text/short-line.js';
import { withoutSequences } from '../../text/without-sequences.js';
import type { QuotedLine } from '../explanation.js';

/** What Compose writes before each line of a container, and `docker logs -t` the time. */
const prefix = /^(?:[\w.-]{1,60} +\| ?)?(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken away.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The lines of others' text as they can be read: without colours, without what does not show, of a
 * bar of progress what was drawn last, and each of a length that patterns can take.
 */
export const readableLines = (text: string): readonly QuotedLine[] =>
  text.split('\n').map((line, index) => ({ number: index + 1, text: readable(line) }));

const readable = (line: string): string =>
  shortLine(
    withoutSequences(line)
      .replace(/\r+$/, '')
      .replace(/^.*\r(?=.)/s, ''),
  )
    .replace(unseen, '')
    .replace(prefix, '')
    .trimEnd();
