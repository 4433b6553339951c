import { nearName } from '../../../text/near-name.js';
import { definedNames } from '../../reading/python/defined-names.js';
import {
  flaskNames,
  namesOfPython2,
  namesOfPython3,
  standardModules,
} from '../../reading/python/known-names.js';
import type { Meaning } from '../meaning.js';
import type { Seen } from '../sign.js';
import { pythonOf } from './python-of.js';

/** What is called otherwise in other languages. */
const words: ReadonlyMap<string, string> = new Map([
  ['null', 'None'],
  ['nil', 'None'],
  ['undefined', 'None'],
  ['this', 'self'],
]);

/** A name that nothing has: Python's own guess, another language's word, an import, a name near by. */
export function explainName({ error, sources, place }: Seen): Meaning {
  const text = error.words;
  const name = /["'](\w+)["']/.exec(text)?.[1] ?? '';
  if (error.error === 'UnboundLocalError') return { id: 'local-name', names: [name] };
  const forgot = /Did you forget to import ["']([\w.]+)["']/.exec(text)?.[1];
  const guess = /Did you mean: ["'](\w+)["']/.exec(text)?.[1];
  if (guess === undefined && forgot !== undefined) {
    return { id: 'name-import', names: [name, `import ${forgot}`] };
  }
  const other = namesOfPython2.get(name);
  if (other !== undefined) return { id: 'name-python2', names: [name, guess ?? other] };
  const python2 = namesOfPython3.get(name);
  if (python2 !== undefined) return { id: 'name-python3', names: [name, python2] };
  const imported = guess === undefined ? toImport(name) : undefined;
  if (imported !== undefined) return { id: 'name-import', names: [name, imported] };
  const program = pythonOf(sources, place);
  const near =
    guess ??
    words.get(name) ??
    nearName(name, [...(program ? definedNames(program.text) : []), ...flaskNames]);
  return near === undefined
    ? { id: 'name', names: [name] }
    : { id: 'name-near', names: [name, near] };
}

function toImport(name: string): string | undefined {
  if (flaskNames.includes(name)) return `from flask import ${name}`;
  return standardModules.includes(name) ? `import ${name}` : undefined;
}
