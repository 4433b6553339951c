import { join } from 'node:path';
import { answersToStore, storageFile, storageKey } from '../options/read-stored.js';
import type { Student } from '../roster/student.js';
import { asObject } from '../text/as-object.js';
import type { Planner } from './plan-student.js';
import type { Given } from './standing/class-index.js';
import { type Marked, readMark } from './standing/mark.js';
import { storedTexts } from './standing/stored-texts.js';
import type { StudentResult } from './student-result.js';

/**
 * What a student has been given by now. Of a project that is new, what its mark says; of one that was
 * there, what the class knew, unless the mark says that a file was written as it is planned now: also
 * by a run that was killed before it could tell. A class of an earlier version knew nothing, so the
 * mark is believed once.
 */
export function givenOf(
  { student, project }: Pick<StudentResult, 'student' | 'project'>,
  out: string,
  plan: Planner,
  before: Given | undefined,
): Given | undefined {
  const marked = readMark(join(out, student.folder));
  if (marked === undefined) return before;
  const said = given(marked);
  if (before === undefined || project === 'made') return said;
  if (JSON.stringify(said) === JSON.stringify(before)) return before;
  const planned = plan(student).mark.files;
  const isNow = (path: string) => planned[path] !== undefined && said.files[path] === planned[path];
  // In the order of the plan, so that the same class gives the same bytes.
  const paths = [...new Set([...Object.keys(planned), ...Object.keys(before.files)])];
  const files = paths.flatMap((path): readonly (readonly [string, string])[] => {
    const fingerprint = isNow(path) ? planned[path] : before.files[path];
    const isGone = planned[path] === undefined && said.files[path] === undefined;
    return fingerprint === undefined || isGone ? [] : [[path, fingerprint]];
  });
  return {
    answers: isNow(storageFile) ? textsOf(student) : before.answers,
    files: Object.fromEntries(files),
  };
}

const given = ({ whole, mark }: Marked): Given => ({
  answers: storedTexts({ ...asObject(whole[storageKey]), port: `${mark.port}` }),
  files: mark.files,
});

const textsOf = ({ answers }: Student): Given['answers'] =>
  storedTexts({ ...answersToStore(answers), port: `${answers.port}` });
