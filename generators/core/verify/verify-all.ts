import { setMaxListeners } from 'node:events';
import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { noGuard, startGuard } from '../process/guard.js';
import { run } from '../process/run.js';
import { exitCodeOf, outcomeOfAll } from '../report/exit-code.js';
import type { ProjectReport, Report } from '../report/report.js';
import { noCheck } from './check-engine.js';
import { createEngine, type EngineName } from './engine.js';
import type { Failure } from './failure.js';
import { findEngine } from './find-engine.js';
import { jobsFor } from './jobs.js';
import { type Project, type ProjectReading, readProject } from './read-project.js';
import { reportInvalid } from './report-project.js';
import { createRunLabel } from './session.js';
import type { VerifyOptions } from './verify-options.js';
import { verifyProject, type Watcher } from './verify-project.js';

export interface VerifyAllRequest {
  readonly dirs: readonly string[];
  readonly options: VerifyOptions;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Told of each project before its steps. */
  readonly watch: (project: Project) => Watcher;
  readonly ended: (report: ProjectReport) => void;
}

/** Verifies projects, some at once, on the engine that its command reaches. */
export async function verifyAll(
  request: VerifyAllRequest,
): Promise<{ report: Report } | { problems: readonly Problem[] } | { noEngine: Failure }> {
  const { dirs, messages, signal, options } = request;
  const began = performance.now();
  // Every project under way listens to the same signal.
  setMaxListeners(0, signal);
  const runLabel = createRunLabel();
  // It is called only once there is something to guard.
  let guard = noGuard;
  let name: EngineName = options.engine ?? 'docker';
  const engine = createEngine(
    run,
    () => guard,
    () => name,
  );
  // Asked while the projects are read: nothing depends on the order.
  const finding =
    options.mode === 'engine'
      ? findEngine(run, options.engine, process.env, signal)
      : { name, check: noCheck };
  const readings = await Promise.all(dirs.map((dir) => readProject(dir, options, messages)));
  const { check, ...found } = await finding;
  name = found.name;
  // Of one project what is wrong with it is bad input; of many, one must not stop the others.
  const [only] = readings;
  if (readings.length === 1 && only && 'problems' in only) return only;
  if (options.ifEngine && check.failure && !signal.aborted) return { noEngine: check.failure };
  const { default: limit } = await import('p-limit');
  const atOnce = limit(await jobsFor(dirs.length, options, engine, check, signal));
  if (options.mode === 'engine' && !check.failure) guard = await startGuard(name, runLabel);
  if (options.mode === 'outside') guard = await startGuard('', runLabel);
  const verifyOne = async (reading: ProjectReading, dir: string): Promise<ProjectReport> => {
    if ('problems' in reading) {
      const invalid = reportInvalid(dir, reading.problems, messages);
      request.ended(invalid);
      return invalid;
    }
    const watcher = request.watch(reading.project);
    const told = { options, messages, signal, watcher };
    const report = await (options.mode === 'outside'
      ? (await import('./outside/verify-outside.js')).verifyOutside(reading.project, {
          ...told,
          guard,
        })
      : verifyProject(reading.project, { ...told, engine, check, runLabel }));
    request.ended(report);
    return report;
  };
  const projects = await Promise.all(
    readings.map((reading, index) => atOnce(verifyOne, reading, dirs[index] ?? '')),
  );
  // What a hung engine still has of ours goes when it wakes up: the guard outlives us a while.
  if (!engine.hung.aborted) guard.dismiss();
  return {
    report: {
      schema: 'docker-intro/report/v1',
      outcome: outcomeOfAll(projects),
      exitCode: exitCodeOf(projects),
      seconds: Math.round(performance.now() - began) / 1000,
      engine: check.engine,
      projects,
    },
  };
}
