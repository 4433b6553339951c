import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { en } from '../../generators/core/i18n/en/en.js';
import type { Messages } from '../../generators/core/i18n/messages.js';
import { type ClassRequest, readClass } from '../../generators/core/roster/read-class.js';
import type { StandingProject, Student } from '../../generators/core/roster/student.js';

export interface Asked extends Partial<Omit<ClassRequest, 'roster'>> {
  /** The name of the roster's file. */
  readonly file?: string;
  readonly standing?: ReadonlyMap<string, StandingProject>;
  readonly messages?: Messages;
}

/** What reading gave, with the places as if the roster were in this folder. */
export interface Told {
  readonly students: readonly Student[];
  readonly notes: readonly string[];
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

const nothing = { students: [], notes: [], problems: [] };

/** Reads a roster of this content, which is written in the folder first. */
export async function readContent(
  folder: string,
  content: string | Uint8Array,
  { file = 'roster.csv', standing = new Map(), messages = en, ...asked }: Asked = {},
): Promise<Told> {
  const path = join(folder, file);
  writeFileSync(path, content);
  const here = (text: string) => text.replaceAll(path, basename(path));
  const request: ClassRequest = {
    ...{ idColumn: undefined, portBase: 10_000, patterns: {}, set: undefined, remote: undefined },
    ...{ locale: 'en', ...asked, roster: path },
  };
  const reading = await readClass(request, standing, messages);
  if ('problems' in reading) {
    const problems = reading.problems.map(({ where, message }) => ({
      where: here(where),
      message: here(message),
    }));
    return { ...nothing, problems };
  }
  return { ...nothing, ...reading, notes: reading.notes.map(here) };
}

/** What earlier runs have made for these students. */
export const standingOf = (students: readonly Student[]): Map<string, StandingProject> =>
  new Map(students.map(({ folder, id, answers }) => [folder, { id, port: answers.port }]));

/** `--NAME text` */
export const said = (name: string, text: string) => ({ where: `--${name}`, text });
