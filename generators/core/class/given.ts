import { join } from 'node:path';
import { storageFile, storageKey } from '../options/read-stored.js';
import { asObject } from '../text/as-object.js';
import type { Given } from './standing/class-index.js';
import { type Marked, readMark } from './standing/mark.js';
import { storedTexts } from './standing/stored-texts.js';
import type { StudentResult } from './student-result.js';

/**
 * What a student has been given by now: of what this run wrote, what the mark says that it has just
 * written; of the rest, what the class knew before. A class of an earlier version knew nothing, so
 * the mark is believed once.
 */
export function givenOf(
  { student, project, changed }: Pick<StudentResult, 'student' | 'project' | 'changed'>,
  out: string,
  before: Given | undefined,
): Given | undefined {
  if (before !== undefined && project !== 'made' && changed.length === 0) return before;
  const marked = readMark(join(out, student.folder));
  if (marked === undefined) return before;
  const said = given(marked);
  if (before === undefined || project === 'made') return said;
  const written = new Set(changed);
  const isNow = (path: string) => written.has(path) || before.files[path] === undefined;
  return {
    answers: written.has(storageFile) ? said.answers : before.answers,
    files: Object.fromEntries(
      Object.entries(said.files).map(([path, now]) => [
        path,
        isNow(path) ? now : (before.files[path] ?? now),
      ]),
    ),
  };
}

const given = ({ whole, mark }: Marked): Given => ({
  answers: storedTexts({ ...asObject(whole[storageKey]), port: `${mark.port}` }),
  files: mark.files,
});
