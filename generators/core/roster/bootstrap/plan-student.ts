import { hash } from 'node:crypto';
import { loadMessages } from '../../i18n/load.js';
import type { Messages } from '../../i18n/messages.js';
import { lessonSteps } from '../../lesson/steps.js';
import { storageFile, storageKey } from '../../options/read-stored.js';
import type { Answers } from '../../options/table.js';
import { type PlannedFile, planProject } from '../../project/plan.js';
import { loadCompiledTemplates } from '../../project/render.js';
import { readStack } from '../../project/stack.js';
import type { Student } from '../student.js';
import { type Mark, markKey } from './mark.js';

/** The files of a student's project, with the mark of the class in `.yo-rc.json`. */
export interface StudentPlan {
  readonly files: readonly PlannedFile[];
  readonly mark: Mark;
}

/** The catalogues of the languages that the projects of a class are in, loaded once. */
export type CatalogueOf = (locale: Answers['locale']) => Messages;

export async function loadCatalogues(students: readonly Student[]): Promise<CatalogueOf> {
  const catalogues = new Map<string, Messages>();
  for (const locale of new Set(students.map(({ answers }) => answers.locale))) {
    catalogues.set(locale, await loadMessages(locale));
    await loadCompiledTemplates(locale);
  }
  return (locale) => {
    const found = catalogues.get(locale);
    if (found === undefined) throw new Error(`No catalogue was loaded for ${locale}.`);
    return found;
  };
}

/** Plans the project of a student. Pure: the same student gives the same bytes anywhere. */
export function planStudent({ id, answers }: Student, catalogueOf: CatalogueOf): StudentPlan {
  const stack = readStack(answers.stack);
  const steps = lessonSteps(answers, stack);
  const { files } = planProject(answers, stack, steps, catalogueOf(answers.locale));
  const mark: Mark = {
    student: id,
    port: answers.port,
    files: Object.fromEntries(
      files.map(({ path, contents }) => [
        path,
        path === storageFile ? hashOfAnswers(answers) : hashOf(contents),
      ]),
    ),
  };
  const stored = storageText({ [storageKey]: answers, [markKey]: mark });
  return {
    files: files.map((file) => (file.path === storageFile ? { ...file, contents: stored } : file)),
    mark,
  };
}

/** The text of a `.yo-rc.json`. */
export const storageText = (whole: object): string => `${JSON.stringify(whole, null, 2)}\n`;

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const hashOf = (contents: string | Uint8Array): string => hash('sha256', contents, 'hex');

/** The hash of our part of a `.yo-rc.json`: how the file is laid out, and others' parts, do not count. */
export const hashOfAnswers = (answers: unknown): string => hashOf(JSON.stringify(answers) ?? '');
