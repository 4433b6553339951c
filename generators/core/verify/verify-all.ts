import { setMaxListeners } from 'node:events';
import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { run } from '../process/run.js';
import { exitCodeOf, outcomeOfAll } from '../report/exit-code.js';
import type { ProjectReport, Report } from '../report/report.js';
import { checkEngine, noCheck } from './check-engine.js';
import { createEngine } from './engine.js';
import type { Failure } from './failure.js';
import { jobsFor } from './jobs.js';
import { type Project, readProject } from './read-project.js';
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
  const engine = createEngine(run);
  // Asked while the projects are read: nothing depends on the order.
  const checking = options.mode === 'engine' ? checkEngine(engine, process.env, signal) : noCheck;
  const readings = await Promise.all(dirs.map((dir) => readProject(dir, options, messages)));
  const problems = readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
  const check = await checking;
  if (problems.length > 0) return { problems };
  if (options.ifEngine && check.failure && !signal.aborted) return { noEngine: check.failure };
  const found = readings.flatMap((reading) => ('project' in reading ? [reading.project] : []));
  const { default: limit } = await import('p-limit');
  const atOnce = limit(await jobsFor(found.length, options, engine, check, signal));
  const verifyOne = async (project: Project): Promise<ProjectReport> => {
    const watcher = request.watch(project);
    const surroundings = { engine, check, options, messages, signal, watcher };
    const report = await verifyProject(project, surroundings);
    request.ended(report);
    return report;
  };
  const projects = await Promise.all(found.map((project) => atOnce(verifyOne, project)));
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
