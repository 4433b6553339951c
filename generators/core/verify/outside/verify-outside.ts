import { say, speak } from '../../i18n/say.js';
import type { Guard } from '../../process/guard.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import { judgeTaken } from '../steps/judge.js';
import { reportTaken } from '../steps/report-project.js';
import type { Surroundings } from '../steps/surroundings.js';
import { takeSteps } from '../steps/take-steps.js';
import type { Host } from './host.js';
import type { OutsideRun } from './outside-run.js';
import { outsideSteps, outsideTyped } from './outside-steps.js';
import { type OutsidePlan, planOutside } from './plan-outside.js';
import type { NoPlan } from './planned.js';
import { makeRoom } from './room.js';

interface OutsideSurroundings
  extends Pick<Surroundings, 'system' | 'options' | 'messages' | 'signal' | 'watcher'> {
  readonly guard: Guard;
  readonly host: Host;
}

/** Where looking found nothing against it, it was too large to be looked at. */
const unread = { skip: 'unread' } as const;

/** Installs, runs, asks and stops one project without Docker, and reports. Leaves nothing behind. */
export async function verifyOutside(
  project: Project,
  surroundings: OutsideSurroundings,
): Promise<ProjectReport> {
  const { messages } = surroundings;
  const began = performance.now();
  const { dockerfile } = project;
  const planned = 'refused' in dockerfile ? unread : await planOutside(project, dockerfile);
  const plan = planned && 'words' in planned ? planned : undefined;
  const outside = plan && moveIn(project, plan, began, surroundings);
  const isWhole = outside?.room.bring(project.contextPath) ?? false;
  const steps = outsideSteps({ project, messages }, isWhole ? outside : undefined);
  const commands = outsideTyped(project, plan);
  const taken = await takeSteps(() => commands, steps, surroundings);
  await outside?.room.remove();
  const judged = await judgeTaken(project, taken);
  const report = reportTaken(project, taken, began, messages, judged);
  const whyNot: NoPlan | undefined =
    planned && 'skip' in planned ? planned.skip : outside && !isWhole ? 'tooLarge' : undefined;
  if (report.outcome !== 'pass' || whyNot === undefined) return report;
  // Nothing is wrong with it, and nothing proven.
  const message = [
    typeof whyNot === 'string'
      ? say(`verify.outside.${whyNot}`)
      : say('verify.outside.byLab', { inEach: whyNot.byLab }),
  ];
  const said = { message, remedy: [] };
  return { ...report, outcome: 'skip', message: speak(message, messages), said };
}

/** Makes a room for an application. */
function moveIn(
  project: Project,
  plan: OutsidePlan,
  began: number,
  { system, host, options, messages, signal, guard }: OutsideSurroundings,
): OutsideRun {
  const room = makeRoom(project.context, system.env);
  guard.folder(room.folder);
  const ends = began + options.timeout * 1000;
  const within = (milliseconds: number) =>
    Math.max(1, Math.min(milliseconds, ends - performance.now()));
  const told = { system, host, options, messages, signal, guard };
  return { project, plan, ...told, room, within, app: undefined, release: () => {} };
}
