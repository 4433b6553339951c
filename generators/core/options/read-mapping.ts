import type { UsualMessages } from '../i18n/messages.js';
import { asObject } from '../text/as-object.js';
import { printable } from '../text/quote.js';
import { nearest } from './nearest.js';
import type { Problem, RawAnswers, RawSet, RawValue } from './raw.js';
import type { ValueRow } from './row.js';
import { type AnswerId, answerIds, isAnswer, rowOf } from './table.js';

/**
 * Answers out of parsed JSON or YAML, which may hold anything. Numbers are taken
 * where a person would write one (`port: 8080`); their text is judged later, as a flag's is.
 */
export async function readMapping(
  data: unknown,
  where: string,
  messages: UsualMessages,
): Promise<{ raw: RawAnswers; problems: readonly Problem[] }> {
  const given = asObject(data);
  if (given === undefined) {
    return { raw: {}, problems: [{ where, message: messages.input.notAMapping }] };
  }
  const raw: Record<string, RawValue> = {};
  let own: RawSet | undefined;
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(given)) {
    const place = `${where}: ${printable(key, 40)}`;
    if (key === setKey) {
      const set = readLabAnswers(value, place, messages);
      if (set.problems.length > 0) problems.push(...set.problems);
      else own = set.raw;
    } else if (!isAnswer(key)) {
      const near = await nearest(key, answerIds);
      problems.push({ where: place, message: messages.input.unknownKey(near) });
    } else if (isText(key, value)) {
      raw[key] = { text: String(value), where: place };
    } else {
      problems.push({ where: place, message: messages.input.wrongType });
    }
  }
  return { raw: { ...raw, ...(own && { set: own }) }, problems };
}

/** Under what the answers to the questions of a lab stand. */
const setKey = 'set';

/** Which questions there are is the lab's to say. */
function readLabAnswers(
  data: unknown,
  where: string,
  { input }: UsualMessages,
): { raw: RawSet; problems: readonly Problem[] } {
  const given = asObject(data);
  if (given === undefined) return { raw: {}, problems: [{ where, message: input.notAMapping }] };
  const read = Object.entries(given).map(([name, value]) => {
    const isText = typeof value === 'string' || typeof value === 'number';
    return { name, isText, raw: { text: `${value}`, where: `${where}.${printable(name, 40)}` } };
  });
  return {
    raw: Object.fromEntries(read.map(({ name, raw }) => [name, raw])),
    problems: read
      .filter(({ isText }) => !isText)
      .map(({ raw }) => ({ where: raw.where, message: input.wrongType })),
  };
}

/** Whether a value is what a person would write for this answer. */
const isText = (id: AnswerId, value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'number' && isNumeric(id)) ||
  (typeof value === 'boolean' && id === 'devcontainer');

const isNumeric = (id: AnswerId): boolean =>
  typeof (rowOf(id) as ValueRow<unknown>).fallback === 'number';
