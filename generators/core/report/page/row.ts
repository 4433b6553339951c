import { html, type Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import { failedStep } from '../../verdict/failed-step.js';
import type { ProjectReport, StepReport, Warning } from '../../verdict/report.js';
import { sortingText } from '../../verdict/sorting-text.js';
import { warningsOf } from '../../verdict/tally.js';
import { urgentFirst } from '../../verdict/worst.js';
import { outcomeWord } from '../terminal/outcome-words.js';
import { shortPoints } from '../terminal/points-text.js';
import { checkList } from './check-list.js';
import { folderLink, remoteLink } from './links.js';
import { workKind, workLine } from './work.js';

/** A project as a row of the table: the whole of it, whether the script runs or not. */
export function row(
  project: ProjectReport,
  back: string,
  isScored: boolean,
  messages: Messages,
): Markup {
  const { outcome, code, seconds } = project;
  const step = failedStep(project);
  return html`<tr data-outcome="${outcome}" data-code="${code}" data-work="${workKind(project)}">
<th scope="row" data-key="${sortingText(project)}">${who(project)}${links(project, back, messages)}${workLine(project, messages)}</th>
<td data-key="${urgentFirst.indexOf(outcome)}"><span class="badge ${outcome}">${outcomeWord(project, messages)}</span></td>
${isScored && points(project, messages)}<td data-key="${outcome === 'pass' ? '' : code}">${problem(project, step, messages)}</td>
<td class="what">${what(project, step, messages)}</td>
<td class="time" data-key="${seconds}">${messages.seconds(seconds)}</td>
</tr>
`;
}

const points = (project: ProjectReport, messages: Messages): Markup =>
  html`<td class="points" data-key="${project.points ?? -1}">${shortPoints(project, messages)}</td>
`;

function problem(
  { outcome, code }: ProjectReport,
  step: StepReport | undefined,
  { page, verify }: Messages,
): Markup {
  if (outcome === 'pass' || code === null) return html``;
  return html`<code>${code}</code>${step && html`<span class="small">${page.atStep(verify.step[step.id])}</span>`}`;
}

function who({ student, dir, name }: ProjectReport): Markup {
  if (student === undefined) return html`<bdi>${dir === '.' ? name : dir}</bdi>`;
  const id =
    student.id !== student.person && html`<span class="small"><bdi>${student.id}</bdi></span>`;
  return html`<bdi>${student.person || student.id}</bdi>${student.person !== '' && id}`;
}

function links(project: ProjectReport, back: string, { page }: Messages): Markup {
  const remote = remoteLink(project.student?.remote);
  const repository = remote && html` · <a href="${remote}" rel="noreferrer">${page.remote}</a>`;
  return html`<span class="small"><a href="${folderLink(project, back)}">${page.folder}</a>${repository}</span>`;
}

function what(
  { outcome, message, remedy, location, source, ...project }: ProjectReport,
  step: StepReport | undefined,
  messages: Messages,
): Markup {
  const { verify, page } = messages;
  const warnings = warningsOf(project);
  const notes = project.warnings.filter(({ level }) => level === 'note');
  const parts = [
    outcome !== 'pass' && message && html`<p>${message}</p>`,
    location && place(location, source),
    remedy && html`<p><strong>${verify.remedy}</strong> ${remedy}</p>`,
    step &&
      step.output !== '' &&
      html`<details><summary>${page.lastLines(verify.step[step.id])}</summary><pre>${step.output}</pre></details>`,
    checkList(project, messages),
    ...notes.map(({ message: noted }) => html`<p>${noted}</p>`),
    warnings.length > 0 &&
      html`<details><summary>${page.warnings(warnings.length)}</summary><ul>${warnings.map(note)}</ul></details>`,
  ];
  return html`${parts}`;
}

const place = (location: { file: string; line: number }, source: string | undefined): Markup =>
  source === undefined
    ? html`<p><code>${location.file}:${location.line}</code></p>`
    : html`<p><code>${location.file}:${location.line}</code></p><pre class="line"><span class="at">${location.line}</span><span>${source}</span></pre>`;

const note = ({ message, location }: Warning): Markup =>
  html`<li>${location && html`<code>${location.file}:${location.line}</code> `}${message}</li>`;
