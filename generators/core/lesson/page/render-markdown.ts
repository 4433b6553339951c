import { Marked, type Token, type Tokens } from 'marked';
import { Markup } from '../../html/markup.js';
import type { Messages } from '../../i18n/messages.js';
import type { Step } from '../step.js';
import { rendererFor } from './renderer.js';
import { slugger } from './slugs.js';

/** A part of the lesson: what stands under one of its headings. */
interface LessonPart {
  readonly id: string;
  readonly title: Markup;
  readonly body: Markup;
}

interface RenderedLesson {
  readonly title: Markup;
  /** The same without markup. */
  readonly plainTitle: string;
  /** What stands before the first part. */
  readonly opening: Markup;
  readonly parts: readonly LessonPart[];
}

/**
 * The Markdown of a lesson as HTML.
 * @param steps its commands, in the order in which they stand there
 * @param youSee what it says above what a command prints
 */
export function renderMarkdown(
  markdown: string,
  steps: readonly Step[],
  youSee: string,
  messages: Messages,
): RenderedLesson {
  const slug = slugger();
  const headingId = (tokens: readonly Token[]) => slug(plain(tokens));
  const marked = new Marked({ renderer: rendererFor(steps, youSee, headingId, messages) });
  const { Parser, defaults } = marked;
  const [first, ...rest] = chapters(marked.lexer(markdown));
  const part = ({ heading, tokens }: Chapter): LessonPart => ({
    id: headingId(heading),
    title: new Markup(Parser.parseInline([...heading], defaults)),
    body: new Markup(Parser.parse([...tokens], defaults)),
  });
  const { title, body } = part(first);
  return { title, plainTitle: plain(first.heading), opening: body, parts: rest.map(part) };
}

/** A heading of the first or second level, and all that stands under it. */
interface Chapter {
  readonly heading: readonly Token[];
  readonly tokens: Token[];
}

function chapters(tokens: readonly Token[]): readonly [Chapter, ...Chapter[]] {
  const [first, ...rest] = tokens;
  const found: [Chapter, ...Chapter[]] = [{ heading: insideOf(first), tokens: [] }];
  for (const token of rest) {
    if (isChapter(token)) found.push({ heading: token.tokens, tokens: [] });
    else found.at(-1)?.tokens.push(token);
  }
  return found;
}

const isChapter = (token: Token): token is Tokens.Heading =>
  token.type === 'heading' && token.depth <= 2;

const insideOf = (token: Token | undefined): readonly Token[] =>
  token !== undefined && 'tokens' in token ? (token.tokens ?? []) : [];

/** The text of a heading, without its markup. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const inside = insideOf(token);
      return inside.length > 0 ? plain(inside) : 'text' in token ? token.text : '';
    })
    .join('');
