import { availableParallelism } from 'node:os';
import type { Messages } from '../i18n/messages.js';
import type { VerifyOptions } from '../options/verify-options.js';
import { noGuard } from '../process/guard.js';
import { withPoints } from '../report/points/with-points.js';
import type { Progress } from '../report/progress/showing.js';
import { failure } from '../verdict/failure.js';
import type { ProjectReport } from '../verdict/report.js';
import { createFailFast, type FailFast } from './engines/fail-fast.js';
import { spread } from './engines/spread.js';
import type { Station } from './engines/station.js';
import type { Task } from './engines/task-queue.js';
import type { Project } from './reading/read-project.js';
import { judgeTaken } from './steps/judge.js';
import { reportNoProject } from './steps/report-no-project.js';
import { reportTaken } from './steps/report-project.js';
import { noSteps } from './steps/report-step.js';
import { verifyProject } from './steps/verify-project.js';
import type { VerifyAllRequest } from './verify-request.js';
import { verifierWithout } from './verify-without.js';

interface EachRequest extends VerifyAllRequest {
  /** Of each folder that was asked for; undefined where it is none. */
  readonly readings: readonly (Project | undefined)[];
  readonly stations: readonly Station[];
  readonly runLabel: string;
  readonly progress: Pick<Progress, 'watch' | 'ended'>;
}

/** The reports of all, in the order in which they were asked for; of each it is told when it is there. */
export async function verifyEach(request: EachRequest): Promise<readonly ProjectReport[]> {
  const { system, dirs, options, messages, signal, portInstead } = request;
  const { readings, stations, runLabel, progress, whyNoProject } = request;
  const fast = createFailFast(options, signal, messages);
  const settled = new Map<number, ProjectReport>();
  const settle = (index: number) => (report: ProjectReport) => {
    const judged = withPoints(fast.judge(report), options.points, messages);
    settled.set(index, judged);
    progress.ended(judged);
  };
  const tasks = readings.flatMap((project, index) =>
    project === undefined ? [] : [{ project, tried: [], settle: settle(index) }],
  );
  for (const [index, reading] of readings.entries()) {
    const dir = dirs[index] ?? '';
    if (reading !== undefined) continue;
    if (fast.isOver()) settle(index)(fast.skip({ dir, name: dir }));
    else {
      const checks = request.known?.(dir)?.judged;
      settle(index)(await reportNoProject(dir, [whyNoProject(dir)], messages, checks));
    }
  }
  const tell = request.tell ?? (() => {});
  const told = { system, options, messages, portInstead, signal: fast.signal };
  if (options.mode === 'engine') {
    await spread({
      ...{ stations, tasks, fast, messages, tell },
      verify: async ({ project }, station) => {
        const { engine, reach, check, title } = station;
        const watcher = progress.watch(project);
        const at = { engine, reach, check, runLabel };
        const surroundings = { ...told, ...at, watcher };
        const report = await orOurFault(project, messages, () =>
          verifyProject(project, surroundings),
        );
        return { ...report, engine: check.engine && title };
      },
    });
  } else {
    const guard = options.mode === 'outside' ? await system.startGuard('', runLabel) : noGuard;
    const verify = await verifierWithout({ ...told, guard, tell });
    await takeSome(options, tasks, fast, (project) =>
      orOurFault(project, messages, () => verify(project, progress.watch(project))),
    );
    guard.dismiss();
  }
  return readings.flatMap((_reading, index) => settled.get(index) ?? []);
}

/** One project on which we fail must not keep the others from being verified. */
async function orOurFault(
  project: Project,
  messages: Messages,
  verify: () => Promise<ProjectReport>,
): Promise<ProjectReport> {
  const began = performance.now();
  try {
    return await verify();
  } catch (error) {
    const failed = failure('INTERNAL', { detail: `${(error as Error)?.message ?? error}` });
    const taken = { failed, warnings: [], steps: noSteps };
    return reportTaken(project, taken, began, messages, await judgeTaken(project, taken));
  }
}

/** Without an engine, some at once. */
async function takeSome(
  { jobs }: Pick<VerifyOptions, 'jobs'>,
  tasks: readonly Task[],
  fast: FailFast,
  verify: (project: Project) => Promise<ProjectReport>,
): Promise<void> {
  const { default: limit } = await import('p-limit');
  const atOnce = limit(jobs ?? availableParallelism());
  const take = async ({ project, settle }: Task): Promise<void> =>
    settle(fast.isOver() ? fast.skip(project) : await verify(project));
  await Promise.all(tasks.map((task) => atOnce(take, task)));
}
