import { loadMessages } from '../../../generators/core/i18n/load.js';
import { readOwnLab } from '../../../generators/core/lab/own-labs.js';
import { lessonAssets } from '../../../generators/core/lesson/page/lesson-assets.js';
import { lessonPage } from '../../../generators/core/lesson/page/lesson-page.js';
import type { Answers } from '../../../generators/core/options/table.js';
import { usualAnswers } from '../../usual-answers.js';

/** The page of a lesson, for these answers and else the usual ones. */
export async function pageFor(some: Partial<Answers> = {}): Promise<string> {
  const answers: Answers = { ...usualAnswers, ...some };
  const messages = await loadMessages(answers.locale);
  return lessonPage(answers, readOwnLab(answers.stack), messages, await lessonAssets());
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
};

/** What a person reads of some HTML of ours. */
export const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity);
