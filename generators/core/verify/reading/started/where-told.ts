import type { ContextFiles } from '../context/context-files.js';
import type { Server } from './servers.js';
import { plainLine, type StartedCommand } from './started-command.js';

/** This machine's own address. */
const here = /(?:^|[^\w.])(?:127\.0\.0\.1|localhost|\[?::1\]?)(?![\w.])/;

/**
 * Where a server is told to listen: `elsewhere` than on loopback, or the words that keep it there;
 * undefined where nothing tells it.
 * @param environment what the image sets
 */
export function whereTold(
  { host = [], bind = [], behind, told, settings }: Server,
  command: Pick<StartedCommand, 'words'>,
  environment: string,
  files: ContextFiles,
): string | undefined {
  const said = option(command.words, [...host, ...bind]) ?? wordBehind(command.words, behind);
  if (said !== undefined) return here.test(said) ? said : 'elsewhere';
  const isTold = told?.test(`${plainLine(command)}\n${environment}`);
  return isTold || isSet(settings, files) ? 'elsewhere' : undefined;
}

/** `--host 0.0.0.0`, `--host=0.0.0.0`, `-b:8000` */
function option(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const name = names.map((each) => each.replace(/=$/, '')).find((each) => begins(word, each));
    if (name !== undefined) return word === name ? `${word} ${words[index + 1] ?? ''}` : word;
  }
  return undefined;
}

const begins = (word: string, name: string): boolean =>
  word === name ||
  (/^[= ]/.test(word.slice(name.length)) && word.startsWith(name)) ||
  (/^-\w$/.test(name) && word.startsWith(name));

/** A port alone tells no address. */
function wordBehind(words: readonly string[], verb: string | undefined): string | undefined {
  const word = verb === undefined ? undefined : words[words.indexOf(verb) + 1];
  return word === undefined || !/[.:\]]/.test(word) ? undefined : `${verb} ${word}`;
}

/** Whether a file of settings says something of the address; what it says is not read. */
const isSet = (settings: RegExp | undefined, files: ContextFiles): boolean =>
  settings !== undefined &&
  files
    .names('.')
    .filter((name) => settings.test(name))
    .some((name) => /\bhost|\bbind\b|0\.0\.0\.0/i.test(files.text(name) ?? ''));
