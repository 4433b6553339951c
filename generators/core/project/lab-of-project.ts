import type { UsualMessages } from '../i18n/messages.js';
import { givenLab } from '../lab/finding/given-lab.js';
import type { Lab } from '../lab/lab.js';
import { parseSet } from '../options/parse-set.js';
import type { Problem, RawSet, RawValue } from '../options/raw.js';
import type { Answers } from '../options/table.js';

/** What is known of a project before its lab is. */
interface LabRequest {
  readonly answers: Answers;
  /** Where its language was said. */
  readonly localeAt: string | undefined;
  /** The lab as somebody names it; undefined where the project has a stack. */
  readonly lab: RawValue | undefined;
  /** Whether it is the project that names it. */
  readonly isStored: boolean;
  readonly isOffline: boolean;
  /** Answers to what the lab asks: those said now, and those that the project keeps. */
  readonly set: RawSet;
  readonly storedSet: RawSet;
}

/** The lab of a project, in a language that it has, and the answers with those to what it asks. */
export async function labOfProject(
  { answers, localeAt = '--locale', lab: said, isStored, isOffline, set, storedSet }: LabRequest,
  messages: UsualMessages,
): Promise<{ lab: Lab; answers: Answers } | { problems: readonly Problem[] }> {
  const given = await givenLab(answers.stack, said, { isStored, isOffline }, messages);
  if ('problems' in given) return given;
  const { lab, stored } = given;
  if (!lab.languages.includes(answers.locale)) {
    return {
      problems: [{ where: localeAt, message: messages.lab.notIn(lab.languages.join(', ')) }],
    };
  }
  const own = await parseSet(lab.questions, set, storedSet, messages);
  if ('problems' in own) return own;
  return { lab, answers: { ...answers, lab: stored, ...(own.set && { set: own.set }) } };
}
