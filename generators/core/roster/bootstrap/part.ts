import type { Student } from '../student.js';
import type { Built } from './build-project.js';

/** What two threads make together: each takes the next few students of the list. */
export interface PartRequest {
  readonly students: readonly Student[];
  /** A folder for what is not finished yet. */
  readonly work: string;
  /** The folder of the class. */
  readonly out: string;
  /** How many parts were taken, shared between the threads. */
  readonly taken: Int32Array;
}

/** What became of the students from that place in the list on. */
export interface PartAnswer {
  readonly from: number;
  readonly built: readonly Built[];
}

/** Students in one part. */
export const partSize = 25;

/** Takes the next part; undefined where none is left. @returns where in the list it begins */
export function takePart({ students, taken }: PartRequest): number | undefined {
  const from = Atomics.add(taken, 0, 1) * partSize;
  return from < students.length ? from : undefined;
}
