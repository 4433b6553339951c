import { htmlPage } from '../../html/html-page.js';
import { html } from '../../html/markup.js';
import type { PageAssets } from '../../html/page-assets.js';
import type { Messages } from '../../i18n/messages.js';
import type { Answers } from '../../options/table.js';
import type { Stack } from '../../package/stack.js';
import { lessonForPage, youSee } from '../../project/plan.js';
import { outline } from '../outline.js';
import { lessonSteps } from '../steps.js';
import { renderMarkdown } from './render-markdown.js';
import { sealed } from './seal.js';

/** The lesson of exactly this project as a page: one file that needs no network, and is whole without its script. */
export function lessonPage(
  answers: Answers,
  stack: Stack,
  messages: Messages,
  assets: PageAssets,
): string {
  const steps = lessonSteps(answers, stack);
  const inOrder = Object.values(outline).flatMap((ids) => ids.map((id) => steps[id]));
  const markdown = lessonForPage(answers, stack, steps, messages);
  const { title, plainTitle, opening, parts } = renderMarkdown(
    markdown,
    inOrder,
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
