import type { Guard } from '../../process/guard.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import { lintStep } from '../steps/lint.js';
import { reportProject } from '../steps/report-project.js';
import type { Surroundings } from '../steps/surroundings.js';
import { Diary } from './diary.js';
import type { OutsideRun } from './outside-run.js';
import { doings, type Named, namedSteps } from './outside-steps.js';
import { type NoPlan, planOutside } from './plan-outside.js';
import { makeRoom } from './room.js';

export interface OutsideSurroundings
  extends Pick<Surroundings, 'options' | 'messages' | 'signal' | 'watcher'> {
  readonly guard: Guard;
}

/** Installs, runs, asks and stops one project without Docker, and reports. Leaves nothing behind. */
export async function verifyOutside(
  project: Project,
  surroundings: OutsideSurroundings,
): Promise<ProjectReport> {
  const { messages } = surroundings;
  const began = performance.now();
  const { dockerfile } = project;
  const planned = 'refused' in dockerfile ? undefined : planOutside(project, dockerfile);
  const plan = planned && 'words' in planned ? planned : undefined;
  const [engine, look, ...steps] = namedSteps(project, plan);
  const diary = new Diary(surroundings);
  if (engine) diary.skip(engine);
  if (look) await diary.write(look, () => lintStep({ project, messages }));
  let skip = planned && 'skip' in planned ? planned.skip : undefined;
  if (diary.failed === undefined && plan) {
    const outside = open({ project, plan, began, ...surroundings });
    if (outside.room.isWhole) await takeSteps(steps, outside, diary);
    else skip = 'tooLarge';
    await outside.room.remove();
  }
  for (const step of steps.slice(Math.max(0, diary.steps.length - 2))) diary.skip(step);
  const seconds = (performance.now() - began) / 1000;
  const { failed, warnings } = diary;
  const report = reportProject(project, failed, seconds, warnings, diary.steps, messages);
  return failed || skip === undefined ? report : skipped(report, skip, surroundings);
}

/** Nothing is wrong with it, and nothing proven. */
const skipped = (
  report: ProjectReport,
  why: NoPlan,
  { messages }: OutsideSurroundings,
): ProjectReport => ({ ...report, outcome: 'skip', message: messages.verify.outside[why] });

function open({
  plan,
  project,
  began,
  options,
  ...rest
}: OutsideSurroundings & {
  readonly project: Project;
  readonly plan: OutsideRun['plan'];
  readonly began: number;
}): OutsideRun {
  const room = makeRoom(project.contextPath, project.context);
  rest.guard.folder(room.folder);
  const ends = began + options.timeout * 1000;
  const within = (milliseconds: number) =>
    Math.max(1, Math.min(milliseconds, ends - performance.now()));
  const state = { python: '', app: undefined, release: () => {} };
  return { ...rest, project, plan, options, room, within, ...state };
}

/** One after the other until one fails; what was made is removed in any case. */
async function takeSteps(steps: readonly Named[], outside: OutsideRun, diary: Diary) {
  for (const step of steps) {
    if (diary.failed && step.id !== 'remove') diary.skip(step);
    else await diary.write(step, async () => (await doings[step.id]?.(outside)) ?? {});
  }
}
