import { showArgv } from '../core/lesson/show-command.js';
import type { Problem } from '../core/options/raw.js';
import type { PlannedFile } from '../core/project/plan.js';
import { classPlanJson } from '../core/report/class-plan-json.js';
import { classTable } from '../core/report/class-table.js';
import { classText, studentText } from '../core/report/class-text.js';
import {
  type ClassMade,
  type MakeRequest,
  makeClass,
} from '../core/roster/bootstrap/make-class.js';
import { surveyClass } from '../core/roster/bootstrap/survey.js';
import type { Student } from '../core/roster/student.js';
import type { CommandContext } from './context.js';
import type { ClassWords } from './read-class-words.js';
import { toolCommand } from './repeat-command.js';

/** What came of it: nothing was done but shown, or why nothing could be. */
type Made = ClassMade | { shown: true } | { problems: readonly Problem[] } | { gitMissing: true };

/** Makes a class, or shows what it would be, and says so. */
export async function makeAndTell(
  words: ClassWords,
  out: string,
  students: readonly Student[],
  signal: AbortSignal,
  context: CommandContext,
): Promise<Made> {
  const { messages, output } = context;
  const { flags, json } = words;
  const tick = await tickerFor(students.length, flags.push ?? false);
  const request: MakeRequest = {
    ...{ students, out, messages, signal, jobs: words.jobs },
    extra: await filesOfClass(words, students.length, context),
    ...{ git: flags.git ?? false, push: flags.push ?? false },
    ...{ update: flags.update ?? false, force: flags.force ?? false },
    told: (result) => {
      const line = studentText(result, messages);
      tick.step();
      if (line !== undefined) tick.aside(() => output.err(line));
    },
  };
  if (flags['dry-run']) {
    const survey = surveyClass(request);
    if ('problems' in survey) return survey;
    const table = () =>
      `${messages.class.wouldBe(words.out)}\n\n${classTable(students, survey.standing, messages)}`;
    output.out(json ? classPlanJson(students, words.out) : table());
    return { shown: true };
  }
  const made = await makeClass(request).finally(tick.stop);
  if (!('results' in made)) return made;
  if (json) output.out(classPlanJson(students, words.out));
  const say = json ? output.err : output.out;
  say(classText(words.out, made, messages));
  if (made.interrupted) output.err(messages.class.stopped);
  else say(whatNext(words.out, made, context));
  return made;
}

/** What the folder of the class gets besides the projects. */
async function filesOfClass(
  { ci }: ClassWords,
  count: number,
  { locale, messages }: CommandContext,
): Promise<readonly PlannedFile[]> {
  if (ci === 'none') return [];
  const { planClassWorkflow } = await import('../core/project/class-workflow.js');
  return planClassWorkflow(ci, count, locale, messages);
}

function whatNext(
  out: string,
  { results, why }: ClassMade,
  { messages: { class: words } }: CommandContext,
): string {
  const isWrong = why !== null || results.some(({ project }) => project === 'failed');
  if (isWrong || results.some(({ push }) => push === 'failed')) return `\n${words.again}`;
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
