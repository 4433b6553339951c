import type { CommandNote } from '../explanation.js';
import { note } from './note.js';

/** Dashes that a word processor, a chat or a page puts in the place of hyphens. */
const dashes = /^[\u2010-\u2015\u2212-]+/;
const quotes = /^[“”„‘’«»]+|[“”„‘’«»]+$/g;

interface Typed {
  readonly word: string;
  readonly notes: readonly CommandNote[];
}

/**
 * A word as it was meant: with hyphens and without the quotation marks of a word processor.
 * @param isLong whether an option of that name has two hyphens
 */
export function asMeant(typed: string, isLong: (name: string) => boolean): Typed {
  const bare = typed.replace(quotes, '');
  const quoted = bare !== typed && bare !== '' ? [note('typographic-quotes', bare)] : [];
  const unquoted = quoted.length > 0 ? bare : typed;
  const [lead = ''] = dashes.exec(unquoted) ?? [];
  if (!/[^-]/.test(lead) || lead === unquoted) return { word: unquoted, notes: quoted };
  const name = unquoted.slice(lead.length);
  // Two hyphens become one long dash.
  const isTwo = lead.length > 1 || lead === '—' || isLong(name.replace(/=.*$/s, ''));
  const word = `${isTwo ? '--' : '-'}${name}`;
  return { word, notes: [...quoted, note('typographic-dash', unquoted, word)] };
}
