import type { Messages } from '../../i18n/messages.js';
import { parseAnswers } from '../../options/parse-answers.js';
import { type Answers, answerIds } from '../../options/table.js';
import type { StoredTexts } from '../../roster/student.js';

/** UTF-16 code units: whatever is longer is no answer. */
const longest = 8192;

/** The answers in an object that somebody may have changed, as texts that nobody has judged. */
export const storedTexts = (said: Readonly<Record<string, unknown>>): StoredTexts =>
  Object.fromEntries(
    answerIds.flatMap((id) => {
      const value = Object.hasOwn(said, id) ? said[id] : undefined;
      const isPlain = typeof value === 'string' || typeof value === 'boolean';
      return isPlain && `${value}`.length <= longest ? [[id, `${value}`]] : [];
    }),
  );

/** The answers that such texts are; undefined where they are none. */
export async function answersFrom(
  texts: StoredTexts,
  messages: Messages,
): Promise<Answers | undefined> {
  const raw = Object.entries(texts).map(([name, text]) => [name, { text, where: name }]);
  const parsed = await parseAnswers(Object.fromEntries(raw), messages);
  return 'answers' in parsed ? parsed.answers : undefined;
}
