import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { ifReadable } from '../../disk/look.js';
import type { ProjectReport } from '../../verdict/report.js';
import { containedCommands } from '../engine/contained-commands.js';
import { createSession } from '../engine/session.js';
import type { Project } from '../reading/read-project.js';
import type { EngineRun } from './engine-run.js';
import { engineCommands, engineSteps } from './engine-steps.js';
import { judgeOf } from './judge.js';
import { reportTaken } from './report-project.js';
import { release } from './start.js';
import type { Surroundings } from './surroundings.js';
import { takeSteps } from './take-steps.js';
import { waitedFor } from './waited-for.js';

/** The folder of a project, without links where it is there. */
const rootOf = ({ dir }: Project): string => ifReadable(() => realpathSync(dir)) ?? resolve(dir);

/** Builds, runs, asks, stops and removes one project, and reports. Leaves nothing on the engine. */
export async function verifyProject(
  project: Project,
  surroundings: Surroundings,
): Promise<ProjectReport> {
  const { system, engine, check, reach, runLabel, messages } = surroundings;
  const { path, isAnyAnswer } = waitedFor(project, surroundings.options);
  const options = { ...surroundings.options, path };
  const { signal, watcher, portInstead } = surroundings;
  const began = performance.now();
  const ends = began + options.timeout * 1000;
  const session = createSession(project.name, runLabel);
  const onEngine: EngineRun = {
    ...{ project, engine, run: system.run, reach, options, session, messages },
    ...{ image: undefined, rights: false, tell: watcher.waiting, portInstead },
    ...{ composed: undefined, root: rootOf(project), env: system.env },
    commands: containedCommands(project, session, options, engine.kind),
    published: { port: undefined },
    network: { making: undefined },
    container: { stopped: false },
    ...{ volumesOf: undefined, heard: undefined, isAnyAnswer },
    // Waiting ends when the engine does, as when it is interrupted.
    signal: AbortSignal.any([signal, engine.hung]),
    within: (milliseconds) => Math.max(1, Math.min(milliseconds, ends - performance.now())),
  };
  const commands = (isTaken: boolean) =>
    engineCommands(onEngine.project, options, engine.kind, isTaken);
  const judge = judgeOf(onEngine);
  const steps = engineSteps(onEngine, check, judge);
  const taken = await takeSteps(commands, steps, { signal: onEngine.signal, watcher });
  release(onEngine);
  return reportTaken(project, taken, began, messages, await judge.end(taken));
}
