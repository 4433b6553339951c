import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import type { Meaning } from './meaning.js';
import type { OwnPlace, Sources } from './own-place.js';
import { phpExtension } from './php-extension.js';
import { explainPhpSyntax } from './php-syntax.js';
import { explainPhpVariable } from './php-variable.js';
import { explainFile } from './python/missing-file.js';

/** Functions of PHP that beginners call. */
const functions =
  'array_push array_pop array_map array_filter array_keys array_merge count date die empty explode file_get_contents file_put_contents floor header htmlspecialchars implode in_array intdiv is_array is_numeric isset json_decode json_encode max min number_format phpinfo print printf rand round session_start setcookie sizeof sort sprintf str_contains str_repeat str_replace strlen strpos strrev strtolower strtotime strtoupper substr time trim ucfirst ucwords usort var_dump';

/** UTF-16 code units of a program that are looked at. */
const longest = 200_000;

/** What an error of PHP means that a page shows at a line of the project; undefined where its own words say all. */
export const explainPhpPage = (
  words: string,
  place: OwnPlace,
  sources: Sources,
): Meaning | undefined =>
  explainPhpSyntax(words, place, sources) ??
  explainPhpVariable(words, place, sources) ??
  ofFile(words, place, sources) ??
  ofFunction(words, place, sources) ??
  ofPlus(words, place);

const opened =
  /\b(?:require|include)(?:_once)?\(([^()\n]{1,200})\): Failed to open stream: No such file|Failed opening required '([^'\n]{1,200})'/i;

/** What `require` and `include` name is looked for beside the program. */
function ofFile(words: string, place: OwnPlace, sources: Sources): Meaning | undefined {
  const [, warned, required] = opened.exec(words) ?? [];
  const name = warned ?? required;
  if (name === undefined || /vendor\/autoload\.php/.test(name)) return undefined;
  const path = name.startsWith('/') ? name : posix.join(posix.dirname(place.path), name);
  return explainFile(path, sources);
}

function ofFunction(words: string, place: OwnPlace, { files }: Sources): Meaning | undefined {
  const name = /Call to undefined function \\?(\w{1,100})\(/.exec(words)?.[1];
  if (name === undefined) return undefined;
  const extension = phpExtension(name);
  if (extension !== undefined) return { id: 'php-extension', names: [name, extension] };
  const text = (files.text(place.path) ?? '').slice(0, longest);
  const own = [...text.matchAll(/\bfunction\s+&?(\w{1,100})/g)].map(([, each = '']) => each);
  const near = nearName(name, [...own, ...functions.split(' ')]);
  return near === undefined
    ? { id: 'name', names: [name] }
    : { id: 'name-near', names: [`${name}()`, `${near}()`] };
}

/** Texts that are added up. */
function ofPlus(words: string, { source }: OwnPlace): Meaning | undefined {
  if (!/Unsupported operand types: string \+|A non-numeric value encountered/.test(words)) {
    return undefined;
  }
  const isOne = source.split(' + ').length === 2;
  return { id: 'php-plus', names: [isOne ? source.replace(' + ', ' . ') : '… . …'] };
}
