import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../package/package-root.js';
import type { Student } from '../roster/student.js';
import { type Built, buildProject, type Owner } from './build-project.js';
import type { Planner } from './plan-student.js';

/** Builds projects, a batch after the other. */
export interface Builder {
  /** @returns what became of each, once all of them are written; more can be asked for before */
  readonly build: (students: readonly Student[]) => Promise<readonly Built[]>;
  readonly close: () => Promise<void>;
}

/** Where projects are built, and where they belong. */
export interface Places {
  readonly work: string;
  readonly out: string;
}

/** Batches that the thread is given before the first of them is back. */
const mostAhead = 3;

/** Students from whom on a thread of its own is worth its start. */
const many = 200;

/**
 * Most of the time goes into the system's calls that write. Where there are processors for two, a
 * thread of its own makes them besides this one.
 */
export async function openBuilder(count: number, plan: Planner, places: Places): Promise<Builder> {
  return count >= many && availableParallelism() > 1
    ? onThread(plan, places)
    : inPlace(plan, places);
}

function inPlace(plan: Planner, { work, out }: Places): Builder {
  return {
    build: async (students) =>
      students.map((student) => buildProject(student, plan(student, true).files, work, out)),
    close: async () => {},
  };
}

/** Projects whose files stand, one behind the other, in a single piece of memory. */
export interface Batch {
  readonly projects: readonly {
    readonly owner: Owner;
    readonly files: readonly Slice[];
  }[];
  /** Changes hands, and comes back. */
  readonly bytes: ArrayBuffer;
}

interface Slice {
  readonly path: string;
  readonly mode: number;
  readonly from: number;
  readonly to: number;
}

export interface BatchBuilt {
  readonly built: readonly Built[];
  readonly bytes: ArrayBuffer;
}

/** Bytes for the files of a first batch; grows where they need more. */
const likely = 2 * 1024 * 1024;

async function onThread(plan: Planner, places: Places): Promise<Builder> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(join(packageRoot, 'dist/generators/cli/builder-thread.cjs'), {
    workerData: places,
    // It holds batches, not a class.
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 2 },
  });
  const here = inPlace(plan, places);
  const free: ArrayBuffer[] = [];
  const waiting: ((built: readonly Built[] | undefined) => void)[] = [];
  let isBroken = false;
  worker.on('message', ({ built, bytes }: BatchBuilt) => {
    free.push(bytes);
    waiting.shift()?.(built);
  });
  // A machine may have no room for one more thread: then it goes without.
  worker.on('error', () => {
    isBroken = true;
    for (const answer of waiting.splice(0)) answer(undefined);
  });
  return {
    build: async (students) => {
      // It has enough to do for now, so this thread writes, too.
      if (isBroken || waiting.length >= mostAhead) return here.build(students);
      const batch = pack(students, plan, free.pop() ?? new ArrayBuffer(likely));
      const built = await new Promise<readonly Built[] | undefined>((resolve) => {
        waiting.push(resolve);
        worker.postMessage(batch, [batch.bytes]);
      });
      return built ?? here.build(students);
    },
    close: async () => void (await worker.terminate()),
  };
}

function pack(students: readonly Student[], plan: Planner, memory: ArrayBuffer): Batch {
  let bytes = Buffer.from(memory);
  let end = 0;
  const put = (contents: string | Uint8Array): { from: number; to: number } => {
    const from = end;
    end += typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length;
    if (end > bytes.length) {
      const larger = Buffer.from(new ArrayBuffer(2 * end));
      bytes.copy(larger);
      bytes = larger;
    }
    if (typeof contents === 'string') bytes.write(contents, from);
    else bytes.set(contents, from);
    return { from, to: end };
  };
  const projects = students.map((student) => {
    const { id, folder } = student;
    const { files } = plan(student, true);
    const slices = files.map(({ path, mode, contents }) => ({ path, mode, ...put(contents) }));
    return { owner: { id, folder }, files: slices };
  });
  return { projects, bytes: bytes.buffer };
}
