import type { Flags } from '../core/options/raw.js';
import { run } from '../core/process/run.js';
import type { ComparedFile } from '../core/project/compare.js';
import { hasGit } from '../core/project/git.js';
import type { Prepared } from '../core/project/prepare.js';
import { WriteError, writeProject } from '../core/project/write-project.js';
import { nextText, writtenText } from '../core/report/create-text.js';
import { planJson } from '../core/report/plan-json.js';
import type { CommandContext } from './context.js';
import { onInterrupt } from './interrupt.js';
import { repeatCommand } from './repeat-command.js';

/**
 * Writes a project, makes the repository and proves it where that was asked for, and says what
 * to type next. Both doors end here. @returns the exit code
 */
export async function writeAndFinish(
  prepared: Prepared,
  chosen: readonly ComparedFile[],
  flags: Flags,
  json: boolean,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const { dir, answers, stack, comparison } = prepared;
  const { signal, release } = onInterrupt();
  try {
    if (flags.git && !(await hasGit(run))) {
      output.err(`${messages.door.gitMissing}\n${messages.door.gitMissingRemedy}`);
      return 3;
    }
    if (signal.aborted) return signal.reason === 'INTERRUPTED' ? 130 : 143;
    const { isNew, paths, git } = await writeProject(prepared, chosen, flags.git ?? false);
    const say = json ? output.err : output.out;
    say(writtenText(dir, isNew, paths, messages));
    if (git) say(git === 'committed' ? messages.create.gitDone : messages.create.gitThere);

    let exitCode = 0;
    if (flags.verify) {
      const { verifyAndShow } = await import('./verify.js');
      say('');
      const ifEngine = flags['if-engine'] ?? false;
      exitCode = await verifyAndShow({ dirs: [dir], json, ifEngine, signal }, context);
    } else if (json) output.out(planJson(dir, comparison));
    const also = (['git', 'verify', 'if-engine'] as const).filter((id) => flags[id]);
    const repeat = repeatCommand(
      prepared,
      also.map((id) => `--${id}`),
    );
    say(`\n${nextText(dir, answers, stack, repeat, messages)}`);
    return exitCode;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    const { door } = messages;
    output.err(
      error.kind === 'git' ? door.gitFailed(error.message) : door.writeFailed(error.message),
    );
    output.err(error.kind === 'git' ? door.gitFailedRemedy : door.writeFailedRemedy);
    return 3;
  } finally {
    release();
  }
}
