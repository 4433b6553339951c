import { gitWords } from '../../process/git-words.js';
import { wantedMore } from './memory.js';

/** Git refused something without which nothing more can be done in a project; the message is one line. */
export class GitError extends Error {
  /** Whether it wanted more memory than it may have. */
  readonly isTooHeavy: boolean;

  constructor(output: string) {
    super(gitWords(output));
    this.isTooHeavy = wantedMore(output);
  }
}
