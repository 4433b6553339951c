import { stripVTControlCharacters } from 'node:util';

/** What a command printed, as a person compares it: no colours, one kind of line end. */
export const seen = (output: string): string =>
  stripVTControlCharacters(output)
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

/**
 * Lines of the lesson as a regular expression: `…` alone on a line stands for any number of
 * lines, elsewhere for anything in that line; three spaces stand for a gap between columns.
 */
function patternOf(lines: readonly string[]): RegExp {
  const parts = lines.map((line) => {
    if (line === '…') return '(?:[^\\n]*\\n)*?';
    const text = line
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ {3,}/g, ' {2,}'))
      .join('[^\\n]*?')
      .trimEnd();
    return `${text}\\n`;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

/**
 * The same of what has no order of its own. So has a log, which an engine reads from two pipes: what a
 * program writes to the one and to the other comes in another order on a busy machine.
 */
export function matchesInAnyOrder(output: string, lines: readonly string[]): boolean {
  const said = seen(output).split('\n');
  const shown = lines.filter((line) => line !== '…').map((line) => patternOf([line]));
  const isShown = (line: string) => shown.some((pattern) => pattern.test(`${line}\n`));
  const isWhole = lines.includes('…') || said.every(isShown);
  return isWhole && shown.every((pattern) => said.some((line) => pattern.test(`${line}\n`)));
}

export const matchesLesson = (output: string, lines: readonly string[]): boolean =>
  patternOf(lines).test(`${seen(output)}\n`);
