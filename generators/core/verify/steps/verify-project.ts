import type { VerifyOptions } from '../../options/verify-options.js';
import { type Failure, failure } from '../../verdict/failure.js';
import type { ProjectReport, StepReport, VerifyStepId, Warning } from '../../verdict/report.js';
import type { EngineCheck } from '../engine/check-engine.js';
import { sweep } from '../engine/clean-up.js';
import { containedCommands } from '../engine/contained.js';
import { createSession } from '../engine/session.js';
import type { Project } from '../reading/read-project.js';
import { reportProject, reportStep, skippedStep } from './report-project.js';
import { release } from './start.js';
import type { Stage, StepResult, VerifyStep } from './step.js';
import type { Surroundings } from './surroundings.js';
import { verifySteps } from './verify-steps.js';

/** Builds, runs, asks, stops and removes one project, and reports. Leaves nothing on the engine. */
export async function verifyProject(
  project: Project,
  { engine, check, reach, options, runLabel, messages, signal, watcher }: Surroundings,
): Promise<ProjectReport> {
  const began = performance.now();
  const ends = began + options.timeout * 1000;
  const within = (milliseconds: number) =>
    Math.max(1, Math.min(milliseconds, ends - performance.now()));
  const session = createSession(project.name, runLabel);
  const commands = containedCommands(project, session, options);
  const published = { port: undefined };
  const container = { stopped: false };
  // Waiting ends when the engine does, as when it is interrupted.
  const either = AbortSignal.any([signal, engine.hung]);
  const common = { project, engine, options, messages, signal: either };
  const stage: Stage = { ...common, session, commands, reach, published, container, within };
  const reports: StepReport[] = [];
  const warnings: Warning[] = [...project.notes];
  let failed: Failure | undefined;
  let built = false;
  for (const step of verifySteps(project, check, engine.name)) {
    if (!isDue(step.id, { failed, built, check, options })) {
      reports.push(skippedStep(step));
      continue;
    }
    built ||= step.id === 'build';
    watcher.started(step.id, step.command);
    const at = performance.now();
    const result = await runStep(step, stage);
    failed ??= result.failure;
    warnings.push(...(result.warnings ?? []));
    const report = reportStep(step, result, (performance.now() - at) / 1000);
    reports.push(report);
    watcher.ended(report);
  }
  release(stage);
  const seconds = (performance.now() - began) / 1000;
  return reportProject(project, failed, seconds, warnings, reports, messages);
}

interface Position {
  readonly failed: Failure | undefined;
  readonly built: boolean;
  readonly check: EngineCheck;
  readonly options: VerifyOptions;
}

/** Whether a step's turn has come, with what was seen before it. */
function isDue(id: VerifyStepId, { failed, built, check, options }: Position): boolean {
  if (options.mode === 'static') return id === 'lint';
  if (failed === undefined) return true;
  // What needs no engine can be told without one.
  return id === 'lint' ? failed === check.failure : id === 'remove' && built;
}

/** Runs a step. One that was interrupted has that for its result, whatever it says itself. */
async function runStep(step: VerifyStep, stage: Stage): Promise<StepResult> {
  const { signal, engine, session } = stage;
  const result = await step.run(stage);
  if (!signal.aborted) return result;
  if (step.id !== 'remove') return { failure: failure(signal.reason) };
  await sweep(engine, session);
  return result;
}
