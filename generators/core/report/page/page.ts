import { htmlPage } from '../../html/html-page.js';
import { html, Markup } from '../../html/markup.js';
import type { PageAssets } from '../../html/page-assets.js';
import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';
import { sortingText } from '../../verdict/sorting-text.js';
import { urgentFirst } from '../../verdict/worst.js';
import { classes, filters, heading, titleOf, totals } from './overview.js';
import { row } from './row.js';

/** A page for the teacher: one file that needs no network, and is a plain table where no script runs. */
export const pageWith =
  (assets: PageAssets) =>
  (report: Report, messages: Messages, _base = '', back = ''): string => {
    const { page } = messages;
    const title = messages.door.problem('docker-intro', titleOf(report, messages));
    const body = html`<a class="skip-link" href="#projects">${page.skipTo}</a>
${heading(report, messages)}<main>
${totals(report, messages)}${classes(report, messages)}${projects(report, back, messages)}</main>
`;
    return htmlPage({ lang: page.lang, title, body }, assets);
  };

function projects(report: Report, back: string, messages: Messages): Markup {
  const { page, report: words } = messages;
  const isScored = report.projects.some(({ of }) => of !== undefined);
  const names = new Intl.Collator(page.lang, { numeric: true });
  const rows = report.projects
    .toSorted(
      (a, b) =>
        urgentFirst.indexOf(a.outcome) - urgentFirst.indexOf(b.outcome) ||
        names.compare(sortingText(a), sortingText(b)),
    )
    .map((project) => row(project, back, isScored, messages));
  const sorted = (name: string, text: string, kind: 'text' | 'number', more = '') =>
    html`<th scope="col" class="${name}" data-sort="${kind}"${new Markup(more)}>${text}</th>`;
  return html`<section aria-labelledby="all">
<h2 id="all">${page.projects}</h2>
${filters(report, messages)}<table id="projects" tabindex="-1">
<caption>${page.caption}</caption>
<thead><tr>
${sorted('c-student', page.student, 'text')}
${sorted('c-result', words.result, 'number', ' aria-sort="ascending"')}
${isScored && sorted('c-points', words.points, 'number')}${sorted('c-code', page.failureClass, 'text')}
<th scope="col">${page.what}</th>
${sorted('c-time', words.time, 'number')}
</tr></thead>
<tbody>
${rows}</tbody>
</table>
<p id="empty" hidden>${page.nothingFits}</p>
</section>
`;
}
