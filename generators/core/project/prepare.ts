import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadUsualMessages } from '../i18n/load.js';
import type { Locale } from '../i18n/locale.js';
import type { UsualMessages } from '../i18n/messages.js';
import type { Lab } from '../lab/lab.js';
import { checkDir } from '../options/check-dir.js';
import { parseAnswers } from '../options/parse-answers.js';
import type { Problem, RawAnswers } from '../options/raw.js';
import { readStored } from '../options/read-stored.js';
import type { Answers } from '../options/table.js';
import { type Comparison, comparePlan } from './compare.js';
import { labOfProject } from './lab-of-project.js';
import { planProject } from './plan.js';

/** What is asked for, from wherever it came. */
export interface PrepareRequest {
  /** As the user wrote it. */
  readonly dir: string;
  /** Flags, prompts and answers file, merged. */
  readonly raw: RawAnswers;
  /** Problems found on the way here; listed together with those found now. */
  readonly problems: readonly Problem[];
  /** The language where nobody chose one. */
  readonly locale: Locale;
  readonly force: boolean;
  /** Whether a lab is taken as it was fetched last. */
  readonly isOffline: boolean;
  /** The language in which problems are told. */
  readonly messages: UsualMessages;
}

/** All that is known before the first byte is written. */
export interface Prepared {
  readonly dir: string;
  /** The absolute path of `dir`. */
  readonly root: string;
  readonly answers: Answers;
  readonly lab: Lab;
  readonly comparison: Comparison;
}

/** From what was asked to what would be written. Reads; writes nothing. */
export async function prepareProject(
  request: PrepareRequest,
): Promise<{ prepared: Prepared } | { problems: readonly Problem[] }> {
  const { dir, messages } = request;
  const root = absolute(dir);
  if (root === undefined) {
    return {
      problems: [{ where: messages.help.placeholder.DIR, message: messages.input.dir.gone }],
    };
  }
  const dirProblems =
    dir === ''
      ? [{ where: messages.help.placeholder.DIR, message: messages.input.emptyDir }]
      : checkDir(root, messages);
  const stored =
    dirProblems.length > 0 || !existsSync(root)
      ? { raw: {}, whole: {}, problems: [] }
      : await readStored(root, messages);
  const locale = { text: request.locale, where: 'LANG' };
  const parsed = await parseAnswers({ locale, ...stored.raw, ...request.raw }, messages);
  const problems = [
    ...request.problems,
    ...('problems' in parsed ? parsed.problems : []),
    ...stored.problems,
    ...dirProblems,
  ];
  if (problems.length > 0 || !('answers' in parsed)) return { problems };

  const made = await labOfProject(
    {
      answers: parsed.answers,
      localeAt: request.raw.locale?.where,
      lab: request.raw.lab ?? stored.raw.lab,
      isStored: request.raw.lab === undefined,
      isOffline: request.isOffline,
      set: request.raw.set ?? {},
      storedSet: stored.raw.set ?? {},
    },
    messages,
  );
  if ('problems' in made) return made;
  const { lab, answers } = made;
  const words = await loadUsualMessages(answers.locale);
  const plan = planProject(answers, lab, words, stored.whole);
  const { unreadable, ...comparison } = comparePlan(plan, root, request.force);
  if (unreadable.length > 0) {
    const message = messages.input.file.unreadable(0);
    return { problems: unreadable.map((path) => ({ where: join(dir, path), message })) };
  }
  return { prepared: { dir, root, answers, lab, comparison } };
}

/** Undefined where the folder that the process runs in is no longer there. */
function absolute(dir: string): string | undefined {
  try {
    return resolve(dir);
  } catch {
    return undefined;
  }
}

/** Whether something stands in the way of writing. */
export const hasConflicts = ({ files, blocked }: Comparison): boolean =>
  blocked.length > 0 || files.some(({ action }) => action === 'conflict');
