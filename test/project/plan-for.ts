import { loadMessages } from '../../generators/core/i18n/load.js';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import type { Answers } from '../../generators/core/options/table.js';
import { type Plan, planProject } from '../../generators/core/project/plan.js';
import { usualAnswers } from '../usual-answers.js';

/** What would be written for these answers, rendered by the sources and not by the bundle. */
export async function planFor(
  answers: Partial<Answers> = {},
  stored?: Readonly<Record<string, unknown>>,
): Promise<Plan> {
  const all = { ...usualAnswers, ...answers };
  const messages = await loadMessages(all.locale);
  return planProject(all, readOwnLab(all.stack), messages, stored);
}

/** The files of a plan: their text by their path. */
export const textsOf = ({ files }: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, contents }) => [path, `${contents}`]));
