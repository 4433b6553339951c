import { cellsIn } from './find-delimiter.js';
import { canName } from './find-headings.js';

/** A text of which only the list of people is left; the other lines are empty, so that all keep their numbers. */
interface Chosen {
  readonly text: string;
  /** The title of its section. */
  readonly title: string;
}

/** `2. Participants`, alone in its line. */
const numbered = /^[\s"]*(\d{1,2})\.\s+[^;,\t"]+["\s;,\t]*$/;

/**
 * The section with the list of people, of a text in numbered sections: what Teams tells of a meeting
 * has those who were there in its second one, and in its third one when they came and went.
 * Undefined where the text has none.
 */
export function sectionOfPeople(text: string, wanted: readonly string[]): Chosen | undefined {
  const lines = text.split('\n');
  const titles = titlesIn(lines);
  if (titles.length < 2) return undefined;
  for (const [index, start] of titles.entries()) {
    const end = titles[index + 1] ?? lines.length;
    const hasHeadings = lines.slice(start + 1, end).some((line) => isHeadings(line, wanted));
    if (!hasHeadings) continue;
    return {
      title: titleIn(lines[start]),
      text: lines.map((line, at) => (at > start && at < end ? line : '')).join('\n'),
    };
  }
  return undefined;
}

/** The titles of the sections of a text that is in such ones; a list of names may be numbered, too. */
export function sectionTitles(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  const titles = titlesIn(lines);
  const isSection = (start: number, index: number) =>
    lines.slice(start + 1, titles[index + 1] ?? lines.length).filter((line) => line.trim() !== '')
      .length > 1;
  return titles.length > 1 && titles.some(isSection) ? titles.map((at) => titleIn(lines[at])) : [];
}

const titleIn = (line = ''): string => cellsIn(line).join('').trim();

/** Where the titles stand that are numbered one after the other, the first of them in the first line. */
function titlesIn(lines: readonly string[]): number[] {
  const titles: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (titles.length === 0 && at > 0 && line.trim() !== '') return [];
    if (Number(numbered.exec(line)?.[1]) === titles.length + 1) titles.push(at);
  }
  return titles;
}

/** Whether a line names people, and says more of them. */
function isHeadings(line: string, wanted: readonly string[]): boolean {
  const cells = cellsIn(line).filter((cell) => cell !== '');
  return cells.length > 1 && cells.some((cell) => canName(cell, wanted));
}
