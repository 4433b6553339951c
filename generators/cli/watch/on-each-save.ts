import { nextSave } from '../../core/watch/next-save.js';
import { stateOf } from '../../core/watch/state-of.js';
import type { CommandContext } from '../context.js';
import { interruptedCode, onInterrupt } from '../interrupt.js';

/** Whether a save may mend what ended so: what was asked for wrongly, or a machine, it does not. */
const isOfProject = (exitCode: number): boolean => [0, 1, 4].includes(exitCode);

/**
 * Does something with a project at once, and again at each save, until Ctrl-C: which is the way to
 * end it, and no failure while nothing is under way.
 * @param round does it; told whether for the first time. Its exit code ends all where no save mends it
 * @param waiting said once it waits for the first save
 * @returns the exit code
 */
export async function onEachSave(
  dir: string,
  round: (isFirst: boolean, signal: AbortSignal) => Promise<number>,
  waiting: string,
  { output }: CommandContext,
): Promise<number> {
  const { signal, release } = onInterrupt();
  try {
    for (let isFirst = true; ; isFirst = false) {
      // Before the round: what is saved while it runs counts for the next one.
      const seen = stateOf(dir);
      const exitCode = await round(isFirst, signal);
      const isOver = signal.aborted || output.isUnread();
      if (isOver || (isFirst && !isOfProject(exitCode))) return exitCode;
      if (isFirst) output.say(`\n${waiting}`);
      if (!(await nextSave(dir, seen, signal))) return endedBy(signal);
    }
  } finally {
    release();
  }
}

const endedBy = (signal: AbortSignal): number => {
  const exitCode = interruptedCode(signal);
  return exitCode === 130 ? 0 : exitCode;
};
