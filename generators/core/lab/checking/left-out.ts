import { join } from 'node:path';
import { entriesIn, namesIn } from '../../disk/list-folder.js';
import { nearName } from '../../text/near-name.js';
import type { Lab } from '../lab.js';
import { labFiles, type UnfitFile } from '../lab-files.js';

/** What lies in a lab and is no part of it, by its path in the lab, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: 'leftBehind' | 'ours' | 'noPatch' | 'noLanguage' | 'unknown';
  /** What may be meant. */
  readonly near?: string | undefined;
}

/** What a lab consists of. */
const parts = [
  ...['lab.yml', 'project', 'lesson', 'steps.yml', 'checks.yml', 'checks.hidden.yml'],
  ...['solution', 'faults'],
];

/**
 * What a teacher may take for a part of the lab, and is none. A file beside its parts may be anything,
 * a note or a licence: only one whose name is nearly theirs is told.
 */
export function leftOutOf({ folder, languages }: Lab): readonly LeftOut[] {
  const misspelt = namesIn(folder).flatMap((file): LeftOut[] => {
    const near = parts.includes(file) ? undefined : nearName(file, parts);
    return near === undefined ? [] : [{ file, why: 'unknown', near }];
  });
  const made = ['project', 'solution', 'faults']
    .flatMap((within) => labFiles(folder, within).leftBehind)
    .map((file) => ({ file, why: 'leftBehind' }) as const);
  // Whoever solves a project has all of it.
  const written = labFiles(folder, 'solution').unfit.filter(isOurs);
  const faults = labFiles(folder, 'faults');
  const noPatches = [...faults.files, ...faults.unfit.filter(isOurs)].filter(
    ({ source }) => !source.endsWith('.patch'),
  );
  return [
    ...misspelt,
    ...made,
    ...written.map(({ source: file }) => ({ file, why: 'ours' }) as const),
    ...noPatches.map(({ source: file }) => ({ file, why: 'noPatch' }) as const),
    ...besideLesson(folder, languages),
  ];
}

/** What stands in the solution and the faults, and cannot be read or written. */
export const unfitIn = (folder: string): readonly UnfitFile[] =>
  ['solution', 'faults'].flatMap((within) =>
    labFiles(folder, within).unfit.filter((file) => !isOurs(file)),
  );

const isOurs = ({ refused }: UnfitFile): boolean => refused === 'ours';

/** What lies among the sections of the lesson, and is none. */
const besideLesson = (folder: string, languages: readonly string[]): readonly LeftOut[] =>
  entriesIn(join(folder, 'lesson')).flatMap((entry): LeftOut[] => {
    const file = `lesson/${entry.name}`;
    if (!languages.includes(entry.name)) {
      return [{ file, why: entry.isDirectory() ? 'noLanguage' : 'unknown' }];
    }
    return namesIn(join(folder, file))
      .filter((name) => name !== 'words.yml' && !name.endsWith('.md'))
      .map((name) => ({
        ...{ file: `${file}/${name}`, why: 'unknown' as const },
        near: nearName(name, ['words.yml']),
      }));
  });
