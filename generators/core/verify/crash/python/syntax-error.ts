import { baseImage } from '../../reading/dockerfile/base-image.js';
import { brokenPair } from '../../reading/python/broken-pair.js';
import type { SyntaxFault } from '../../reading/python/python-fault.js';
import { pythonIn } from '../../reading/python/python-version.js';
import { stringMeant } from '../../reading/python/string-meant.js';
import { faultAt } from '../../reading/python/syntax-fault.js';
import type { CrashId, Meaning } from '../meaning.js';
import type { Seen } from '../sign.js';
import { lineOf, pythonOf } from './python-of.js';

/** What Python says itself; the first pattern that fits its words. */
const told: readonly (readonly [RegExp, CrashId])[] = [
  [/Missing parentheses in call to ['"]?(?:print|exec)/, 'print-statement'],
  [/Non-ASCII character|unicode error|codec can't decode|encoding problem|Non-UTF-8/, 'encoding'],
  [/invalid (?:non-printable )?character/, 'odd-character'],
  [/null bytes/, 'encoding'],
  [/Maybe you meant ['"]==['"]/, 'single-equals'],
  [/^expected ['"]:['"]/, 'missing-colon'],
  [/^expected ['"]\(['"]/, 'no-parentheses'],
  [/was never closed/, 'bracket-open'],
  [/^unmatched|does not match opening/, 'bracket-close'],
  [/^unterminated|EOL while scanning|EOF while scanning/, 'string-open'],
  [/forgot a comma/, 'missing-comma'],
  [/outside (?:of )?function/, 'outside-function'],
  [/multiple exception types must be parenthesized/, 'except-python2'],
];

/**
 * Python guesses a comma in an address or in a text, a comparison in a name with a hyphen, and a
 * colon behind the `else` of `else if`.
 */
const surer = new Set<CrashId>([
  ...(['bare-address', 'hyphen-name', 'space-name', 'other-language', 'no-parentheses'] as const),
  ...(['unquoted-text', 'copied-prompt', 'merge-conflict', 'decorator-alone'] as const),
]);

/** A line that Python cannot read: what is seen in it, what Python says of it, or what the line above lacks. */
export function explainSyntax(seen: Seen): Meaning {
  const { words } = seen.error;
  const id = told.find(([pattern]) => pattern.test(words))?.[1];
  const here = faultOf(seen, 0);
  if (here && (surer.has(here.id) || here.id === id)) return meaningOf(here, seen);
  if (id === 'string-open') return { id, names: ['', stringMeant(seen.place?.source ?? '')] };
  if (id !== undefined) return { id, names: [/["'](.)["']/.exec(words)?.[1]] };
  if (!/^invalid syntax$|unexpected EOF/.test(words)) return { id: 'syntax-told', names: [words] };
  return meaningOf(here ?? openAbove(seen) ?? faultOf(seen, -1), seen);
}

/** What is wrong with the line of the error, or one beside it. */
function faultOf({ place, sources }: Seen, beside: number): SyntaxFault | undefined {
  const program = place && pythonOf(sources, place);
  const line = (place?.location?.line ?? 0) + beside;
  const major = pythonIn(baseImage(sources.dockerfile))?.major;
  return program && line > 0 ? faultAt(program.text, line, major) : undefined;
}

/** A bracket or a quotation mark without a partner, there or above. */
function openAbove({ place, sources }: Seen): SyntaxFault | undefined {
  const program = place && pythonOf(sources, place);
  const pair = program && brokenPair(program.text);
  return pair && pair.line <= (place?.location?.line ?? 0) ? pair : undefined;
}

function meaningOf(fault: SyntaxFault | undefined, { sources, place }: Seen): Meaning {
  const program = pythonOf(sources, place);
  if (fault === undefined || program === undefined) return { id: 'syntax' };
  return { id: fault.id, names: fault.names, ...lineOf(program, fault.line, sources) };
}
