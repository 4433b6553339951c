import { html, type Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import type { CheckReport, ProjectReport } from '../../verdict/report.js';
import { pointsText } from '../terminal/points-text.js';

/** What a project is judged by, and what came of it; nothing where it is judged by its proof alone. */
export function checkList({ checks }: Pick<ProjectReport, 'checks'>, messages: Messages): Markup {
  if (checks === undefined || checks.length === 0) return html``;
  const passed = checks.filter(({ outcome }) => outcome === 'pass').length;
  return html`<details><summary>${messages.page.checks(passed, checks.length)}</summary><ol>${checks.map((check) => item(check, messages))}</ol></details>`;
}

function item(check: CheckReport, messages: Messages): Markup {
  const { outcome, title, message, hint, points, of } = check;
  const { verify, page } = messages;
  return html`<li><span class="badge ${outcome}">${verify.outcome[outcome]}</span> ${pointsText(points, messages)}/${pointsText(of, messages)} ${title}${check.hidden && html` <span class="small">${page.hidden}</span>`}${message && html`<p>${message}</p>`}${hint && html`<p><strong>${verify.remedy}</strong> ${hint}</p>`}</li>
`;
}
