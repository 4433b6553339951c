import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';

/** What something has said last, and what it means. */
export interface SaidLast {
  /**
   * Who has ended by it: a program, a command that builds, or nobody: a server goes on after an error
   * of one page.
   */
  readonly of: 'program' | 'build' | 'page';
  /** The error in its own words. */
  readonly words: string;
  readonly message: readonly Saying[];
  readonly remedy: readonly Saying[];
}

/** Who has ended by an error that is shown. */
export const endedBy = ({ of }: SaidLast): readonly Saying[] => {
  if (of === 'page') return [];
  return [of === 'build' ? say('explain.buildEnded') : say('explain.programEnded')];
};
