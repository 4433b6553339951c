import { join } from 'node:path';
import { plainBytes } from '../disk/read-small-file.js';
import { replaceFile } from '../disk/replace-file.js';
import { inEndsOf } from '../text/line-ends.js';
import { publicAddress } from '../text/public-address.js';
import type { ClassRun } from './class-run.js';
import { givenOf } from './given.js';
import {
  classIndexText,
  type IndexedStudent,
  indexFile,
  largestIndex,
} from './standing/class-index.js';
import { fingerprintOf } from './standing/fingerprint.js';
import type { StudentResult } from './student-result.js';

/** Writes `class.json` for other programs: the students of the roster whose projects are there, in its order. */
export function writeIndex(
  { request, survey, work, plan }: ClassRun,
  results: readonly StudentResult[],
): void {
  const made = new Map(
    results
      .filter(({ student, project }) => project !== 'failed' || survey.standing.has(student.folder))
      .map((result) => [result.student, result]),
  );
  // Of whom this run was not about, what is known already stays.
  const chosen = new Set(request.chosen);
  const students = request.students.flatMap((student): readonly IndexedStudent[] => {
    const { id, person, surname, folder } = student;
    const result = made.get(student);
    if (result === undefined) {
      const known = chosen.has(student) ? undefined : survey.indexed.get(id);
      return known === undefined ? [] : [known];
    }
    const { name, port, commit } = result;
    const remote = survey.remotes.get(id)?.shown ?? survey.indexed.get(id)?.remote ?? undefined;
    const shown = remote === undefined ? null : publicAddress(remote);
    const given = givenOf(result, request.out, plan, survey.indexed.get(id)?.given);
    const known = { id, person, ...(surname && { surname }), folder, name, port };
    const expect = student.expect ?? survey.indexed.get(id)?.expect;
    const told = { ...(expect && { expect }), ...(given && { given }) };
    return [{ ...known, remote: shown, commit, ...told }];
  });
  const files = Object.fromEntries(
    survey.classFiles.flatMap(({ file: { path, contents }, action }) => {
      const before = survey.index?.files[path];
      if (action !== 'keep') return [[path, fingerprintOf(contents)]];
      return before === undefined ? [] : [[path, before]];
    }),
  );
  const text = classIndexText({ students, files: { ...survey.index?.files, ...files } });
  const place = join(request.out, indexFile);
  const contents = inEndsOf(plainBytes(place, largestIndex), text);
  replaceFile(place, { contents, mode: 0o644 }, work);
}
