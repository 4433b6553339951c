import type { RendererObject, Token, Tokens } from 'marked';
import { html, Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import type { Step } from '../step.js';
import { commandBlock, fileToMake, outputBlock, shownFile } from './code-blocks.js';
import { drawDiagram } from './draw-diagram.js';

/**
 * What the Markdown of the lesson becomes, where it is not what Markdown usually becomes. Commands
 * are told by counting: they stand in the order of the outline. HTML in it stays text, nothing is
 * loaded, and links lead to its own headings or to the web.
 */
export function rendererFor(
  steps: readonly Step[],
  youSee: string,
  headingId: (tokens: readonly Token[]) => string,
  { lesson }: Messages,
): RendererObject {
  const left = [...steps];
  const codeBlock = ({ lang, text }: Tokens.Code): Markup => {
    const step = lang === 'sh' ? left.shift() : undefined;
    if (step !== undefined) return commandBlock(step, lesson);
    if (lang === 'text') return outputBlock(text);
    const drawing = lang === 'mermaid' ? drawDiagram(text, lesson.diagram) : undefined;
    if (drawing) return drawing;
    return lang === 'yaml' ? fileToMake(text, lesson) : shownFile(text);
  };
  return {
    code: (token) => codeBlock(token).text,
    html: ({ text }) => html`${text}`.text,
    image: ({ text }) => html`${text}`.text,
    heading({ tokens, depth }) {
      const inside = new Markup(this.parser.parseInline(tokens));
      const level = new Markup(`h${depth}`);
      return html`<${level} id="${headingId(tokens)}">${inside}</${level}>\n`.text;
    },
    link({ href, tokens }) {
      const inside = new Markup(this.parser.parseInline(tokens));
      return /^(?:#|https?:)/.test(href) ? html`<a href="${href}">${inside}</a>`.text : inside.text;
    },
    paragraph({ text, tokens }) {
      const inside = new Markup(this.parser.parseInline(tokens));
      return html`<p${text === youSee && html` class="you-see"`}>${inside}</p>\n`.text;
    },
    table({ header, rows }) {
      const inside = ({ tokens }: Tokens.TableCell) => new Markup(this.parser.parseInline(tokens));
      const row = (cells: readonly Tokens.TableCell[]) =>
        // On a phone, where columns have no room, each cell says what it is.
        cells.map((cell, at) => html`<td data-heading="${header[at]?.text}">${inside(cell)}</td>`);
      return html`<table>
<thead><tr>${header.map((cell) => html`<th scope="col">${inside(cell)}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${row(cells)}</tr>\n`)}</tbody>
</table>
`.text;
    },
  };
}
