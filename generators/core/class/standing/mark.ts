import { join } from 'node:path';
import type { PlannedFile } from '../../disk/planned-file.js';
import { plainBytes } from '../../disk/read-small-file.js';
import { storageFile, storageKey } from '../../options/read-stored.js';
import { asObject } from '../../text/as-object.js';

/** The part of a project's `.yo-rc.json` that says whose it is, and what `class` wrote there. */
export const markKey = 'generator-docker-intro:class';

/** What `class` keeps in each project, so that a later run knows what was edited since. */
export interface Mark {
  /** The id of the student. */
  readonly student: string;
  /** The TCP port of the host that the student was given. */
  readonly port: number;
  /** Of each file, the fingerprint of what was written; of `.yo-rc.json`, that of `answersText`. */
  readonly files: Readonly<Record<string, string>>;
}

/** A project's `.yo-rc.json`, with what it says of the class. */
export interface Marked {
  /** The whole file as parsed, so that other generators' parts are kept. */
  readonly whole: Readonly<Record<string, unknown>>;
  readonly mark: Mark;
}

/**
 * Our part of a `.yo-rc.json`, of which the fingerprint is taken: how the file is laid out, and
 * others' parts, do not count.
 */
export const answersText = (answers: unknown): string => JSON.stringify(answers) ?? '';

/** UTF-16 code units: whatever is longer is no id of a student. */
const longestId = 4096;

/**
 * Reads the mark of a project; undefined where it bears none. What is in the file is others' by
 * now: it is read only if it is a small file and no link, and what is not as we write it is left out.
 */
export function readMark(folder: string): Marked | undefined {
  const whole = readObject(join(folder, storageFile));
  const mark = whole && asObject(Object.hasOwn(whole, markKey) ? whole[markKey] : undefined);
  if (whole === undefined || mark === undefined) return undefined;
  const { student, port, files } = mark;
  if (typeof student !== 'string' || student === '' || student.length > longestId) return undefined;
  const fingerprints = Object.entries(asObject(files) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && isInside(entry[0]),
  );
  return {
    whole,
    mark: { student, port: asPort(port) ?? portOf(whole), files: Object.fromEntries(fingerprints) },
  };
}

/** Whether a path, as somebody may have changed it, is one of a file that could be ours. */
function isInside(path: string): boolean {
  return (
    !/[\p{C}\\:]/u.test(path) &&
    !path.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()))
  );
}

/** The port in the answers; 0 where there is none. */
function portOf(whole: Readonly<Record<string, unknown>>): number {
  return asPort(asObject(whole[storageKey])?.port) ?? 0;
}

/** A number that is a TCP port. */
export function asPort(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 65_535
    ? (value as number)
    : undefined;
}

/** The object that a small file is as JSON in UTF-8; undefined where it is none, or a link. */
export function readObject(
  path: string,
  most?: number,
): Readonly<Record<string, unknown>> | undefined {
  const bytes = plainBytes(path, most);
  try {
    return bytes && asObject(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** The files of a student's project, in the order of their paths, with the mark of the class in `.yo-rc.json`. */
export interface StudentPlan {
  readonly files: readonly PlannedFile[];
  readonly mark: Mark;
}
