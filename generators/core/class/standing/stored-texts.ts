import type { Messages } from '../../i18n/messages.js';
import { parseAnswers } from '../../options/parse-answers.js';
import { type Answers, answerIds } from '../../options/table.js';
import type { StoredTexts } from '../../roster/student.js';
import { asObject } from '../../text/as-object.js';

/** UTF-16 code units: whatever is longer is no answer. */
const longest = 8192;

/** The answers in an object that somebody may have changed, as texts that nobody has judged. */
export function storedTexts(said: Readonly<Record<string, unknown>>): StoredTexts {
  const textAt = (of: Readonly<Record<string, unknown>>) => (name: string) => {
    const value = Object.hasOwn(of, name) ? of[name] : undefined;
    const isPlain = typeof value === 'string' || typeof value === 'boolean';
    return isPlain && `${value}`.length <= longest ? [[name, `${value}`] as const] : [];
  };
  const own = asObject(Object.hasOwn(said, 'set') ? said['set'] : undefined);
  const names = Object.keys(own ?? {}).filter((name) => isQuestionName.test(name));
  return {
    ...Object.fromEntries(answerIds.flatMap(textAt(said))),
    ...(own && { set: Object.fromEntries(names.flatMap(textAt(own))) }),
  };
}

/** How questions of labs are named. */
const isQuestionName = /^[a-z][A-Za-z0-9]{0,40}$/;

/**
 * The answers that such texts are; undefined where they are none. Those to what a lab asks are as they
 * stand there: only the lab can judge them.
 */
export async function answersFrom(
  { set, ...texts }: StoredTexts,
  messages: Messages,
): Promise<Answers | undefined> {
  const raw = Object.entries(texts).map(([name, text]) => [name, { text, where: name }]);
  const parsed = await parseAnswers(Object.fromEntries(raw), messages);
  return 'answers' in parsed ? { ...parsed.answers, ...(set && { set }) } : undefined;
}
