import { basename, dirname, join, resolve } from 'node:path';
import { kindOf } from '../disk/look.js';
import { publicAddress } from '../text/public-address.js';
import type { StudentReport } from '../verdict/report.js';
import type { Candidate } from './candidate.js';
import { type ClassFolder, type ClassStudent, studentsIn } from './students-in.js';

/** What was found in the folders that were named. */
interface Found {
  readonly candidates: readonly Candidate[];
  /** What lies in the folder of a class, looks as handed in, and is nobody's of the class. */
  readonly leftOut: readonly string[];
}

/**
 * The projects that these folders stand for: that of a class stands for all of its students, and
 * one in the folder of a class belongs to its student. A file of the class itself, which `class/*`
 * brings along, is no project.
 */
export function findCandidates(dirs: readonly string[]): Found {
  const leftOut: string[] = [];
  const classes = new Map<string, ClassFolder | undefined>();
  const classIn = (dir: string, least = 1): ClassFolder | undefined => {
    const key = `${least} ${dir}`;
    if (!classes.has(key)) classes.set(key, studentsIn(dir, least));
    return classes.get(key);
  };
  // Where projects are handed in, a class beside them is one that somebody has handed in.
  const handedIn = new Set(
    dirs
      .map((dir) => resolve(dir))
      .filter((place) => kindOf(place) === 'folder' && classIn(place) === undefined)
      .map(dirname),
  );
  const found = dirs.flatMap((dir): readonly Candidate[] => {
    const place = resolve(dir);
    // A student's own folder of projects, with this one in it, is no class.
    const others = classIn(dirname(place), 2);
    const student = others?.students.get(basename(place));
    // First of all: a student could put a class.json into the project, and speak for others.
    if (student) return [asCandidate(dir, student)];
    const own = handedIn.has(dirname(place)) ? undefined : classIn(place);
    if (own) {
      leftOut.push(...own.leftOut.map((name) => join(dir, name)));
      return [...own.students.values()].map((each) => asCandidate(join(dir, each.folder), each));
    }
    return others && kindOf(place) === 'file' ? [] : [{ dir }];
  });
  // Nothing but such files: whoever typed them is told that they are no projects.
  const isOnlyFiles = found.length === 0 && !dirs.some((dir) => classIn(resolve(dir)));
  return { candidates: isOnlyFiles ? dirs.map((dir) => ({ dir })) : eachOnce(found), leftOut };
}

const asCandidate = (dir: string, student: ClassStudent): Candidate => ({
  dir,
  student: asReported(student),
  ...('commit' in student ? { known: student } : {}),
});

const asReported = ({ id, person, surname, folder, remote }: StudentReport): StudentReport => ({
  ...{ id, person, ...(surname === undefined ? {} : { surname }), folder },
  remote: remote === null ? null : publicAddress(remote),
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
