import type { ClassMade } from '../../core/class/class-made.js';
import { makeClass } from '../../core/class/make-class.js';
import type { MakeRequest } from '../../core/class/make-request.js';
import { previewClass } from '../../core/class/preview-class.js';
import { surveyClass } from '../../core/class/survey.js';
import { classTable } from '../../core/creation/class-table.js';
import { classText } from '../../core/creation/class-text.js';
import { classPlanJson } from '../../core/creation/plan-json.js';
import { previewText } from '../../core/creation/preview-text.js';
import type { PlannedFile } from '../../core/disk/planned-file.js';
import type { CommandOptions } from '../../core/options/command-options.js';
import type { Problem } from '../../core/options/raw.js';
import { run } from '../../core/process/run.js';
import { outerRepository } from '../../core/project/outer-repository.js';
import type { Student } from '../../core/roster/student.js';
import { showArgv } from '../../core/text/show-command.js';
import type { CommandContext } from '../context.js';
import { toolCommand } from '../tool-command.js';
import type { ClassArguments } from './class-arguments.js';
import { gatherNotes } from './gather-notes.js';

/** What came of it: nothing was done but shown, or why nothing could be. */
type Made = ClassMade | { shown: true } | { problems: readonly Problem[] } | { gitMissing: true };

/** Makes a class, or shows what it would be, and says so. */
export async function makeAndTell(
  asked: ClassArguments,
  out: string,
  students: readonly Student[],
  chosen: readonly Student[],
  signal: AbortSignal,
  context: CommandContext,
): Promise<Made> {
  const { messages, output } = context;
  const { options } = asked;
  const request = {
    ...{ ...options, students, chosen, lab: asked.lab, out, messages, signal },
    extra: await filesOfClass(asked, students.length, context),
  };
  if (options.git && asked.ci !== 'none') output.err(messages.class.gitAndCi);
  const outer = options.git ? await outerRepository(out, true, run) : undefined;
  if (outer) output.err(messages.class.gitInside(options.out, outer.top, outer.line));
  if (options.dryRun) return show(options, { ...request, told: () => {} }, context);
  const notes = gatherNotes(messages);
  const tick = await tickerFor(chosen.length, request.push);
  const told: MakeRequest['told'] = (result) => {
    const line = notes.add(result);
    tick.step();
    if (line !== undefined) tick.aside(() => output.err(line));
  };
  const made = await makeClass({ ...request, told }).finally(tick.stop);
  if (!('results' in made)) return made;
  if (options.format === 'json') output.out(classPlanJson(chosen, options.out));
  for (const line of notes.rest()) output.err(line);
  tell(options, made, context);
  return made;
}

function tell(
  { format, out, update, force }: CommandOptions<'class'>,
  made: ClassMade,
  context: CommandContext,
): void {
  const { messages, output } = context;
  const say = format === 'json' ? output.err : output.say;
  const text = classText(out, made, update || force, messages);
  if (text !== '') say(text);
  if (made.interrupted) output.err(messages.class.stopped);
  else say(whatNext(out, made, context));
}

/** Shows what would be done, and does nothing. */
async function show(
  { out, format }: CommandOptions<'class'>,
  request: MakeRequest,
  { messages, output }: CommandContext,
): Promise<Made> {
  const { chosen: students } = request;
  const survey = surveyClass(request);
  if ('problems' in survey) return survey;
  if (format === 'json') output.out(classPlanJson(students, out));
  else {
    const each = previewText(await previewClass(request, survey), messages);
    const table = classTable(students, survey.standing, messages);
    const parts = [messages.class.wouldBe(out), table, ...(each === '' ? [] : [each])];
    output.say(parts.join('\n\n'));
  }
  return { shown: true };
}

/** What the folder of the class gets besides the projects. */
async function filesOfClass(
  { ci }: ClassArguments,
  count: number,
  { locale, messages }: CommandContext,
): Promise<readonly PlannedFile[]> {
  if (ci === 'none') return [];
  const { planClassWorkflow } = await import('../../core/project/class-workflow.js');
  return planClassWorkflow(ci, count, locale, messages);
}

function whatNext(
  out: string,
  { results, why }: ClassMade,
  { messages: { class: words } }: CommandContext,
): string {
  const isWrong = why !== null || results.some(({ project }) => project === 'left');
  if (isWrong || results.some(({ needs }) => needs === 'mend')) return `\n${words.again}`;
  const command = [...toolCommand().split(' '), 'verify', out.startsWith('-') ? `./${out}` : out];
  return `\n${words.next}\n  ${showArgv(command)}`;
}

/** What turns on a terminal while many projects are made or pushed. */
async function tickerFor(total: number, pushes: boolean) {
  const isQuick = total < 50 && !pushes;
  const spinner =
    process.stderr.isTTY && !isQuick
      ? (await import('yocto-spinner')).default({ stream: process.stderr, handleSignals: false })
      : undefined;
  let done = 0;
  spinner?.start(`0/${total}`);
  return {
    step: () => {
      done += 1;
      if (spinner) spinner.text = `${done}/${total}`;
    },
    /** Writes something between two turns. */
    aside: (write: () => void) => {
      spinner?.stop();
      write();
      spinner?.start(`${done}/${total}`);
    },
    stop: () => void spinner?.stop(),
  };
}
