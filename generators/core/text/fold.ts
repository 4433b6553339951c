import { displayWidth } from './display-width.js';
import { withoutSequences } from './without-sequences.js';

/** Columns below which nothing is folded any more: a word must fit somewhere. */
const narrowest = 30;

/**
 * A sentence in lines that fit a terminal, broken between words, each further one as far in as the
 * first begins. A command between quotation marks stays in one line where it fits into one, and a
 * no-break space is none to break at.
 * @param columns undefined where there is no terminal: then it stays as it is
 * @param hang columns by which each further line is further in, where the first one begins with a label
 */
export function fold(text: string, columns: number | undefined, hang = 0): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split('\n')
    .map((line) => foldLine(line, columns, hang))
    .join('\n');
}

/** The sentences of a text: a line that is further in is a command to type, a file, or was folded where it was made. */
export const foldSentences = (text: string, columns: number | undefined): string =>
  columns === undefined
    ? text
    : text
        .split('\n')
        .map((line) => (line.startsWith(' ') ? line : fold(line, columns)))
        .join('\n');

function foldLine(line: string, columns: number, hang: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  // Where labels take most of the line, what they are about is not squeezed in beside them.
  const further = ' '.repeat(
    hang > columns / 2 ? indent.length + 4 : Math.max(hang, indent.length),
  );
  const lines: string[] = [];
  let current = indent;
  let isBegun = false;
  for (const { space, word } of wordsOf(line.slice(indent.length), columns - further.length)) {
    const longer = `${current}${isBegun ? space : ''}${word}`;
    if (!isBegun || widthOf(longer) <= columns) current = longer;
    else {
      lines.push(current);
      current = further + word;
    }
    isBegun = true;
  }
  return [...lines, current].join('\n');
}

interface Word {
  /** What parts it from the word before. */
  readonly space: string;
  readonly word: string;
}

/** What is not broken: words, and what stands between quotation marks where there is room for it. */
function wordsOf(text: string, room: number): readonly Word[] {
  const parts = [...text.matchAll(/( *)((?:“[^“”]*”|«[^«»]*»|[^ ])+)/g)];
  return parts.flatMap(([, space = '', word = '']) =>
    widthOf(word) <= room
      ? [{ space, word }]
      : word
          .split(' ')
          .filter(Boolean)
          .map((each, at) => ({ space: at === 0 ? space : ' ', word: each })),
  );
}

const widthOf = (text: string): number => displayWidth(withoutSequences(text));
