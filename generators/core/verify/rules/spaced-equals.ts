import { hasComment } from '../reading/dockerfile/has-comment.js';
import { type Instruction, oneLine } from '../reading/dockerfile/instruction.js';
import { dockerWords } from '../reading/dockerfile/words.js';
import type { Finding } from './rule.js';

type Spaced = Pick<Finding, 'sure' | 'names' | 'means'>;

/**
 * `ENV PORT = 5000`, of which the value is `= 5000`; `ENV PORT: 5000`, of which the name is `PORT:`;
 * and `ENV PORT= 5000` or `ENV A=b c`, which no builder reads. Source: `parseNameVal` of BuildKit,
 * frontend/dockerfile/parser/line_parsers.go
 */
export function spacedEquals(instruction: Instruction): Spaced | undefined {
  const { keyword, text } = instruction;
  // What is quoted may hold all of it, and a comment has a rule of its own.
  const isPlain =
    /^(?:ENV|LABEL|ARG)$/.test(keyword) && !/["'\\]/.test(text) && !hasComment(instruction);
  // Those of a word processor are meant for quotation marks, and are none.
  const plain = isPlain ? oneLine(text).replace(/[“”„«»]/g, '') : '';
  const words = dockerWords(plain) ?? [];
  const [first = ''] = words;
  if (keyword !== 'ARG' && !first.includes('=')) return inOldForm(keyword, words);
  // A name without a value is all that ARG needs.
  if (keyword === 'ARG' && !words.some((word) => word.startsWith('='))) return undefined;
  const pairs = joined(words);
  if (pairs.length === words.length) return keyword === 'ARG' ? undefined : apart(keyword, words);
  const sure = keyword === 'ARG' ? 'docker' : 'certain';
  return { sure, means: 'equals-apart', names: [keyword, `${keyword} ${pairs.join(' ')}`] };
}

/** The old form, `ENV NAME some value`, takes for the value whatever stands behind the name. */
function inOldForm(keyword: string, [first = '', ...rest]: readonly string[]): Spaced | undefined {
  const isColon = /^\w+:$/.test(first) && rest.length > 0;
  if (!isColon && !rest[0]?.startsWith('=')) return undefined;
  const name = isColon ? first.slice(0, -1) : first;
  const value = (isColon ? rest.join(' ') : rest.join(' ').slice(1)).trim();
  const line = `${keyword} ${name}=${/\s/.test(value) ? `"${value}"` : value}`;
  return isColon
    ? { sure: 'warn', means: 'colon-in-name', names: [first, line] }
    : { sure: 'warn', means: 'equals-in-value', names: [name, line, rest.join(' ')] };
}

/** `ENV GREETING=Hello World`: what stands behind a space is no part of the value without quotation marks. */
function apart(keyword: string, words: readonly string[]): Spaced | undefined {
  const lone = words.find((word) => !word.includes('='));
  if (lone === undefined) return undefined;
  const pairs: string[][] = [];
  for (const word of words) {
    if (word.includes('=')) pairs.push([word]);
    else pairs.at(-1)?.push(word);
  }
  const line = pairs.map((pair) =>
    pair.length === 1 ? pair[0] : `${pair.join(' ').replace('=', '="')}"`,
  );
  return { sure: 'certain', means: 'value-apart', names: [lone, `${keyword} ${line.join(' ')}`] };
}

/** The words with nothing before or behind an equals sign. */
function joined(words: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (const word of words) {
    const last = pairs.at(-1);
    const isValue = last?.endsWith('=') && !word.includes('=');
    if (last !== undefined && (word.startsWith('=') || isValue)) pairs.splice(-1, 1, last + word);
    else pairs.push(word);
  }
  return pairs;
}
