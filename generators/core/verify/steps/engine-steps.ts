import { typedCommands } from '../../lesson/project-commands.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import { typedCompose } from '../compose/services-commands.js';
import { type EngineCheck, versionCommand } from '../engine/check-engine.js';
import { typedFor } from '../engine/engine.js';
import type { EngineKind } from '../engine/kinds/engine-kind.js';
import type { Project } from '../reading/read-project.js';
import { askStep } from './ask.js';
import { buildStep } from './build.js';
import { buildServices } from './composed/build-services.js';
import { lookAtServices } from './composed/look-at-services.js';
import { stopServices } from './composed/stop-services.js';
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
  { context, containerPort, portIsSaid, compose, ...project }: Project,
  { path }: Pick<VerifyOptions, 'path'>,
  kind: EngineKind,
  isTaken: boolean,
): StepCommands {
  const commands = typedCommands(project, containerPort, context);
  const typed = (words: readonly string[]) => typedFor(kind, words);
  const probe = typed(path === '/' ? commands.open : commands.open.map(withPath(path)));
  const engine = typed(versionCommand);
  if (compose) {
    const { lint, build, run, stop, remove } = typedCompose;
    return {
      ...{ engine, lint: typed(lint), build: typed(build), run: typed(run) },
      ...{ probe, stop: typed(stop), remove: typed(remove) },
    };
  }
  return {
    engine,
    lint: null,
    build: typed(commands.build),
    run: isTaken || portIsSaid ? typed(commands.run) : null,
    probe,
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
  const { compose } = project;
  const isAlone = check.failure !== undefined;
  const look = () =>
    lintStep({
      ...{ project, messages, isAlone, lenient: engine.kind.isLenient },
      run: isAlone ? run : undefined,
    });
  return {
    engine: async () => ({ failure: check.failure, output: check.output }),
    lint: () => (compose && !isAlone ? lookAtServices(onEngine, compose) : look()),
    build: () => {
      const { composed } = onEngine;
      return composed ? buildServices(onEngine, composed) : buildStep(onEngine);
    },
    run: async () => judge.afterStarting(await startStep(onEngine)),
    probe: async () => judge.afterAsking(await askStep(onEngine)),
    stop: () => {
      const { composed } = onEngine;
      return composed ? stopServices(onEngine, composed) : stopStep(onEngine);
    },
    remove: () => removeStep(onEngine),
  };
}
