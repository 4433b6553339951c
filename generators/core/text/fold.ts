import { displayWidth } from './display-width.js';
import { withoutSequences } from './without-sequences.js';

/** Columns below which nothing is folded any more: a word must fit somewhere. */
const narrowest = 30;

/**
 * A sentence in lines that fit a terminal, broken between words, each further one as far in as the
 * first begins. A command between quotation marks stays in one line where it fits into one, and a
 * no-break space is none to break at.
 * @param columns undefined where there is no terminal: then it stays as it is
 */
export function fold(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split('\n')
    .map((line) => foldLine(line, columns))
    .join('\n');
}

function foldLine(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const room = columns - indent.length;
  const lines: string[] = [];
  let current = '';
  for (const word of wordsOf(line, room)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || widthOf(longer) <= room) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current].map((each) => indent + each).join('\n');
}

/** What is not broken: words, and what stands between quotation marks where there is room for it. */
function wordsOf(text: string, room: number): readonly string[] {
  const quoted = text.match(/(?:“[^“”]*”|«[^«»]*»|[^ ])+/g) ?? [];
  return quoted.flatMap((part) =>
    widthOf(part) <= room ? [part] : part.split(' ').filter(Boolean),
  );
}

const widthOf = (text: string): number => displayWidth(withoutSequences(text));
