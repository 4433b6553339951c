import type { Messages } from '../../i18n/messages.js';
import { nearest } from '../../options/nearest.js';
import type { Problem, RawValue } from '../../options/raw.js';
import type { Candidate } from './candidate.js';

/** Only the projects of these students, who are named by their id, or by their folder. */
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
    const exact = students.filter(({ id }) => id === text);
    const those = exact.length > 0 ? exact : students.filter(({ folder }) => folder === text);
    for (const { id } of those) ids.add(id);
    if (those.length > 0) continue;
    const names = students.flatMap(({ id, folder }) => [id, folder]);
    const message =
      students.length === 0
        ? choosing.noClass
        : choosing.unknownStudent(text, await nearest(text, names));
    problems.push({ where, message });
  }
  const picked = candidates.filter(({ student }) => student !== undefined && ids.has(student.id));
  return { picked, problems };
}
