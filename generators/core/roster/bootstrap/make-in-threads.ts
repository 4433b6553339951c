import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Student } from '../student.js';
import { type Built, buildProject } from './build-project.js';
import { type PartAnswer, type PartRequest, partSize, takePart } from './part.js';
import type { Workbench } from './workbench.js';

/** Students from which on a second thread is worth its start. */
const enough = 300;

/**
 * Makes projects without git: the file system is what takes the time, and it serves two threads at
 * once. Where the second one cannot be, the first makes them all.
 */
export async function makeInThreads(
  students: readonly Student[],
  bench: Workbench,
  told: (student: Student, built: Built) => void,
): Promise<void> {
  const { request, work, plan } = bench;
  const { out, signal } = request;
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const parts: PartRequest = { students, work, out, taken };
  const open = new Set(students);
  const settle = ({ from, built }: PartAnswer) => {
    for (const [index, each] of built.entries()) {
      const student = students[from + index];
      if (student && open.delete(student)) told(student, each);
    }
  };
  const make = (student: Student) => buildProject(student, plan, work, out);
  const hasSecond = students.length >= enough && availableParallelism() > 1;
  const second = hasSecond ? secondThread(parts, settle, signal) : undefined;
  for (let from = takePart(parts); from !== undefined; from = takePart(parts)) {
    settle({ from, built: students.slice(from, from + partSize).map(make) });
    await nextTurn();
    if (signal.aborted) break;
  }
  await second;
  // What the second thread took and did not finish, if it came to grief.
  for (const student of [...open]) {
    if (signal.aborted) return;
    told(student, make(student));
    await nextTurn();
  }
}

/** @returns when it has ended, however it did */
async function secondThread(
  parts: PartRequest,
  settle: (answer: PartAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  const { startThread } = await import('../../process/start-thread.js');
  const thread = startThread('make-part', parts);
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop, { once: true });
  thread.on('message', settle);
  thread.on('error', () => {});
  await new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  signal.removeEventListener('abort', stop);
}
