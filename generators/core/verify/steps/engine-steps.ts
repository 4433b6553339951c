import { projectCommands } from '../../lesson/project-commands.js';
import type { VerifyStepId } from '../../verdict/report.js';
import { type EngineCheck, versionCommand } from '../engine/check-engine.js';
import { typedFor } from '../engine/engine.js';
import type { EngineKind } from '../engine/kinds/engine-kind.js';
import type { Project } from '../reading/read-project.js';
import { askStep } from './ask.js';
import { buildStep } from './build.js';
import type { EngineRun } from './engine-run.js';
import { lintStep } from './lint.js';
import { removeStep } from './remove.js';
import { startStep } from './start.js';
import type { VerifyStep } from './step.js';
import { stopStep } from './stop.js';

/** What a student types for each step. */
export function engineCommands(
  { name, context, port, containerPort }: Project,
  kind: EngineKind,
): Readonly<Record<VerifyStepId, readonly string[] | null>> {
  const publish = `${port}:${containerPort}`;
  const url = `http://localhost:${port}`;
  const {
    build,
    run: start,
    open,
    stop,
    remove,
  } = projectCommands({ name, context, publish, url });
  const typed = (words: readonly string[]) => typedFor(kind, words);
  return {
    engine: typed(versionCommand),
    lint: null,
    build: typed(build),
    run: typed(start),
    probe: typed(open),
    stop: typed(stop),
    remove: typed(remove),
  };
}

/** The steps of one project on an engine. */
export function engineSteps(onEngine: EngineRun, check: EngineCheck): readonly VerifyStep[] {
  const { project, engine, run, messages } = onEngine;
  const command = engineCommands(project, engine.kind);
  const isAlone = check.failure !== undefined;
  const lint = () =>
    lintStep({
      ...{ project, messages, isAlone, lenient: engine.kind.isLenient },
      run: isAlone ? run : undefined,
    });
  const tell = async () => ({ failure: check.failure, output: check.output });
  const needs = 'nothing failed';
  return [
    { id: 'engine', command: command.engine, needs, run: tell },
    // What needs no engine can be told without one.
    { id: 'lint', command: command.lint, needs: 'no interruption', run: lint },
    { id: 'build', command: command.build, needs, run: () => buildStep(onEngine) },
    { id: 'run', command: command.run, needs, run: () => startStep(onEngine) },
    { id: 'probe', command: command.probe, needs, run: () => askStep(onEngine) },
    { id: 'stop', command: command.stop, needs, run: () => stopStep(onEngine) },
    {
      id: 'remove',
      command: command.remove,
      needs: 'a build begun',
      run: () => removeStep(onEngine),
    },
  ];
}
