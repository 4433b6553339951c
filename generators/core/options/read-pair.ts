import type { UsualMessages } from '../i18n/messages.js';
import { type Problem, type RawSet, type RawValue, repeated } from './raw.js';

/** A `NAME=VALUE` in its two parts; undefined where it is none. The value may be anything, and empty. */
export function readPair({ text, where }: RawValue): readonly [string, RawValue] | undefined {
  const [, name = '', value] = /^\s*([^=]*?)\s*=(.*)$/s.exec(text) ?? [];
  return value === undefined || name === '' ? undefined : [name, { text: value, where }];
}

/** What each `--set NAME=VALUE` says; of two for the same question, the last one counts. */
export function readPairs(
  said: RawValue | undefined,
  { input }: UsualMessages,
): { readonly raw: RawSet; readonly problems: readonly Problem[] } {
  const pairs: (readonly [string, RawValue])[] = [];
  const problems: Problem[] = [];
  for (const raw of repeated(said)) {
    const pair = readPair(raw);
    if (pair) pairs.push(pair);
    else problems.push({ where: raw.where, message: input.setForm(raw.text) });
  }
  return { raw: Object.fromEntries(pairs), problems };
}
