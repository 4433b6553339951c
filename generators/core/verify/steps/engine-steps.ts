import { typedCommands } from '../../lesson/project-commands.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import { type EngineCheck, versionCommand } from '../engine/check-engine.js';
import { typedFor } from '../engine/engine.js';
import type { EngineKind } from '../engine/kinds/engine-kind.js';
import type { Project } from '../reading/read-project.js';
import { askStep } from './ask.js';
import { buildStep } from './build.js';
import type { EngineRun } from './engine-run.js';
import type { Judge } from './judge.js';
import { lintStep } from './lint.js';
import { removeStep } from './remove.js';
import { startStep } from './start.js';
import type { StepActions, StepCommands } from './step.js';
import { stopStep } from './stop.js';

/**
 * What a student types for each step.
 * @param isTaken whether the step is taken; of one that is not, no port is made up
 */
export function engineCommands(
  { context, containerPort, portIsSaid, ...project }: Project,
  { path }: Pick<VerifyOptions, 'path'>,
  kind: EngineKind,
  isTaken: boolean,
): StepCommands {
  const commands = typedCommands(project, containerPort, context);
  const typed = (words: readonly string[]) => typedFor(kind, words);
  return {
    engine: typed(versionCommand),
    lint: null,
    build: typed(commands.build),
    run: isTaken || portIsSaid ? typed(commands.run) : null,
    probe: typed(path === '/' ? commands.open : commands.open.map(withPath(path))),
    stop: typed(commands.stop),
    remove: typed(commands.remove),
  };
}

/** The address of a page has a path; the program that asks for it has none. */
const withPath = (path: string) => (word: string) => (word.includes('://') ? word + path : word);

/** The steps of one project on an engine. */
export function engineSteps(
  onEngine: EngineRun,
  check: EngineCheck,
  judge: Omit<Judge, 'end'>,
): StepActions {
  const { project, engine, run, messages } = onEngine;
  const isAlone = check.failure !== undefined;
  return {
    engine: async () => ({ failure: check.failure, output: check.output }),
    lint: () =>
      lintStep({
        ...{ project, messages, isAlone, lenient: engine.kind.isLenient },
        run: isAlone ? run : undefined,
      }),
    build: () => buildStep(onEngine),
    run: async () => judge.afterStarting(await startStep(onEngine)),
    probe: async () => judge.afterAsking(await askStep(onEngine)),
    stop: () => stopStep(onEngine),
    remove: () => removeStep(onEngine),
  };
}
