import { join } from 'node:path';
import { readSmallBytes } from '../options/read-small-file.js';

/** The file in the folder of a class that tells other programs who is in it. */
const indexFile = 'class.json';
const indexSchema = 'docker-intro/class/v1';

/** A student as `class.json` has them. */
export interface IndexedStudent {
  readonly id: string;
  readonly person: string;
  /** The folder of the project, in the folder of the class. */
  readonly folder: string;
  readonly name: string;
  readonly port: number;
  readonly remote: string | null;
  readonly commit: string | null;
}

/** Bytes: some 100 000 students. */
const largest = 32 * 1024 * 1024;

/** Reads the `class.json` of a folder; undefined where there is none. */
export function readClassIndex(
  dir: string,
): { readonly students: readonly IndexedStudent[] } | undefined {
  const file = readSmallBytes(join(dir, indexFile), largest);
  if (!('bytes' in file)) return undefined;
  try {
    const whole = JSON.parse(Buffer.from(file.bytes).toString('utf8'));
    if (whole?.schema !== indexSchema || !Array.isArray(whole.students)) return undefined;
    return { students: whole.students.flatMap(readStudent) };
  } catch {
    return undefined;
  }
}

function readStudent(value: Record<string, unknown> | null): readonly IndexedStudent[] {
  const { student, person, folder, name, port, remote, commit } = value ?? {};
  if (typeof student !== 'string' || typeof folder !== 'string') return [];
  if (!/^[a-z0-9][a-z0-9_.-]{0,254}$/.test(folder)) return [];
  return [
    {
      ...{ id: student, folder },
      person: typeof person === 'string' ? person : student,
      name: typeof name === 'string' ? name : folder,
      port: typeof port === 'number' ? port : 0,
      remote: typeof remote === 'string' ? remote : null,
      commit: typeof commit === 'string' ? commit : null,
    },
  ];
}
