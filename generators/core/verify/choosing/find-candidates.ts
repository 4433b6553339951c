import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { StudentReport } from '../../report/report.js';
import { withoutPassword } from '../../report/without-password.js';
import { type IndexedStudent, readClassIndex } from '../../roster/class-index.js';
import type { Candidate } from './candidate.js';

/**
 * The projects that these folders stand for: that of a class stands for all of its students, and
 * one in the folder of a class belongs to its student. A file of the class itself, which `class/*`
 * brings along, is no project.
 */
export function findCandidates(dirs: readonly string[]): readonly Candidate[] {
  const indexes = new Map<string, ReadonlyMap<string, IndexedStudent> | undefined>();
  const studentsOf = (dir: string) => {
    if (!indexes.has(dir)) {
      const index = readClassIndex(dir);
      indexes.set(dir, index && new Map(index.students.map((each) => [each.folder, each])));
    }
    return indexes.get(dir);
  };
  const found = dirs.flatMap((dir): readonly Candidate[] => {
    const place = resolve(dir);
    const others = studentsOf(dirname(place));
    const student = others?.get(basename(place));
    // First of all: a student could put a class.json into the project, and speak for others.
    if (student) return [asCandidate(dir, student)];
    const own = studentsOf(place);
    if (own) return [...own.values()].map((each) => asCandidate(join(dir, each.folder), each));
    return others && isFile(place) ? [] : [{ dir }];
  });
  // Nothing but such files: whoever typed them is told that they are no projects.
  const isOnlyFiles = found.length === 0 && !dirs.some((dir) => studentsOf(resolve(dir)));
  return isOnlyFiles ? dirs.map((dir) => ({ dir })) : eachOnce(found);
}

const asCandidate = (dir: string, student: IndexedStudent): Candidate => ({
  dir,
  student: asReported(student),
});

const asReported = ({ id, person, folder, remote }: IndexedStudent): StudentReport => ({
  ...{ id, person, folder },
  remote: remote === null ? null : withoutPassword(remote),
});

/** `verify class class/ada` verifies her project once. */
function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<string>();
  return candidates.filter(({ dir, student }) => {
    const place = resolve(dir);
    const isTaken = student !== undefined && taken.has(place);
    taken.add(place);
    return !isTaken;
  });
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
