import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFile } from '../disk/look.js';
import { moveIntoPlace, writeNewFolder } from '../disk/new-folder.js';
import { removeFolder } from '../disk/remove.js';
import type { Student } from '../roster/student.js';
import type { Note } from '../verdict/note.js';
import type { ClassRun } from './class-run.js';
import { commitAll } from './git/commit-batch.js';

/**
 * Makes a project that is there a repository, with one commit of those of its files that `class`
 * makes, as they are. A repository that is there, whole or broken, is left alone.
 * @returns what went wrong
 */
export async function adoptRepository(
  student: Student,
  { request, work, run, templates, plan, survey }: ClassRun,
): Promise<readonly Note[]> {
  const folder = join(request.out, student.folder);
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return [];
  const { files } = plan(student);
  const present = files.filter(({ path }) => isPlainFile(join(folder, path)));
  const { makingClass, emitted } = request.messages;
  const built = join(work, student.folder);
  const refused = (why: string): Note => ({
    kind: 'gitFailed',
    text: makingClass.gitFailed(why),
    needs: 'mend',
  });
  try {
    const template = await templates(present);
    const origin = student.remote === undefined ? undefined : survey.remotes.get(student.id);
    writeNewFolder(built, template.files(origin?.shown), template.folders);
    const gitDir = join(built, '.git');
    const { out, signal } = request;
    const done = await commitAll(gitDir, folder, out, emitted.firstCommit, run, signal);
    if ('failed' in done) return [refused(done.failed)];
    return moveIntoPlace(gitDir, join(folder, '.git'))
      ? []
      : [{ kind: 'appeared', text: makingClass.appeared, needs: 'mend' }];
  } catch (error) {
    return [refused((error as Error).message)];
  } finally {
    removeFolder(built);
  }
}
