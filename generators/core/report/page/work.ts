import { html, type Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import type { ProjectReport } from '../../verdict/report.js';
import { isUntouched } from '../../verdict/work.js';

/** By what the table is filtered: whether a student did anything, and whether somebody else did. */
export const workKinds = ['touched', 'untouched', 'alike'] as const;

export function workKind({ work }: ProjectReport): (typeof workKinds)[number] | '' {
  if (work === undefined) return '';
  if (work.copiedFrom.length > 0) return 'alike';
  return isUntouched(work) ? 'untouched' : 'touched';
}

/** What a student has made of what was handed out, in a line. */
export function workLine({ work }: ProjectReport, { page }: Messages): Markup {
  if (work === undefined) return html``;
  const { files, changed, commits, lastCommit, copiedFrom } = work;
  const sum = (kind: 'added' | 'removed') =>
    changed.reduce((all, change) => all + (change[kind] ?? 0), 0);
  const facts = [
    files === 0
      ? page.untouched
      : `${page.changedFiles(files)} (${page.lines(sum('added'), sum('removed'))})`,
    ...(commits === null ? [] : [page.commits(commits)]),
  ].join(' · ');
  const when =
    lastCommit &&
    html` · <time datetime="${lastCommit}">${lastCommit.slice(0, 16).replace('T', ' ')} UTC</time>`;
  const alike =
    copiedFrom.length > 0 &&
    html`<strong class="small"><bdi>${page.alike(copiedFrom)}</bdi></strong>`;
  return html`<span class="small">${facts}${when}</span>${alike}`;
}
