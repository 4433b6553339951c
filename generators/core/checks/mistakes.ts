import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { nearName } from '../text/near-name.js';
import type { RosterPlace } from '../verdict/flaw.js';

/** Mistakes that are listed; whoever makes more mends these first. */
const most = 100;

/** What is wrong with a file of checks, collected as it is found. */
export interface Mistakes {
  readonly messages: Messages;
  /** @returns undefined, which stands for what could not be read */
  at(place: RosterPlace, message: string): undefined;
  /** A word that is none of those that there are; the nearest one is named. */
  unknown(place: RosterPlace, word: string, known: readonly string[]): undefined;
  list(): readonly Problem[];
}

/** @param file as its places name it: `checks.yml` */
export function collectMistakes(file: string, messages: Messages): Mistakes {
  const found: (Problem & RosterPlace)[] = [];
  const at: Mistakes['at'] = ({ line, column }, message) => {
    found.push({ where: `${file}:${line}:${column}`, message, line, column });
    return undefined;
  };
  return {
    ...{ messages, at },
    unknown: (place, word, known) =>
      at(place, messages.checksFile.unknown(word, nearName(word, known), known)),
    list: () =>
      found
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .slice(0, most)
        .map(({ where, message }) => ({ where, message })),
  };
}
