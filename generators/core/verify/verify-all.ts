import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { run } from '../process/run.js';
import { exitCodeOf, outcomeOfAll } from '../report/exit-code.js';
import type { ProjectReport, Report } from '../report/report.js';
import { checkEngine } from './check-engine.js';
import { createEngine } from './engine.js';
import type { Failure } from './failure.js';
import { type Project, readProject } from './read-project.js';
import { verifyProject, type Watcher } from './verify-project.js';

export interface VerifyRequest {
  readonly dirs: readonly string[];
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Where no engine answers, verify nothing. */
  readonly ifEngine: boolean;
  /** Told of each project before its steps. */
  readonly watch: (project: Project) => Watcher;
  readonly ended: (report: ProjectReport) => void;
}

/** Verifies projects one after the other, on the engine that the docker command reaches. */
export async function verifyAll(
  request: VerifyRequest,
): Promise<{ report: Report } | { problems: readonly Problem[] } | { noEngine: Failure }> {
  const { dirs, messages, signal, ifEngine } = request;
  const began = performance.now();
  const engine = createEngine(run);
  // Asked while the projects are read: nothing depends on the order.
  const checking = checkEngine(engine, process.env, signal);
  const readings = await Promise.all(dirs.map((dir) => readProject(dir, messages)));
  const problems = readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
  const check = await checking;
  if (problems.length > 0) return { problems };
  if (ifEngine && check.failure && !signal.aborted) return { noEngine: check.failure };
  const projects: ProjectReport[] = [];
  for (const reading of readings) {
    if (!('project' in reading)) continue;
    const watcher = request.watch(reading.project);
    const surroundings = { engine, check, messages, signal, watcher };
    const report = await verifyProject(reading.project, surroundings);
    request.ended(report);
    projects.push(report);
  }
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
