import { canName, mostAbove } from './find-headings.js';

/** In the order of preference where a line holds as many of each: a tab is never part of a heading. */
const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own way to say what parts the cells; a line that other programs take for a heading. */
const said = /^[ \t]*"?sep=([,;\t])"?[ \t]*(?=\n|$)/i;

/**
 * What parts the cells of a table: what a line `sep=;` says, else what stands most often in the
 * line of headings, outside of quotation marks. The text comes back with that first line empty.
 * @param wanted what `--id-column` says, folded
 */
export function findDelimiter(
  text: string,
  wanted: readonly string[] = [],
): { delimiter: Delimiter; rest: string } {
  const line = said.exec(text);
  if (line !== null) return { delimiter: line[1] as Delimiter, rest: text.slice(line[0].length) };
  const lines = firstLines(text);
  const [first = text.split('\n', 1)[0] ?? ''] = lines;
  const isHeadings = (line: string) => cellsIn(line).some((cell) => canName(cell, wanted));
  return { delimiter: mostOften(lines.find(isHeadings) ?? first), rest: text };
}

/** The cells of one line as they look; of what stands between quotation marks, a part may be one. */
export const cellsIn = (line: string): readonly string[] =>
  line.split(mostOften(line)).map((cell) => cell.trim().replace(/^"|"$/g, ''));

function mostOften(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  const best = counts.indexOf(Math.max(...counts));
  return counts[best] === 1 ? ',' : (delimiters[best] ?? ',');
}

/** The first lines that hold something: the headings, or what may stand above them. */
function firstLines(text: string): readonly string[] {
  const start = text.search(/[^\s;,]/);
  const from = start < 0 ? 0 : text.lastIndexOf('\n', start) + 1;
  // Longer than any line of headings: a file of one line need not be copied for this.
  const lines = text.slice(from, from + 65_536).split('\n');
  return lines.filter((line) => /[^\s;,]/.test(line)).slice(0, mostAbove + 1);
}
