import { applyFix } from '../../core/fix/apply-fix.js';
import { type Fix, fixFor } from '../../core/fix/fix-for.js';
import type { Run } from '../../core/process/run.js';
import { unifiedDiff } from '../../core/project/unified-diff.js';
import { type Paint, paintFor } from '../../core/report/terminal/paint.js';
import { told } from '../../core/text/told.js';
import type { ProjectReport, Report } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';

/** Told of the report of a proof. */
type Proven = (report: Report) => void;

interface Mending {
  readonly dir: string;
  /** Whether a fault with one certain remedy is mended: always, where somebody says so, or never. */
  readonly mends: 'always' | 'asked' | 'never';
  readonly run: Run;
}

/** The exit code of a proof, and its report where there was one. */
interface Proof {
  readonly exitCode: number;
  readonly report?: Report;
}

/** What has been written so far. */
interface Written {
  /** Where the files of before are, by their paths. */
  readonly originals: Map<string, string>;
  /** The texts that were edited: a second remedy that undoes the first one is none. */
  readonly texts: Set<string>;
}

/** Edits of one call: whoever has more faults has another fault. */
const most = 20;

/**
 * Proves a project, and where a fault has one certain remedy, shows that as a difference, makes it
 * if it is wanted, and proves once more.
 * @returns the last proof
 */
export async function untilMended(
  prove: (proven: Proven) => Promise<number>,
  mending: Mending,
  context: CommandContext,
): Promise<Proof> {
  const written: Written = { originals: new Map(), texts: new Set() };
  for (let left = most; ; left -= 1) {
    const kept: { report?: Report } = {};
    const exitCode = await prove((report) => {
      kept.report = report;
    });
    const proof = { exitCode, ...kept };
    const [project] = kept.report?.projects ?? [];
    if (project?.outcome !== 'fail' || mending.mends === 'never') return proof;
    if (!(await mend(project, left > 0, { ...mending, ...written }, context))) return proof;
  }
}

/** @returns whether something was changed */
async function mend(
  project: ProjectReport,
  isOneMore: boolean,
  { dir, mends, run, originals, texts }: Mending & Written,
  context: CommandContext,
): Promise<boolean> {
  const { messages, output } = context;
  const fix = isOneMore ? fixFor(dir, project) : undefined;
  if (fix === undefined || texts.has(fix.after)) {
    if (mends === 'always') output.say(`\n${messages.fix.none}`);
    return false;
  }
  output.say(`\n${await differenceOf(fix, paintFor(output.stream('out')))}`);
  if (mends === 'asked' && !(await isWanted(fix, context))) return false;
  const applied = await applyFix(dir, fix, run, originals.get(fix.path)).catch(
    ({ message }: Error) => ({ refused: message }),
  );
  if (applied === 'changed' || 'refused' in applied) {
    const { writeFailed, writeFailedRemedy } = messages.door;
    output.err(
      applied === 'changed'
        ? messages.fix.changed(fix.path)
        : `${writeFailed(applied.refused)}\n${writeFailedRemedy}`,
    );
    return false;
  }
  texts.add(fix.before);
  const { doneInGit, done } = messages.fix;
  const { original } = applied;
  originals.set(fix.path, original);
  output.say(original === 'git' ? doneInGit(fix.path) : done(fix.path, original));
  output.say('');
  return true;
}

async function differenceOf({ path, before, after }: Fix, paint: Paint): Promise<string> {
  const file = { path, contents: after, current: before, action: 'conflict', mode: 0 } as const;
  return told(await unifiedDiff([file]))
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line.startsWith('-')) return paint('bad', line);
      return line.startsWith('+') ? paint('good', line) : line;
    })
    .join('\n');
}

/** Asks; whoever only presses Enter, or ends the question, keeps the file. */
async function isWanted({ line }: Fix, context: CommandContext): Promise<boolean> {
  const { messages } = context;
  const [{ confirm }, { terminalPrompt }, { isForceClosed }] = await Promise.all([
    import('../asking/questions.js'),
    import('../asking/terminal-prompt.js'),
    import('../asking/force-closed.js'),
  ]);
  try {
    const question = confirm('fix', messages.fix.ask(line), messages, false);
    return (await (await terminalPrompt(messages))([question]))['fix'] === true;
  } catch (error) {
    if (isForceClosed(error)) return false;
    throw error;
  }
}
