import { showArgv } from '../../text/show-command.js';
import type { CommandNote } from '../explanation.js';
import { note } from './note.js';
import type { OptionsRead } from './read-options.js';
import type { CommandRow, WordKind } from './table/command-row.js';
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
    ...(row.stops ? afterWords(row, name, words) : []),
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
  words: readonly string[],
): readonly CommandNote[] {
  const of = takes.length - 1;
  const program = words.slice(of);
  const [first = '', second] = program;
  if (!/^[-\u2010-\u2015\u2212]./.test(first)) return [];
  const option = options.find(
    ({ short, long }) => first.startsWith(`--${long}`) || (short && first.startsWith(`-${short}`)),
  );
  if (takes[0] !== 'image') return [note('option-after-container', first)];
  const moved = option?.takes && second !== undefined && !first.includes('=') ? 2 : 1;
  const right = [...name, ...program.slice(0, moved), ...words.slice(0, of)];
  return [note('option-after-image', first, showArgv(right))];
}
