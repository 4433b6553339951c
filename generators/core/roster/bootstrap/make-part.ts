import { parentPort, workerData } from 'node:worker_threads';
import { buildProject } from './build-project.js';
import { type PartAnswer, type PartRequest, partSize, takePart } from './part.js';
import { makePlanner } from './plan-student.js';

/*
 * A thread beside the first one: it makes projects of a class, part by part, and tells of each part
 * (see make-in-threads.ts).
 */

async function makeParts(request: PartRequest): Promise<void> {
  const { students, work, out } = request;
  const plan = await makePlanner(students);
  for (let from = takePart(request); from !== undefined; from = takePart(request)) {
    const part = students.slice(from, from + partSize);
    const built = part.map((student) => buildProject(student, plan, work, out));
    const answer: PartAnswer = { from, built };
    parentPort?.postMessage(answer);
  }
}

void makeParts(workerData as PartRequest);
