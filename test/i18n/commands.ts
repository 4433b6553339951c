import type { Messages } from '../../generators/core/i18n/messages.js';
import { allSentences } from './sentences.js';

/** A command that stands between the quotation marks of a language. */
const quoted = /“([^”\n]+)”|«\u00a0([^»\n]+)\u00a0»/g;

/** Programs that somebody is told to start. */
const programs =
  /^(?:sudo |docker(?:-intro)? |podman |git |npm |go |chmod |mv |unset |colima |python )/;

/** The commands that a catalogue tells somebody to type, with where it does. */
export const commandsIn = (
  messages: Messages,
): readonly (readonly [path: string, command: string])[] =>
  allSentences(messages).flatMap(([path, sentence]) =>
    [...sentence.matchAll(quoted)].flatMap(([, english, french]) => {
      const text = english ?? french ?? '';
      return programs.test(text) ? [[path, text] as const] : [];
    }),
  );
