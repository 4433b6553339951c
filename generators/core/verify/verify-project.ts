import type { Messages } from '../i18n/load.js';
import { projectCommands } from '../lesson/project-commands.js';
import type { ProjectReport, StepReport, VerifyStepId, Warning } from '../report/report.js';
import { type EngineCheck, versionCommand } from './check-engine.js';
import { sweep } from './clean-up.js';
import { containedCommands } from './contained.js';
import type { Engine } from './engine.js';
import { type Failure, failure, outcomeOf } from './failure.js';
import type { Project } from './read-project.js';
import { createSession } from './session.js';
import { askStep } from './steps/ask.js';
import { buildStep } from './steps/build.js';
import { lintStep } from './steps/lint.js';
import { removeStep } from './steps/remove.js';
import { startStep } from './steps/start.js';
import type { Stage, StepResult, VerifyStep } from './steps/step.js';
import { stopStep } from './steps/stop.js';
import { tailOf } from './tail-of.js';

export interface Watcher {
  readonly started: (id: VerifyStepId, command: readonly string[] | null) => void;
  readonly ended: (step: StepReport) => void;
}

export interface Surroundings {
  readonly engine: Engine;
  readonly check: Promise<EngineCheck>;
  readonly messages: Messages;
  /** Aborted with the failure code that stands for why: `INTERRUPTED` or `TERMINATED`. */
  readonly signal: AbortSignal;
  readonly watcher: Watcher;
}

/** Builds, runs, asks, stops and removes one project, and reports. Leaves nothing on the engine. */
export async function verifyProject(
  project: Project,
  { engine, check, messages, signal, watcher }: Surroundings,
): Promise<ProjectReport> {
  const began = performance.now();
  const session = createSession(project.name);
  const stage: Omit<Stage, 'local'> = {
    ...{ project, engine, session, messages, signal },
    commands: containedCommands(project, session),
  };
  let local = true;
  const engineStep = async (): Promise<StepResult> => {
    const checked = await check;
    local = checked.local;
    return { failure: checked.failure, output: checked.output };
  };
  const reports: StepReport[] = [];
  const warnings: Warning[] = [];
  let failed: Failure | undefined;
  let built = false;
  for (const { id, command, run } of stepsOf(project, engineStep)) {
    const cleansUp = id === 'remove' && built;
    if (failed && !cleansUp) {
      reports.push(skipped(id, command));
      continue;
    }
    watcher.started(id, command);
    const at = performance.now();
    built ||= id === 'build';
    let result = await run({ ...stage, local });
    if (signal.aborted && id !== 'remove') result = { failure: failure(signal.reason) };
    if (signal.aborted && id === 'remove') await sweep(engine, session);
    warnings.push(...(result.warnings ?? []));
    failed ??= result.failure;
    const report = reportStep(id, command, result, (performance.now() - at) / 1000);
    reports.push(report);
    watcher.ended(report);
  }
  const words = failed && messages.failures[failed.code];
  return {
    dir: project.dir,
    name: project.name,
    outcome: failed ? outcomeOf(failed.code) : 'pass',
    code: failed?.code ?? null,
    message: failed && words ? words.message(failed.facts) : null,
    remedy: failed && words ? words.remedy(failed.facts) : null,
    location: failed?.location ?? null,
    seconds: round((performance.now() - began) / 1000),
    warnings,
    steps: reports,
  };
}

/** The steps with the commands that a student types for them. */
function stepsOf(project: Project, engineStep: VerifyStep['run']): readonly VerifyStep[] {
  const typed = projectCommands({
    name: project.name,
    context: project.context,
    publish: `${project.port}:${project.containerPort}`,
    url: `http://localhost:${project.port}`,
  });
  return [
    { id: 'engine', command: versionCommand, run: engineStep },
    { id: 'lint', command: null, run: lintStep },
    { id: 'build', command: typed.build, run: buildStep },
    { id: 'run', command: typed.run, run: startStep },
    { id: 'probe', command: typed.open, run: askStep },
    { id: 'stop', command: typed.stop, run: stopStep },
    { id: 'remove', command: typed.remove, run: removeStep },
  ];
}

const skipped = (id: VerifyStepId, command: readonly string[] | null): StepReport => ({
  ...{ id, command, outcome: 'skip', code: null, seconds: 0, output: '' },
});

const reportStep = (
  id: VerifyStepId,
  command: readonly string[] | null,
  { failure: why, output = '' }: StepResult,
  seconds: number,
): StepReport => ({
  id,
  command,
  outcome: why ? outcomeOf(why.code) : 'pass',
  code: why?.code ?? null,
  seconds: round(seconds),
  output: tailOf(output),
});

/** Seconds to the millisecond: more is noise. */
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
