/** In the order of preference where a line holds as many of each: a tab is never part of a heading. */
const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own way to say what parts the cells; a line that other programs take for a heading. */
const said = /^[ \t]*"?sep=([,;\t])"?[ \t]*(?=\n|$)/i;

/**
 * What parts the cells of a table: what a line `sep=;` says, else what stands most often in the
 * line of headings, outside of quotation marks. The text comes back with that first line empty.
 */
export function findDelimiter(text: string): { delimiter: Delimiter; rest: string } {
  const line = said.exec(text);
  if (line !== null) return { delimiter: line[1] as Delimiter, rest: text.slice(line[0].length) };
  const heading = headingLine(text);
  const counts = delimiters.map((delimiter) => heading.split(delimiter).length);
  const best = counts.indexOf(Math.max(...counts));
  return { delimiter: counts[best] === 1 ? ',' : (delimiters[best] ?? ','), rest: text };
}

/** The first line that holds something, without what stands between quotation marks. */
function headingLine(text: string): string {
  const start = text.search(/[^\s;,]/);
  const from = start < 0 ? 0 : text.lastIndexOf('\n', start) + 1;
  // Longer than any line of headings: a file of one line need not be copied for this.
  const beginning = text.slice(from, from + 65_536).replace(/"[^"]*"/g, '');
  return beginning.split('\n', 1)[0] ?? '';
}
