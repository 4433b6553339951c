import { basename, dirname } from 'node:path';
import { html, type Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import { cut } from '../../text/cut.js';
import { countLooked, wereOnlyRead } from '../../verdict/how-checked.js';
import type { ProjectReport, Report } from '../../verdict/report.js';
import { countOutcomes, failureClasses } from '../../verdict/tally.js';
import { urgentFirst } from '../../verdict/worst.js';
import { missingText } from '../terminal/missing-text.js';
import { outcomeWords } from '../terminal/outcome-words.js';
import { whoseProject } from '../terminal/whose-project.js';
import { workKind, workKinds } from './work.js';

/** How many projects there are, of which class, and what was done with them. */
export function titleOf(report: Report, messages: Messages): string {
  const said = countOf(report, messages);
  const name = classOf(report);
  return name === undefined ? said : messages.door.problem(name, said);
}

/** The folder in which all of the projects lie, where they are those of students. */
function classOf({ projects }: Report): string | undefined {
  const folders = new Set(projects.map(({ dir }) => dirname(dir)));
  const [folder = '.'] = folders;
  const isOne = folders.size === 1 && projects.every(({ student }) => student !== undefined);
  return isOne && !/^[./]*$/.test(folder) ? basename(folder) : undefined;
}

function countOf({ projects }: Report, { page }: Messages): string {
  if (wereOnlyRead(projects)) return page.titleOnlyRead(projects.length);
  const isChecked = ({ outcome }: ProjectReport) => outcome === 'pass' || outcome === 'fail';
  const isAny = projects.length === 0 || projects.some(isChecked);
  return isAny ? page.title(projects.length) : page.titleUnchecked(projects.length);
}

/** What the page is about: when, on what, and whether it is the whole. */
export function heading(report: Report, messages: Messages): Markup {
  const { page, verify, seconds } = messages;
  const { startedAt, engine, shard } = report;
  const missing = missingText(report, messages, page.missing);
  const at = startedAt?.slice(0, 16).replace('T', ' ');
  const facts = [
    at && html`<span><time datetime="${startedAt}">${at} UTC</time></span>`,
    engine && html`<span>${verify.engine(engine.name, engine.version)}</span>`,
    shard && html`<span>${page.part(`${shard.index}/${shard.total}`, shard.projects)}</span>`,
    html`<span>${seconds(report.seconds)}</span>`,
  ].filter(Boolean);
  return html`<header>
<h1>${titleOf(report, messages)}</h1>
<p class="faint">${facts.map((fact, index) => [index > 0 && ' · ', fact])}</p>
${wereOnlyRead(report.projects) && html`<p class="missing">${page.onlyRead}</p>`}
${missing && html`<p class="missing"><strong>${missing}</strong></p>`}
</header>
`;
}

/** How many there are of each outcome; each leads to those rows. */
export function totals({ projects }: Report, messages: Messages): Markup {
  const { page } = messages;
  const looked = countLooked(projects);
  const counts = countOutcomes(projects);
  const shown = ['pass', 'fail', 'error', 'skip'] as const;
  const item = (outcome: (typeof shown)[number]) =>
    html`<li class="${outcome}"><strong>${counts[outcome]}</strong> <a href="#projects" data-filter="outcome:${outcome}">${outcomeWords(outcome, counts[outcome], looked, messages)}</a></li>
`;
  return html`<section aria-labelledby="totals">
<h2 id="totals">${page.totals}</h2>
<ul class="totals">
${shown.filter((outcome) => counts[outcome] > 0 || outcome === 'pass').map(item)}</ul>
</section>
`;
}

/** Names that are listed of a class of failure, and UTF-16 code units of one as a choice. */
const mostNames = 10;
const longestChoice = 70;

/** Who is to be helped with it. */
function whom(projects: readonly ProjectReport[], many: Messages['many']): Markup {
  const names = projects
    .slice(0, mostNames)
    .map((project) => html`<bdi>${whoseProject(project)}</bdi>`);
  const rest = projects.length - names.length;
  const all = [...names, ...(rest > 0 ? [many.others(rest)] : [])];
  return html`${all.map((name, index) => [index > 0 && ', ', name])}`;
}

/** The classes of failure, with counts; each leads to those rows. */
export function classes({ projects }: Report, { page, failures, many }: Messages): Markup {
  const found = failureClasses(projects);
  const items = found.map(
    ({ code, projects: those }) =>
      html`<li><strong>${those.length}</strong> <span><a href="#projects" data-filter="code:${code}">${failures[code].message({})}</a> <code class="small">${code}</code><span class="small">${whom(those, many)}</span></span></li>
`,
  );
  return html`<section aria-labelledby="classes">
<h2 id="classes">${page.classes}</h2>
${
  found.length === 0
    ? html`<p>${page.noClasses}</p>`
    : html`<ul class="classes">
${items}</ul>`
}
</section>
`;
}

/** A choice by what became of what was handed out, where anybody knows. */
function workFilter(projects: readonly ProjectReport[], { page }: Messages): Markup {
  const words = { touched: page.touched, untouched: page.untouched, alike: page.alike(['…']) };
  const counts = workKinds.map((kind) => ({
    kind,
    count: projects.filter((project) => workKind(project) === kind).length,
  }));
  const found = counts.filter(({ count }) => count > 0);
  if (found.length === 0) return html``;
  const options = found.map(
    ({ kind, count }) => html`<option value="${kind}">${words[kind]} (${count})</option>`,
  );
  return html`<label>${page.work}<select id="work"><option value="">${page.any}</option>${options}</select></label>
`;
}

/** What the table can be filtered by. Hidden until the script brings it to life. */
export function filters({ projects }: Report, messages: Messages): Markup {
  const { page, report, failures } = messages;
  const looked = countLooked(projects);
  const counts = countOutcomes(projects);
  const option = (value: string, text: string) => html`<option value="${value}">${text}</option>`;
  const outcomes = urgentFirst
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) =>
      option(
        outcome,
        `${outcomeWords(outcome, counts[outcome], looked, messages)} (${counts[outcome]})`,
      ),
    );
  const codes = failureClasses(projects).map(({ code, projects: those }) =>
    option(code, `${cut(failures[code].message({}), longestChoice)} (${those.length})`),
  );
  return html`<div class="filters" id="filters" role="search" hidden>
<label>${report.result}<select id="outcome"><option value="">${page.any}</option>${outcomes}</select></label>
<label>${page.failureClass}<select id="code"><option value="">${page.any}</option>${codes}</select></label>
${workFilter(projects, messages)}<label class="wide">${page.find}<input id="text" type="search" autocomplete="off" spellcheck="false"></label>
<button type="button" id="reset">${page.reset}</button>
</div>
<p id="status" role="status" data-shown="${page.shown}" data-sorted-up="${page.sortedUp}" data-sorted-down="${page.sortedDown}"></p>
`;
}
