import { join } from 'node:path';
import { plainBytes } from '../disk/read-small-file.js';
import { replaceFile } from '../disk/replace-file.js';
import { gitWords } from '../process/git-words.js';
import type { Student } from '../roster/student.js';
import type { Note } from '../verdict/note.js';
import type { ClassRun } from './class-run.js';
import { oddPart } from './git/look-inside.js';
import { ownGit } from './git/own-git.js';
import { parseRemote, type Remote } from './git/remote.js';

/**
 * Gives a repository that is there its origin, where it has none, or that of an earlier run. One
 * that somebody chose is left, and told.
 * @returns what is to be told
 */
export async function ensureOrigin(
  student: Student,
  remote: Remote,
  { request, survey, work, run, templates }: ClassRun,
): Promise<readonly Note[]> {
  const { makingClass } = request.messages;
  const folder = join(request.out, student.folder);
  const part = oddPart(folder);
  if (part !== undefined)
    return [{ kind: 'unsafe', text: makingClass.unsafe(part), needs: 'look' }];
  const config = join(folder, '.git/config');
  const earlier = survey.indexed.get(student.id)?.remote ?? undefined;
  const text = Buffer.from(plainBytes(config) ?? '').toString();
  const template = await templates([]);
  const textWith = (origin: string | undefined) => {
    const planned = template.files(origin).find(({ path }) => path === '.git/config');
    return `${planned?.contents}`;
  };
  const wanted = textWith(remote.shown);
  if (text === wanted) return [];
  if (text === textWith(undefined) || (earlier !== undefined && text === textWith(earlier))) {
    replaceFile(config, { contents: wanted, mode: 0o644 }, work);
    return [];
  }
  // Somebody has changed it: git itself reads it, and nothing that it may include.
  const call = ownGit({ cwd: work, above: work }, run, request.signal);
  const git = (...words: string[]) => call('config', `--file=${config}`, '--no-includes', ...words);
  const asked = await git('--get', 'remote.origin.url');
  const origin = asked.exitCode === 0 ? asked.stdout.trim() : '';
  if (origin === remote.shown) return [];
  if (origin !== '' && origin !== earlier) {
    const text = makingClass.originKept(parseRemote(origin, request.out)?.shown ?? '…');
    return [{ kind: 'originKept', text, needs: null }];
  }
  const set = await git('remote.origin.url', remote.shown);
  const fetch = await git('remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
  const refused = [set, fetch].find(({ exitCode }) => exitCode !== 0);
  if (refused === undefined) return [];
  const said = makingClass.gitFailed(gitWords(refused.output));
  return [{ kind: 'gitFailed', text: said, needs: 'mend' }];
}
