import type { RawFile } from '../disk/planned-file.js';
import { loadMessages } from '../i18n/load.js';
import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import { lessonSteps } from '../lesson/steps.js';
import { storageFile, storageKey } from '../options/read-stored.js';
import { type Answers, answerIds } from '../options/table.js';
import { readStack } from '../package/stack.js';
import { planProject } from '../project/plan.js';
import { loadCompiledTemplates } from '../project/render.js';
import type { Student } from '../roster/student.js';
import { makeSketch, type Sketch } from './sketch.js';
import { hashOf } from './standing/hash-of.js';
import { type Mark, markKey } from './standing/mark.js';
import type { StudentPlan } from './standing/student-plan.js';
import { hashOfAnswers } from './standing/student-plan.js';

/**
 * Plans the project of a student: the same student gives the same bytes anywhere.
 * @param lend the contents are good until the next call only
 */
export type Planner = (student: Student, lend?: boolean) => StudentPlan;

/** Gets what the projects of these students are made from, once. */
export async function makePlanner(students: readonly Student[]): Promise<Planner> {
  const catalogues = new Map<Locale, Messages>();
  for (const locale of new Set(students.map(({ answers }) => answers.locale))) {
    catalogues.set(locale, await loadMessages(locale));
    await loadCompiledTemplates(locale);
  }
  const render = (answers: Answers) => {
    const messages = catalogues.get(answers.locale);
    if (messages === undefined) throw new Error(`No catalogue was loaded for ${answers.locale}.`);
    const stack = readStack(answers.stack);
    const { files } = planProject(answers, stack, lessonSteps(answers, stack), messages);
    return files.filter(({ path }) => path !== storageFile);
  };
  const sketches = new Map<string, Sketch>();
  return ({ id, answers }, lend = false) => {
    const kind = kindOf(answers);
    let sketch = sketches.get(kind);
    if (sketch === undefined) {
      sketch = makeSketch(answers, render);
      sketches.set(kind, sketch);
    }
    return withMark(id, answers, sketch(answers, lend) ?? render(answers));
  };
}

/** The answers in which the students of a class hardly differ. */
const shared = answerIds.filter((answer) => !['name', 'port', 'greeting'].includes(answer));
const kindOf = (answers: Answers): string => shared.map((answer) => answers[answer]).join('\0');

/** @param files in the order of their paths */
function withMark(id: string, answers: Answers, files: readonly RawFile[]): StudentPlan {
  const hashes: Record<string, string> = {};
  const behind = files.findIndex(({ path }) => path > storageFile);
  const at = behind < 0 ? files.length : behind;
  const note = (file: RawFile & { readonly hash?: string }) => {
    hashes[file.path] = file.hash ?? hashOf(file.contents);
  };
  for (const file of files.slice(0, at)) note(file);
  hashes[storageFile] = hashOfAnswers(answers);
  for (const file of files.slice(at)) note(file);
  const mark: Mark = { student: id, port: answers.port, files: hashes };
  const contents = storageText({ [storageKey]: answers, [markKey]: mark });
  const stored: RawFile = { path: storageFile, contents, mode: 0o644 };
  return { files: [...files.slice(0, at), stored, ...files.slice(at)], mark };
}

/** The text of a `.yo-rc.json`. */
export const storageText = (whole: object): string => `${JSON.stringify(whole, null, 2)}\n`;
