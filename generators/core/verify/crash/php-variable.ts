import { nearName } from '../../text/near-name.js';
import type { Meaning } from './meaning.js';
import type { OwnPlace, Sources } from './own-place.js';

/** UTF-16 code units of a program, and variables of it, that are looked at. */
const longest = 200_000;
const most = 1000;

/** A variable of PHP that nothing has given a value: one of nearly that name, or none. */
export function explainPhpVariable(
  words: string,
  place: OwnPlace,
  { files }: Sources,
): Meaning | undefined {
  const name = /Undefined variable:? \$?(\w{1,100})/.exec(words)?.[1];
  if (name === undefined) return undefined;
  const text = (files.text(place.path) ?? '').slice(0, longest);
  const set = [...text.matchAll(/\$(\w{1,100})\s*(?==(?!=))/g)].slice(0, most);
  const near = nearName(name, [...new Set(set.map(([, each = '']) => each))]);
  return near === undefined
    ? { id: 'php-variable', names: [`$${name}`] }
    : { id: 'name-near', names: [`$${name}`, `$${near}`] };
}
