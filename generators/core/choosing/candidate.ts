import type { IndexedStudent } from '../class/standing/class-index.js';
import { plainDir } from '../text/plain-dir.js';
import type { StudentReport } from '../verdict/report.js';

/** A folder that may be verified, and whose it is. */
export interface Candidate {
  readonly dir: string;
  readonly student?: StudentReport;
  /** What the class knows of it, whatever the project says of itself; absent where it knows nothing. */
  readonly known?: Pick<IndexedStudent, 'given' | 'commit' | 'expect'>;
}

/** What a project is known by, on any machine and whichever way the list is ordered. */
export const keyOf = ({ dir, student }: Candidate): string => student?.id ?? plainDir(dir);
