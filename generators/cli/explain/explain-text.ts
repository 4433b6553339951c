import type {
  ExplainedCommand,
  Explanation,
  MessageExplanation,
} from '../../core/explain/explanation.js';
import type { Messages } from '../../core/i18n/messages.js';
import { speak } from '../../core/i18n/say.js';
import type { Paint } from '../../core/report/terminal/paint.js';
import { displayWidth } from '../../core/text/display-width.js';
import { fold } from '../../core/text/fold.js';
import { printable } from '../../core/text/quote.js';
import { told } from '../../core/text/told.js';

/** How an explanation is shown. */
interface Page {
  readonly paint: Paint;
  /** Undefined where there is no terminal. */
  readonly columns: number | undefined;
  readonly messages: Messages;
  /** Whether a line of the text is to be told by its number. */
  readonly isNumbered: boolean;
}

/** An explanation for people. */
export const explanationText = (explanation: Explanation, page: Page): string =>
  explanation.kind === 'message'
    ? messageText(explanation, page)
    : explanation.commands.map((each) => commandText(each, page)).join('\n\n');

/** UTF-16 code units of a word or a line that are shown. */
const longest = 300;

function messageText(
  { line, message, remedy, location }: MessageExplanation,
  { paint, columns, messages, isNumbered }: Page,
): string {
  const { explain, help } = messages;
  const where = isNumbered && line ? help.heading(explain.line(line.number)).concat(' ') : '';
  const quoted = line ? fold(`${where}${printable(line.text.trim(), longest)}`, columns, 2) : '';
  const place = location ? `${location.file}:${location.line}` : '';
  const todo = help.heading(explain.todo);
  const [said, done] = [message, remedy].map((words) => told(speak(words, messages)));
  return [
    ...[quoted, place].filter((part) => part !== '').map((part) => paint('faint', part)),
    fold(said ?? '', columns),
    fold(`${todo} ${done ?? ''}`, columns).replace(todo, paint('strong', todo)),
  ].join('\n');
}

/** Columns that the words of a command may take before what is said of them begins below. */
const widestWord = 28;

function commandText(
  { parts, notes }: ExplainedCommand,
  { paint, columns, messages }: Page,
): string {
  const { explain, help } = messages;
  const rows = parts.map(({ words, says }) => ({
    words: printable(words, longest),
    said: told(speak(says, messages)),
  }));
  const widths = rows.map(({ words }) => displayWidth(words)).filter((each) => each <= widestWord);
  const width = Math.max(0, ...widths) + 2;
  const lines = rows.map(({ words, said }) => {
    const strong = paint('strong', words);
    const gap = width - displayWidth(words);
    if (gap < 2) {
      const below = fold(`${' '.repeat(width)}${said}`, columns, width);
      return `${strong}\n${below}`;
    }
    const line = fold(`${words}${' '.repeat(gap)}${said}`, columns, width);
    return `${strong}${line.slice(words.length)}`;
  });
  if (notes.length === 0) return lines.join('\n');
  const noted = notes.map(({ says }) => fold(`  ${told(speak(says, messages))}`, columns, 4));
  return [...lines, '', paint('strong', help.heading(explain.careful)), ...noted].join('\n');
}
