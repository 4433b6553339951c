import { posix, sep } from 'node:path';
import type { StudentReport } from '../../report/report.js';

/** A folder that may be verified, and whose it is. */
export interface Candidate {
  readonly dir: string;
  readonly student?: StudentReport;
}

/** A folder as it was typed, but one way of writing it only: `./ada/` is `ada`. */
export const plainDir = (dir: string): string =>
  posix.normalize(dir.split(sep).join('/')).replace(/(?<=.)\/$/, '');

/** What a project is known by, on any machine and whichever way the list is ordered. */
export const keyOf = ({ dir, student }: Candidate): string => student?.id ?? plainDir(dir);
