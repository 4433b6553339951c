import { html, type Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import { showArgv } from '../../text/show-command.js';
import type { Step } from '../step.js';

type Words = Messages['lesson'];

/** A command, to be typed or copied. Its step is named, so that it can be found and marked. */
export function commandBlock({ id, argv, inside }: Step, words: Words): Markup {
  const command = showArgv(argv);
  const name = html`class="command${inside && ' inside'}" id="step-${id}" data-step="${id}"`;
  return html`<div ${name}><pre><code>${linesOf(command)}</code></pre>${copyButton(command, words)}</div>
`;
}

/** A file that the learner is to make. */
export const fileToMake = (text: string, words: Words): Markup =>
  html`<div class="file"><pre><code>${linesOf(text)}</code></pre>${copyButton(firstLine(text), words)}</div>
`;

/** A file, or a part of one, that is only shown. */
export const shownFile = (text: string): Markup =>
  html`<div class="file"><pre><code>${linesOf(text)}</code></pre></div>
`;

/** What a command prints. */
export const outputBlock = (text: string): Markup =>
  html`<pre class="output"><samp>${linesOf(text)}</samp></pre>
`;

/** Hidden until the script of the page brings it to life. */
const copyButton = (what: string, { copy, copyNamed }: Words): Markup =>
  html`<button type="button" aria-label="${copyNamed(what)}" hidden>${copy}</button>`;

/** Each line by itself, so that one that is broken can be told from two. */
const linesOf = (text: string): readonly Markup[] =>
  text.split('\n').map(
    (line) => html`<span class="line">${line}
</span>`,
  );

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
