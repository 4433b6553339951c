import { gitWords } from './git-words.js';

/** Git refused something without which nothing more can be done in a project; the message is one line. */
export class GitError extends Error {
  constructor(output: string) {
    super(gitWords(output));
  }
}
