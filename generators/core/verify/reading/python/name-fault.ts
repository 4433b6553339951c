import type { LineFault } from './python-fault.js';
import { declaring, wordsOfPython } from './words-of-python.js';

/** `def f:`, `def f` */
const bare = /^((?:async\s+)?def\s+[A-Za-z_]\w*)\s*:?$/;
/** `my-name = 3`, `def my-name():` */
const hyphens = /^(?:(?:async\s+)?def\s+)?([A-Za-z_]\w*(?:-[A-Za-z_]\w*)+)\s*(?:=(?!=)|\(.*:$)/;
/** `def my name():`, `my name = 3` */
const spaces = /^(?:async\s+)?def\s+([A-Za-z_]\w*(?: +[A-Za-z_]\w*)+)\s*\(/;
const spacesBefore = /^([A-Za-z_]\w*(?: +[A-Za-z_]\w*)+)\s*=(?!=)/;

/** A name that is none, where something is given one. @param line without its strings and comments */
export function nameFault(line: string, source: string): LineFault | undefined {
  const definition = bare.exec(line)?.[1];
  if (definition !== undefined) return { id: 'no-parentheses', names: [`${definition}():`] };
  const hyphened = hyphens.exec(line)?.[1];
  if (hyphened !== undefined) {
    return { id: 'hyphen-name', names: [hyphened, hyphened.replace(/-/g, '_')] };
  }
  const spaced = spaces.exec(line)?.[1] ?? spacesBefore.exec(line)?.[1];
  const words = spaced?.split(/ +/) ?? [];
  const isCode = words.some((word) => wordsOfPython.includes(word) || declaring.includes(word));
  if (spaced === undefined || isCode) return undefined;
  return { id: 'space-name', names: [spaced, source.trim().replace(spaced, words.join('_'))] };
}
