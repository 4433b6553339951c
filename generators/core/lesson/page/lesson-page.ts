import { htmlPage } from '../../html/html-page.js';
import { html } from '../../html/markup.js';
import type { PageAssets } from '../../html/page-assets.js';
import type { Messages } from '../../i18n/messages.js';
import type { Lab } from '../../lab/lab.js';
import type { Answers } from '../../options/table.js';
import { lessonForPage, youSee } from '../../project/plan.js';
import { renderMarkdown } from './render-markdown.js';
import { sealed } from './seal.js';

/** The lesson of exactly this project as a page: one file that needs no network, and is whole without its script. */
export function lessonPage(
  answers: Answers,
  lab: Lab,
  messages: Messages,
  assets: PageAssets,
): string {
  const { markdown, shown } = lessonForPage(answers, lab, messages);
  const { title, plainTitle, opening, parts } = renderMarkdown(
    markdown,
    shown,
    youSee(answers.locale),
    messages,
  );
  const { lesson, page } = messages;
  const body = html`<a class="skip-link" href="#lesson">${lesson.skipTo}</a>
<header>
<h1>${title}</h1>
</header>
<nav aria-label="${lesson.contents}">
<p>${lesson.contents}</p>
<ul>
${parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>\n`)}</ul>
</nav>
<main id="lesson" tabindex="-1">
${opening}${parts.map(
  (part) => html`<section>
<h2 id="${part.id}">${part.title}</h2>
${part.body}</section>
`,
)}</main>
<p id="status" role="status" data-copied="${lesson.copied}" data-selected="${lesson.selected}"></p>
`;
  return sealed(htmlPage({ lang: page.lang, title: plainTitle, body }, assets));
}
