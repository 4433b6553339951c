import { loadMessages } from '../i18n/load.js';
import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { Lab } from '../lab/lab.js';
import { readOwnLab } from '../lab/own-labs.js';
import { answersToStore, storageFile, storageKey, storageText } from '../options/read-stored.js';
import { planProject } from '../project/plan.js';
import type { Student } from '../roster/student.js';
import { fingerprintOf } from './standing/fingerprint.js';
import { answersText, type Mark, markKey, type StudentPlan } from './standing/mark.js';

/** Plans the project of a student: the same student gives the same bytes anywhere. */
export type Planner = (student: Pick<Student, 'id' | 'answers'>) => StudentPlan;

/**
 * Gets what the projects of these students are made from, once.
 * @param lab that of all of them; undefined where each has a stack
 */
export async function makePlanner(
  students: readonly Pick<Student, 'answers'>[],
  lab: Lab | undefined,
): Promise<Planner> {
  const catalogues = new Map<Locale, Messages>();
  for (const locale of new Set(students.map(({ answers }) => answers.locale))) {
    catalogues.set(locale, await loadMessages(locale));
  }
  return ({ id, answers }) => {
    const messages = catalogues.get(answers.locale);
    if (messages === undefined) throw new Error(`No catalogue was loaded for ${answers.locale}.`);
    const kept = answersToStore(answers);
    const { files } = planProject(answers, lab ?? readOwnLab(answers.stack), messages);
    const fingerprints = files.map(({ path, contents }) => {
      return [path, fingerprintOf(path === storageFile ? answersText(kept) : contents)] as const;
    });
    const mark: Mark = {
      ...{ student: id, port: answers.port },
      files: Object.fromEntries(fingerprints),
    };
    const contents = storageText({ [storageKey]: kept, [markKey]: mark });
    const marked = files.map((file) => (file.path === storageFile ? { ...file, contents } : file));
    return { files: marked, mark };
  };
}
