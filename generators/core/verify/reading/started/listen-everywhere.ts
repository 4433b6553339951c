import type { Server } from './servers.js';

/** Where a server is to listen: on all addresses. */
export interface ListenAt {
  readonly port: number;
  /** Whether it listens on another port now. */
  readonly moves: boolean;
}

/** The words of a server's command, so that it listens everywhere, and on that port. */
export function listenEverywhere(
  { host, port, bind, behind, all = '0.0.0.0' }: Server,
  words: readonly string[],
  wanted: ListenAt,
): readonly string[] {
  const place = `${all}:${wanted.port}`;
  if (behind !== undefined) return withWordBehind(words, behind, place);
  if (bind !== undefined) return withOption(words, bind, place);
  const open = withOption(words, host ?? [], all);
  return wanted.moves ? withOption(open, port ?? [], `${wanted.port}`) : open;
}

/** What says where to listen: a port, an address, or both. */
const isPlace = (word = ''): boolean => /^(?:[\w.[\]:]*:)?\d+$|^[\d.]+$|^localhost$/.test(word);

function withWordBehind(words: readonly string[], verb: string, place: string) {
  const at = words.indexOf(verb) + 1;
  return [...words.slice(0, at), place, ...words.slice(isPlace(words[at]) ? at + 1 : at)];
}

/** An option with another value where it stands, or at the end. */
function withOption(
  words: readonly string[],
  [name, ...others]: readonly string[],
  value: string,
): readonly string[] {
  if (name === undefined) return words;
  const names = [name, ...others];
  const plain = (word: string) => word.replace(/=.*/s, '');
  const at = words.findIndex((word) => names.some((each) => plain(each) === plain(word)));
  const found = words[at];
  if (found === undefined)
    return [...words, ...(name.endsWith('=') ? [name + value] : [name, value])];
  if (found.includes('=')) return words.with(at, `${plain(found)}=${value}`);
  const next = words[at + 1] ?? '-';
  const rest = words.slice(next.startsWith('-') ? at + 1 : at + 2);
  return [...words.slice(0, at), found, value, ...rest];
}
