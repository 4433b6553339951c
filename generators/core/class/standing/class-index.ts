import { join } from 'node:path';
import type { StoredTexts } from '../../roster/student.js';
import { asObject } from '../../text/as-object.js';
import type { StudentReport } from '../../verdict/report.js';
import { asPort, readObject } from './mark.js';
import { storedTexts } from './stored-texts.js';

/** The file in the folder of a class that tells other programs who is in it. */
export const indexFile = 'class.json';
const indexSchema = 'docker-intro/class/v1';

/** What a student was given, as the class itself knows it: what is in the project is theirs to change. */
export interface Given {
  /** The answers that the project was made from, as texts. */
  readonly answers: StoredTexts;
  /** Of each file, the fingerprint of what was written; of `.yo-rc.json`, that of `answersText`. */
  readonly files: Readonly<Record<string, string>>;
}

/** A student as `class.json` has them. */
export interface IndexedStudent extends StudentReport {
  /** The name of the image and of the container. */
  readonly name: string;
  /** The TCP port of the host on which the page is. */
  readonly port: number;
  /** The commit at the head of the repository, as it was when `class` last ran; null where there is none. */
  readonly commit: string | null;
  /** What the page must say, as `--expect` takes it; absent where the class does not say. */
  readonly expect?: string;
  /** Undefined in the index of a class that an earlier version made. */
  readonly given?: Given;
}

/** All of `class.json`. */
export interface ClassIndex {
  readonly students: readonly IndexedStudent[];
  /** Of each file of the class itself, the fingerprint of what was written there. */
  readonly files: Readonly<Record<string, string>>;
}

/** Bytes: some 100 000 students. */
export const largestIndex = 32 * 1024 * 1024;

/** UTF-16 code units of a text in it. */
const longest = 8192;

/**
 * Reads the `class.json` of a folder; undefined where there is none that we could have written.
 * It may have been changed: it is bounded in size, a link is not followed, and a student is
 * left out whose folder could be anywhere but directly in this one.
 */
export function readClassIndex(dir: string): ClassIndex | undefined {
  const whole = readObject(join(dir, indexFile), largestIndex);
  if (whole?.schema !== indexSchema || !Array.isArray(whole.students)) return undefined;
  return {
    students: whole.students.flatMap((each) => readStudent(each) ?? []),
    files: textsIn(whole.files),
  };
}

function readStudent(value: unknown): IndexedStudent | undefined {
  const { student, person, surname, folder, name, port, remote, commit, expect, given } =
    asObject(value) ?? {};
  if (!isText(student) || student === '' || !isText(folder) || !isProjectFolder(folder)) {
    return undefined;
  }
  return {
    id: student,
    person: isText(person) ? person : student,
    ...(isText(surname) && surname !== '' ? { surname } : {}),
    folder,
    name: isText(name) ? name : folder,
    port: asPort(port) ?? 0,
    remote: isText(remote) ? remote : null,
    commit: isText(commit) && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null,
    ...(isText(expect) && expect !== '' ? { expect } : {}),
    ...readGiven(given),
  };
}

function readGiven(value: unknown): Pick<IndexedStudent, 'given'> {
  const { answers, files } = asObject(value) ?? {};
  if (asObject(answers) === undefined || asObject(files) === undefined) return {};
  return { given: { answers: storedTexts(asObject(answers) ?? {}), files: textsIn(files) } };
}

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asObject(value) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

/** Whether a name is one of a folder as `class` makes them: nothing that leads elsewhere, on any system. */
export const isProjectFolder = (folder: string): boolean =>
  /^[a-z0-9][a-z0-9_.-]{0,254}$/.test(folder);

/** The text of `class.json`, for these students in this order. */
export function classIndexText({ students, files }: ClassIndex): string {
  const listed = students.map(({ id, ...rest }) => ({ student: id, ...rest }));
  const more = Object.keys(files).length > 0 ? { files } : {};
  return `${JSON.stringify({ schema: indexSchema, students: listed, ...more }, null, 2)}\n`;
}
