import type { Messages } from '../i18n/messages.js';
import { nearest } from '../options/nearest.js';
import type { Problem, RawValue } from '../options/raw.js';
import { sameId } from '../roster/naming/same-id.js';
import type { StudentReport } from '../verdict/report.js';
import type { Candidate } from './candidate.js';

/**
 * Only the projects of these students, who are named by their id, by their folder, or by what they
 * are called, where nobody else of the class is.
 */
export async function pickStudents(
  candidates: readonly Candidate[],
  wanted: readonly RawValue[],
  { choosing }: Messages,
): Promise<{ picked: readonly Candidate[]; problems: readonly Problem[] }> {
  if (wanted.length === 0) return { picked: candidates, problems: [] };
  const students = candidates.flatMap(({ student }) => student ?? []);
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { text, where } of wanted) {
    const those = [...new Set(called(text, students).map(({ id }) => id))];
    const [first] = those;
    if (first !== undefined && those.length === 1) ids.add(first);
    else if (students.length === 0) problems.push({ where, message: choosing.noClass });
    else if (first !== undefined) {
      problems.push({ where, message: choosing.severalStudents(text, those) });
    } else {
      const message = choosing.unknownStudent(text, await nearestName(text, students));
      problems.push({ where, message });
    }
  }
  const picked = candidates.filter(({ student }) => student !== undefined && ids.has(student.id));
  return { picked, problems };
}

/** Whoever is called so: by the first of their names that fits. */
function called(text: string, students: readonly StudentReport[]): readonly StudentReport[] {
  const folded = sameId(text);
  const fits: readonly ((student: StudentReport) => boolean)[] = [
    ({ id }) => id === text,
    ({ folder }) => folder === text,
    ({ id }) => folded !== '' && sameId(id) === folded,
    ({ person }) => folded !== '' && sameId(person) === folded,
  ];
  for (const fit of fits) {
    const those = students.filter(fit);
    if (those.length > 0) return those;
  }
  return [];
}

/** The name that was most likely meant, as it is written in the class. */
async function nearestName(
  text: string,
  students: readonly StudentReport[],
): Promise<string | undefined> {
  const names = students.flatMap(({ id, folder, person }) => [id, folder, person]);
  const folded = new Map(names.filter(Boolean).map((name) => [sameId(name), name]));
  const near = await nearest(sameId(text), [...folded.keys()]);
  return near === undefined ? undefined : folded.get(near);
}
