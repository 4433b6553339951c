import { usualOptions } from '../../core/options/verify-options.js';
import { machine, type System } from '../../core/process/system.js';
import type { Report } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { readUp } from './read-up.js';

/**
 * `docker-intro up [DIR]`: proves a project, which tells the cause of what does not work, and then
 * runs it as its lesson says. @returns the exit code
 */
export async function upCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const read = await readUp(argv, 'up', context);
  if (typeof read === 'number') return read;
  const { dir, options } = read;
  const { verifyAndShow } = await import('../verify/verify-and-show.js');
  const { keep } = await import('./keep.js');
  const chosen = { candidates: [{ dir }], shard: undefined };
  const asked = { chosen, named: [dir], options: usualOptions, portIsTold: true } as const;
  const outputs = { format: 'text', targets: [] } as const;
  let report: Report | undefined;
  const proven = (proof: Report) => {
    report = proof;
  };
  const exitCode = await interruptible((signal) =>
    verifyAndShow({ ...asked, ...outputs, proven, signal }, context, system),
  );
  if (exitCode !== 0 || report === undefined) return exitCode;
  const kept = { dir, report, ...options };
  context.output.say('');
  return interruptible((signal) => keep({ ...kept, signal }, context, system));
}

/** Does a part of the work, which Ctrl-C ends in a way of its own. */
async function interruptible(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const { signal, release } = onInterrupt();
  try {
    return await work(signal);
  } finally {
    release();
  }
}
