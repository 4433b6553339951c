import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import { parseAnswers } from '../options/parse-answers.js';
import type { Problem, RawSet, RawValue } from '../options/raw.js';
import { readStored, storageKey } from '../options/read-stored.js';
import type { Answers } from '../options/table.js';

/**
 * The answers that the project in a folder was made from; undefined where it was not made by us. Those to
 * the questions of its lab, `set`, only that can judge.
 * @param usual the language where the project names none
 * @param locale the one that is asked for instead
 */
export async function madeFrom(
  root: string,
  usual: Locale,
  locale: RawValue | undefined,
  messages: Messages,
): Promise<{ answers: Answers; set: RawSet } | { problems: readonly Problem[] } | undefined> {
  const { raw, whole, problems } = await readStored(root, messages);
  if (problems.length > 0) return { problems };
  if (whole === undefined || !Object.hasOwn(whole, storageKey)) return undefined;
  const fallback = { text: usual, where: 'LANG' };
  const said = { locale: fallback, ...raw, ...(locale ? { locale } : {}) };
  const parsed = await parseAnswers(said, messages);
  return 'problems' in parsed ? parsed : { ...parsed, set: raw.set ?? {} };
}
