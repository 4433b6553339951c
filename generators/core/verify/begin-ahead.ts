import { type Guard, startGuard } from '../process/guard.js';
import { run } from '../process/run.js';
import { sweep } from './clean-up.js';
import { containedCommands } from './contained.js';
import { createEngine, type Engine } from './engine.js';
import type { Project } from './read-project.js';
import { createSession, type Session } from './session.js';
import { type Building, beginBuild } from './steps/build.js';
import { lintStep } from './steps/lint.js';
import type { VerifyAllRequest } from './verify-all.js';

/** A build that is under way when its engine has not yet said which one it is. */
export interface Begun {
  readonly guard: Guard;
  readonly engine: Engine;
  readonly session: Session;
  readonly building: Building;
  /**
   * It was the wrong engine, or none, or nobody came for it: ends the build, and removes what there
   * may be of it. Where that cannot be seen to its end, its guard does it once we have ended.
   */
  readonly drop: (how: EngineSeen) => Promise<void>;
}

/** What is known of the engine: that it is silent, that it has answered, or neither. */
export interface EngineSeen {
  readonly isHung: boolean;
  readonly isThere: boolean;
}

/** Milliseconds that an engine has to answer what is asked of it to clean up. */
const patience = 3000;

/**
 * Begins to build a project, for its engine to be asked for its version beside that: docker's command
 * takes as long to answer as a small image takes.
 * @returns undefined where something is wrong with its files, which is not to be built
 */
export async function beginAhead(
  project: Project,
  { messages, options, signal }: Pick<VerifyAllRequest, 'messages' | 'options' | 'signal'>,
  runLabel: string,
): Promise<Begun | undefined> {
  const looked = await lintStep({ project, messages, options });
  if (looked.failure || signal.aborted) return undefined;
  const guard = await startGuard('docker', runLabel);
  const end = new AbortController();
  const engine = createEngine(run, () => guard);
  const session = createSession(project.name, runLabel);
  const building = beginBuild({
    engine,
    commands: containedCommands(project, session, options),
    signal: AbortSignal.any([signal, end.signal]),
    timeout: options.timeout * 1000,
  });
  // Whoever waits for it is told, and it may be that nobody does.
  building.result.catch(() => {});
  const drop: Begun['drop'] = async ({ isHung, isThere }) => {
    end.abort();
    const { ended, exitCode } = await building.result;
    // Of an engine that is silent nothing is asked; should it wake up, the guard outlives us a while.
    if (isHung) return;
    const isRefused = ended === 'missing' || (ended === 'exited' && exitCode !== 0);
    if (!isRefused) {
      const timer = setTimeout(() => engine.giveUp('ENGINE_HUNG'), patience);
      await sweep(engine, session);
      clearTimeout(timer);
    }
    const isClean = isRefused || (isThere && !engine.hung.aborted);
    // Images without a name bear no label: only the guard knows them.
    if (isClean && building.made().length === 0) guard.dismiss();
  };
  return { guard, engine, session, building, drop };
}
