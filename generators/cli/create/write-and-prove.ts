import { nextText, writtenText } from '../../core/creation/create-text.js';
import { planJson } from '../../core/creation/plan-json.js';
import type { UsualMessages } from '../../core/i18n/messages.js';
import { saysGreeting } from '../../core/lab/says-greeting.js';
import { usualOptions } from '../../core/options/verify-options.js';
import { portInstead } from '../../core/ports/port-instead.js';
import { hasProgram } from '../../core/process/has-program.js';
import { run } from '../../core/process/run.js';
import type { ComparedFile, Comparison } from '../../core/project/compare.js';
import { hasGit } from '../../core/project/git.js';
import { outerRepository } from '../../core/project/outer-repository.js';
import type { Prepared } from '../../core/project/prepare.js';
import { WriteError, writeProject } from '../../core/project/write-project.js';
import { engineNames } from '../../core/verdict/engine-name.js';
import type { Report } from '../../core/verdict/report.js';
import { type UsualContext, wholeContext } from '../context.js';
import { interruptedCode, onInterrupt } from '../interrupt.js';
import { keepCommand, lookCommand, pageCommand, remakeCommand } from './commands-to-type.js';
import type { CreateArguments } from './create-arguments.js';

/**
 * Writes a project, makes the repository and proves it where that was asked for, and says what
 * to type next. Both doors end here.
 * @param goOn what follows a proof; whether it has said what to type next
 * @returns the exit code
 */
export async function writeAndProve(
  prepared: Prepared,
  chosen: readonly ComparedFile[],
  request: CreateArguments,
  context: UsualContext,
  goOn?: (dir: string, proof: Report) => Promise<boolean>,
): Promise<number> {
  const { flags, outputs } = request;
  const { messages, output } = context;
  const { dir, comparison } = prepared;
  const interrupt = onInterrupt();
  try {
    if (flags.git && !(await hasGit(run))) {
      output.err(`${messages.door.gitMissing}\n${messages.door.gitMissingRemedy}`);
      return 3;
    }
    if (interrupt.ended) return interruptedCode(interrupt.signal);
    const signal = flags.git ? interrupt.signal : undefined;
    const { isNew, paths, git } = await writeProject(prepared, chosen, signal);
    const say = outputs.format === 'text' ? output.say : output.err;
    say(writtenText(dir, isNew, paths, messages));
    if (git) say(await gitText(prepared, git, messages));
    if (outputs.format === 'json' && !flags.verify) output.out(planJson(dir, comparison));
    const { exitCode, proof } = await prove(prepared, chosen, request, interrupt.signal, context);
    if (proof?.outcome === 'pass' && exitCode === 0 && (await goOn?.(dir, proof))) return 0;
    const missing = missingIn(proof);
    const known = { read: pageCommand(dir), look: lookCommand(), up: keepCommand(dir) };
    const taken = missing === undefined ? await takenPort(prepared, isNew) : undefined;
    say(`\n${nextText(prepared, { ...known, missing, taken }, messages)}`);
    return exitCode;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return writeFailed(error, interrupt.signal, context);
  } finally {
    interrupt.release();
  }
}

/** What the project still lacks to be run; where nobody has asked an engine, whether there is a command for one. */
function missingIn(proof: Report | undefined): 'command' | 'engine' | undefined {
  const code = proof?.projects[0]?.code;
  if (proof === undefined) return hasProgram(engineNames) ? undefined : 'command';
  if (code === 'CLI_MISSING') return 'command';
  return code?.startsWith('ENGINE_') ? 'engine' : undefined;
}

/** What is to be told of the port, where somebody holds it. @param isNew whether nothing but what we wrote is there */
async function takenPort({ dir, answers: { port } }: Prepared, isNew: boolean) {
  const instead = await portInstead(port);
  if (instead === undefined) return undefined;
  return { instead, remake: isNew ? remakeCommand(dir, instead) : undefined };
}

/** What became of `--git`, and what should be known of where that repository lies. */
async function gitText(
  { dir, root }: Prepared,
  git: 'committed' | 'wasThere',
  { create }: UsualMessages,
): Promise<string> {
  if (git === 'wasThere') return create.gitThere;
  const outer = await outerRepository(root, false, run);
  const note = outer && create.gitInside(dir, outer.top, outer.line);
  return note === undefined ? create.gitDone : `${create.gitDone}\n\n${note}`;
}

/** Whether all is there as it was planned, and no file that was somebody's own has stayed. */
const isAsEmitted = ({ files }: Comparison, written: readonly ComparedFile[]): boolean =>
  files.every((file) => file.action === 'identical' || written.includes(file));

/** Where that was asked for: what this very run has made must say its greeting. */
async function prove(
  { dir, answers, lab, comparison }: Prepared,
  written: readonly ComparedFile[],
  { flags, outputs }: CreateArguments,
  signal: AbortSignal,
  context: UsualContext,
): Promise<{ readonly exitCode: number; readonly proof?: Report }> {
  if (!flags.verify) return { exitCode: 0 };
  const { verifyAndShow } = await import('../verify/verify-and-show.js');
  const { output } = context;
  (outputs.format === 'text' ? output.out : output.err)('');
  const isToSay = isAsEmitted(comparison, written) && saysGreeting(lab);
  const expect = isToSay ? { contains: answers.greeting } : undefined;
  const options = { ...usualOptions, expect, ifEngine: Boolean(flags['if-engine']) };
  const chosen = { candidates: [{ dir }], shard: undefined };
  const asked = { chosen, named: [dir], options, ...outputs, signal, nextIsTold: true } as const;
  let proof: Report | undefined;
  const proven = (report: Report) => {
    proof = report;
  };
  const exitCode = await verifyAndShow({ ...asked, proven }, await wholeContext(context));
  return { exitCode, ...(proof ? { proof } : {}) };
}

function writeFailed(
  { kind, message }: WriteError,
  signal: AbortSignal,
  { messages: { create, door }, output }: UsualContext,
): number {
  if (kind === 'interrupted') {
    output.err(create.aborted);
    return interruptedCode(signal);
  }
  const words = {
    files: [door.writeFailed(message), door.writeFailedRemedy],
    appeared: [create.changedMeanwhile(message)],
    git: [door.gitFailed(message), door.gitFailedRemedy],
    gitAfter: [door.gitFailed(message), door.gitFailedAfterRemedy],
  };
  output.err(words[kind].join('\n'));
  return kind === 'appeared' ? 2 : 3;
}
