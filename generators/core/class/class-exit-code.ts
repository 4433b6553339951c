import { worstExitCode } from '../verdict/worst.js';
import type { ClassMade } from './class-made.js';

/** The exit code of a class that was made: what failed is the machine's, git's or a server's; the rest wants a look. */
export const classExitCode = ({ results, why }: Pick<ClassMade, 'results' | 'why'>): number =>
  worstExitCode([
    why === null ? 0 : 3,
    ...results.map(({ needs }) => (needs === 'mend' ? 3 : needs === 'look' ? 1 : 0)),
  ]);
