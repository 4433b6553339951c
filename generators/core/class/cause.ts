import type { Messages } from '../i18n/messages.js';
import type { Note } from '../verdict/note.js';
import { GitError } from './git/git-error.js';

/** Why the work on a project was given up, as it is told. */
export type Cause = Omit<Note, 'needs'>;

/**
 * What stopped the work on a project: git, or else the file system.
 * @param ofGit `gitFailed` where git was to make something, `gitBroken` where it was to read what is there
 */
export function causeOf(
  error: Error,
  ofGit: 'gitFailed' | 'gitBroken',
  { makingClass }: Messages,
): Cause {
  if (error instanceof GitError && error.isTooHeavy) {
    return { kind: 'tooHeavy', text: makingClass.tooHeavy };
  }
  const kind = error instanceof GitError ? ofGit : 'unwritable';
  return { kind, text: makingClass[kind](error.message) };
}
