import { inert } from '../core/report/inert.js';
import { paintFor } from '../core/report/paint.js';
import { problemsText } from '../core/report/problems-text.js';
import { watchOn } from '../core/report/progress.js';
import { summary } from '../core/report/verify-text.js';
import { verifyAll } from '../core/verify/verify-all.js';
import type { VerifyOptions } from '../core/verify/verify-options.js';
import type { CommandContext } from './context.js';
import { handOver } from './hand-over.js';
import { onInterrupt } from './interrupt.js';
import { tolerateClosedPipe } from './output.js';
import { readVerify } from './read-verify.js';
import { toolCommand } from './repeat-command.js';
import type { Shown } from './shown.js';

/** `docker-intro verify [DIR...]`. @returns the exit code */
export async function verifyCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const { flags, problems, ...request } = await readVerify(argv, messages);
  if (flags.help) return (await import('./help.js')).printHelp('verify', context);
  if (flags.version) return (await import('./help.js')).printVersion(context);
  if (problems.length > 0) {
    output.err(problemsText(problems, `${toolCommand()} verify --help`, messages));
    return 2;
  }
  const { signal, release } = onInterrupt();
  try {
    return await verifyAndShow({ ...request, signal }, context);
  } finally {
    release();
  }
}

export interface ShowRequest extends Shown {
  readonly dirs: readonly string[];
  readonly options: VerifyOptions;
  readonly signal: AbortSignal;
}

/** Verifies and shows it as it goes. @returns the exit code */
export async function verifyAndShow(
  { dirs, options, format, targets, signal }: ShowRequest,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  // What a machine reads is alone on standard output; people read along beside it.
  const forPeople = format === 'text';
  const stream = tolerateClosedPipe(forPeople ? process.stdout : process.stderr);
  const say = forPeople ? output.out : output.err;
  const cleaningUp = () => output.err(messages.verify.cleaningUp);
  signal.addEventListener('abort', cleaningUp, { once: true });
  // GitHub obeys commands in the log, whichever stream they come on.
  const onGitHub = format === 'github' || process.env.GITHUB_ACTIONS === 'true';
  const tidy = onGitHub ? inert : (text: string) => text;
  const progress = await watchOn(stream, dirs.length, messages, paintFor(stream), tidy);
  const tell = (line: string) => output.err(tidy(line));
  const verified = await verifyAll({ dirs, options, messages, signal, tell, ...progress });
  if ('problems' in verified) {
    const help = `${toolCommand()} verify --help`;
    output.err(tidy(problemsText(verified.problems, help, messages)));
    return 2;
  }
  if ('noEngine' in verified) {
    const { tellNoEngine } = await import('./no-engine.js');
    return handOver(
      await tellNoEngine(dirs, verified.noEngine, say, context),
      { format, targets },
      context,
    );
  }
  const { report } = verified;
  if (report.projects.length > 1) say(summary(report, messages));
  return handOver(report, { format, targets }, context);
}
