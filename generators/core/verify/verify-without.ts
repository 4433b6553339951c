import { availableParallelism } from 'node:os';
import type { Guard } from '../process/guard.js';
import type { Watcher } from '../verdict/watcher.js';
import type { FailFast } from './engines/fail-fast.js';
import type { Task } from './engines/task-queue.js';
import type { Project } from './reading/read-project.js';
import type { Surroundings } from './steps/surroundings.js';
import { verifyStatic } from './steps/verify-static.js';

interface WithoutRequest extends Pick<Surroundings, 'system' | 'options' | 'messages' | 'signal'> {
  readonly tasks: readonly Task[];
  readonly fast: FailFast;
  readonly guard: Guard;
  readonly watch: (project: Project) => Watcher;
}

/** Verifies projects without an engine, some at once: their files only, or on this machine. */
export async function verifyWithout(request: WithoutRequest): Promise<void> {
  const { tasks, fast, guard, watch, ...told } = request;
  const { options } = told;
  const { default: limit } = await import('p-limit');
  const atOnce = limit(options.jobs ?? availableParallelism());
  const verify = async ({ project, settle }: Task): Promise<void> => {
    if (fast.isOver()) return settle(fast.skip(project));
    const watcher = watch(project);
    settle(
      await (options.mode === 'outside'
        ? (await import('./outside/verify-outside.js')).verifyOutside(project, {
            ...{ ...told, watcher, guard },
          })
        : verifyStatic(project, { ...told, watcher })),
    );
  };
  await Promise.all(tasks.map((task) => atOnce(verify, task)));
}
