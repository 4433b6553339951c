import type { Problem } from '../../core/options/raw.js';
import { usualOptions } from '../../core/options/verify-options.js';
import { machine, type System } from '../../core/process/system.js';
import type { CommandContext } from '../context.js';
import { untilMended } from '../fix/until-mended.js';
import { hasTerminal } from '../has-terminal.js';
import { interruptible } from '../interrupt.js';
import { readOneFolder } from '../read-one-folder.js';
import { refuse } from '../refuse.js';
import type { ShowRequest } from '../verify/verify-and-show.js';

/**
 * `docker-intro up [DIR]`: proves a project, which tells the cause of what does not work, and then
 * runs it as its lesson says. @returns the exit code
 */
export async function upCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const read = await readOneFolder(argv, 'up', context);
  if (typeof read === 'number') return read;
  const { dir, options } = read;
  const { input } = context.messages;
  const others = [...(options.log ? ['--log'] : []), ...(options.fix ? ['--fix'] : [])];
  const problems: readonly Problem[] = options.watch
    ? others.map((other) => ({ where: '--watch', message: input.excludes(other) }))
    : [];
  if (problems.length > 0) return refuse('up', problems, context);
  const { verifyAndShow } = await import('../verify/verify-and-show.js');
  const { keep } = await import('./keep.js');
  const chosen = { candidates: [{ dir }], shard: undefined };
  const asked = { chosen, named: [dir], options: usualOptions, nextIsTold: true } as const;
  const outputs = { format: 'text', targets: [] } as const;
  const prove = (signal: AbortSignal, more: Pick<ShowRequest, 'showOn' | 'proven'>) =>
    verifyAndShow({ ...asked, ...outputs, signal, ...more }, context, system);
  if (options.watch) {
    const { upOnEachSave } = await import('./up-on-each-save.js');
    return upOnEachSave({ dir, open: options.open, prove }, context, system);
  }
  const mends = options.fix ? 'always' : hasTerminal() ? 'asked' : 'never';
  const { exitCode, report } = await untilMended(
    (proven) => interruptible((signal) => prove(signal, { proven })),
    { dir, mends, run: system.run },
    context,
  );
  if (exitCode !== 0 || report === undefined) return exitCode;
  const kept = { dir, report, ...options };
  context.output.say('');
  return interruptible((signal) => keep({ ...kept, signal }, context, system));
}
