import type { Messages } from '../../i18n/messages.js';
import { fold } from '../../text/fold.js';
import { showArgv } from '../../text/show-command.js';
import { told } from '../../text/told.js';
import { failedStep } from '../../verdict/failed-step.js';
import { type Location, saidByCommand } from '../../verdict/failure.js';
import { countLooked, wasOnlyRead, wereOnlyRead } from '../../verdict/how-checked.js';
import type { ProjectReport, Report, StepReport, VerifyStepId } from '../../verdict/report.js';
import { countOutcomes } from '../../verdict/tally.js';
import { checksText } from './checks-text.js';
import { fileAddress } from './links.js';
import type { Paint } from './paint.js';
import { stepTones } from './step-tones.js';

/** A step: its result, its command, its time. In one line, where the terminal is that wide. */
export function stepLine(step: StepReport, messages: Messages, paint: Paint): string {
  const { verify, seconds } = messages;
  const outcome = paint(stepTones[step.outcome], verify.outcome[step.outcome].padEnd(6));
  const name = stepName(step.id, messages);
  // The check of the Dockerfile has none, nor has one that was not reached and is not known.
  const none = step.id === 'lint' ? 'Dockerfile' : '';
  const command = step.command === null ? none : told(showArgv(step.command));
  const time = step.outcome === 'skip' ? verify.skipped : seconds(step.seconds);
  const line = `  ${outcome}${name}${command}  ${paint('faint', time)}`;
  return fold(line, paint.columns, 8 + name.length);
}

/** The name of a step, as wide as the longest one. */
export function stepName(id: VerifyStepId, { verify }: Messages): string {
  const longest = Math.max(...Object.values(verify.step).map((name) => name.length));
  return verify.step[id].padEnd(longest + 2);
}

/** What a verification comes to: proven, or what happened and what mends it; behind it what is told besides. */
export function verdict(project: ProjectReport, messages: Messages, paint: Paint): string {
  const besides = warningLines(project, messages, paint);
  const judged = checksText(project, messages, paint);
  const lines = ['', ...verdictLines(project, messages, paint), ...judged];
  if (besides.length > 0) lines.push('', ...besides);
  return lines.join('\n');
}

function warningLines(project: ProjectReport, { verify }: Messages, paint: Paint) {
  const { name, warnings } = project;
  return warnings.map(({ message, location, level }) => {
    const place = location === null ? told(name) : placeOf(location, project, paint);
    const say = level === 'note' ? verify.note : verify.warning;
    return fold(`  ${say(place, told(message))}`, paint.columns);
  });
}

function verdictLines(project: ProjectReport, messages: Messages, paint: Paint): string[] {
  const { verify } = messages;
  const name = told(project.name);
  if (project.outcome === 'pass') {
    const words = wasOnlyRead(project)
      ? verify.looksRight(name)
      : verify.proven(name, messages.seconds(project.seconds));
    return [paint('good', fold(words, paint.columns))];
  }
  const head = project.outcome === 'fail' ? verify.failed : verify.unverified;
  const lines = [paint('bad', fold(head(name), paint.columns))];
  if (project.message) lines.push(fold(`  ${told(project.message)}`, paint.columns));
  if (project.location) lines.push(`  ${placeOf(project.location, project, paint)}`);
  const said = lastSaid(project);
  if (said.length > 0) {
    const whose = isProgramsOwn(project) ? verify.said : verify.engineSaid;
    lines.push('', `  ${whose}`, ...said.map((line) => paint('faint', `    ${line}`)));
  }
  if (project.remedy) {
    const remedy = `  ${paint('strong', verify.remedy)} ${told(project.remedy)}`;
    lines.push('', fold(remedy, paint.columns));
  }
  return lines;
}

/** The last lines of the step that failed. Of BuildKit its error, which the lines above draw a frame around. */
function lastSaid(project: ProjectReport): string[] {
  const { output = '' } = failedStep(project) ?? {};
  const lines = output === '' ? [] : told(output).split('\n').slice(-12);
  const error = isProgramsOwn(project) ? -1 : lines.findLastIndex((line) => /^ERROR: /.test(line));
  return error < 0 ? lines : lines.slice(error);
}

/** Whether the step that failed shows the words of a program, rather than those of an engine. */
const isProgramsOwn = (project: ProjectReport): boolean =>
  failedStep(project)?.id === 'probe' || (project.code !== null && saidByCommand.has(project.code));

/** A line of a project's file, as a link where the terminal has them. */
function placeOf({ file, line }: Location, { dir }: ProjectReport, { link }: Paint): string {
  const place = `${told(file)}:${line}`;
  const address = link && fileAddress(dir, file, process.env);
  return link && address ? link(address, place) : place;
}

/** A line that counts, where there was more than one project. */
export function summary({ projects }: Report, { verify, report }: Messages): string {
  const counts = countOutcomes(projects);
  if (wereOnlyRead(projects)) return verify.staticSummary(counts);
  // Of reports that were merged, some may have looked only.
  const looked = countLooked(projects);
  const proven = verify.summary({ ...counts, pass: counts.pass - looked });
  return looked === 0 ? proven : `${proven}, ${report.lookedAt(looked)}`;
}
