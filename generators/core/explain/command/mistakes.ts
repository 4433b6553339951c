import { showArgv } from '../../text/show-command.js';
import type { CommandNote } from '../explanation.js';
import { note } from './note.js';
import { type OptionsRead, readOptionsOf } from './read-options.js';
import type { CommandRow, WordKind } from './table/command-row.js';
import { asMeant } from './typography.js';
import { readImageHere } from './values/image.js';

/** How docker's own help names what is missing. */
const placeholders: Partial<Record<WordKind, string>> = {
  ...{ container: 'CONTAINER', imageHere: 'IMAGE', newName: 'NAME:TAG', volume: 'VOLUME' },
  ...{ network: 'NETWORK', context: 'CONTEXT', service: 'SERVICE', program: 'COMMAND' },
  ...{ object: 'NAME', copied: 'CONTAINER:PATH', term: 'TERM' },
};

/** What a beginner gets wrong in a command as a whole. @param name the words of the command */
export function mistakesIn(
  row: CommandRow,
  name: readonly string[],
  typed: readonly string[],
  read: OptionsRead,
): readonly CommandNote[] {
  const words = read.rest.map(({ word }) => word);
  const has = (...longs: readonly string[]) =>
    read.seen.find(({ row: { long } }) => longs.includes(long));
  if (has('help') || has('version')) return [];
  return [
    ...missing(row, name, typed, words, has('tag')?.value),
    ...(row.repeats || row.stops ? [] : words.slice(row.takes.length)).map((word) =>
      note('too-many', word),
    ),
    ...(row.says === 'build' && has('tag')?.value !== '.'
      ? readImageHere(has('tag')?.value ?? 'web', 'new-name').notes
      : []),
    ...(row.stops ? afterWords(row, name, typed, words) : []),
    ...(has('detach') && has('interactive') && has('tty') ? [note('detach-and-tty')] : []),
    ...(has('rm') && has('restart') && has('restart')?.value !== 'no'
      ? [note('rm-and-restart')]
      : []),
    ...(has('network', 'net')?.value === 'host' && has('publish', 'publish-all')
      ? [note('publish-host')]
      : []),
  ];
}

function missing(
  row: CommandRow,
  name: readonly string[],
  typed: readonly string[],
  words: readonly string[],
  tag: string | undefined,
): readonly CommandNote[] {
  const kind = row.takes[words.length];
  if (words.length >= row.least || kind === undefined) return [];
  if (kind === 'folder') {
    return tag === '.'
      ? [note('tag-is-context')]
      : [note('no-context', showArgv([...name, ...typed]))];
  }
  return kind === 'image'
    ? [note('no-image')]
    : [note('missing-word', placeholders[kind] ?? kind.toUpperCase())];
}

/** `docker run web -p 8080:80`: what is behind the image is the program's. */
function afterWords(
  { takes, options }: CommandRow,
  name: readonly string[],
  typed: readonly string[],
  words: readonly string[],
): readonly CommandNote[] {
  const of = takes.length - 1;
  const program = words.slice(of);
  const [first = ''] = program;
  if (!/^[-\u2010-\u2015\u2212]./.test(first)) return [];
  const { rest, seen } = readOptionsOf(program, options, 1);
  // `docker run nginx -g "daemon off;"`: it is the program's, and no option of Docker's.
  if (seen.length === 0) return [];
  const moved = program
    .slice(0, program.length - rest.length)
    .map((word) => asMeant(word, (long) => options.some((option) => option.long === long)).word);
  const ahead = typed.slice(0, typed.length - words.length);
  const right = [
    ...name,
    ...ahead,
    ...moved,
    ...words.slice(0, of),
    ...program.slice(moved.length),
  ];
  const id = takes[0] === 'image' ? 'option-after-image' : 'option-after-container';
  return [note(id, first, showArgv(right))];
}
