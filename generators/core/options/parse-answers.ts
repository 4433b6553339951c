import type { UsualMessages } from '../i18n/messages.js';
import { nearest } from './nearest.js';
import type { Problem, RawAnswers, RawValue } from './raw.js';
import type { ValueRow } from './row.js';
import { type Answers, answerIds, table, type ValueId, type ValueOf } from './table.js';

/**
 * Judges the merged answers, wherever they came from. Either all of them are good, or
 * every problem is listed.
 */
export async function parseAnswers(
  raw: RawAnswers,
  messages: UsualMessages,
): Promise<{ answers: Answers } | { problems: readonly Problem[] }> {
  const answers: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const id of answerIds) {
    const reading = await parseValue(id, raw[id], messages);
    if ('problem' in reading) problems.push(reading.problem);
    else answers[id] = reading.value;
  }
  return problems.length > 0 ? { problems } : { answers: answers as unknown as Answers };
}

/** One value, or its fallback where nobody gave any. */
export async function parseValue<K extends ValueId>(
  id: K,
  raw: RawValue | undefined,
  messages: UsualMessages,
): Promise<{ value: ValueOf<K> } | { problem: Problem }> {
  const row = table[id] as unknown as ValueRow<ValueOf<K>>;
  if (raw === undefined) return { value: row.fallback as ValueOf<K> };
  const reading = row.read(raw.text, messages);
  if ('value' in reading) return reading;
  const near = row.choices && (await nearest(raw.text, row.choices()));
  const message = near ? `${reading.problem} ${messages.input.didYouMean(near)}` : reading.problem;
  return { problem: { where: raw.where, message } };
}
