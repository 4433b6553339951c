import { startGuard } from '../../process/guard.js';
import { run } from '../../process/run.js';
import { sweep } from '../engine/clean-up.js';
import { containedCommands } from '../engine/contained.js';
import { createEngine } from '../engine/engine.js';
import { createSession } from '../engine/session.js';
import type { Project } from '../reading/read-project.js';
import type { VerifyAllRequest } from '../verify-request.js';
import type { Begun } from './begun.js';
import { beginBuild } from './build.js';
import { lintStep } from './lint.js';

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
