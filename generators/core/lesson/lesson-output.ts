import { stripVTControlCharacters } from 'node:util';

/** What a command printed, as a person compares it: no colours, one kind of line end. */
export const seen = (output: string): string =>
  stripVTControlCharacters(output)
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

/** Any number of lines, where it stands alone on one; elsewhere anything in that line. */
const any = '…';

/** Whether a line, or the lines from a place on, are as the lesson shows them. */
type IsShown = (line: string) => boolean;

/**
 * Whether output is what the lesson shows of it: `…` stands for what differs from one computer to the
 * next, three spaces for a gap between columns. The lines may be those of somebody else's lab: what is
 * looked for is taken where it stands first, and never looked for again, so that none takes long.
 */
export function matchesLesson(output: string, lines: readonly string[]): boolean {
  const said = seen(output).split('\n');
  const [first = [], ...others] = splitAt(lines, any).map((part) => part.map(shownLine));
  const fits = (part: readonly IsShown[], at: number) =>
    part.every((isShown, index) => {
      const line = said[at + index];
      return line !== undefined && isShown(line);
    });
  const last = others.pop();
  if (last === undefined) return said.length === first.length && fits(first, 0);
  if (!fits(first, 0)) return false;
  let at = first.length;
  for (const part of others) {
    while (at + part.length <= said.length && !fits(part, at)) at += 1;
    at += part.length;
  }
  return at + last.length <= said.length && fits(last, said.length - last.length);
}

/**
 * The same of what has no order of its own. So has a log, which an engine reads from two pipes: what a
 * program writes to the one and to the other comes in another order on a busy machine.
 */
export function matchesInAnyOrder(output: string, lines: readonly string[]): boolean {
  const shown = lines.filter((line) => line !== any).map(shownLine);
  const said = seen(output).split('\n');
  const isWhole = lines.includes(any) || said.every((line) => shown.some((is) => is(line)));
  return isWhole && lineNotPrinted(output, lines) === undefined;
}

/** The first line of the lesson that is nowhere in the output; undefined where each is somewhere. */
export function lineNotPrinted(output: string, lines: readonly string[]): string | undefined {
  const said = seen(output).split('\n');
  return lines.find((line) => line !== any && !said.some(shownLine(line)));
}

/** A line of the lesson: its parts between `…`, each where it stands first after the one before. */
function shownLine(shown: string): IsShown {
  const [first = '', ...others] = shown.trimEnd().split(any);
  const last = others.pop();
  if (last === undefined) {
    const whole = new RegExp(`^${asPattern(first)}$`, 'u');
    return (line) => whole.test(line);
  }
  const begin = new RegExp(`^${asPattern(first)}`, 'u');
  const end = new RegExp(`${asPattern(last)}$`, 'u');
  const between = others
    .filter((part) => part !== '')
    .map((part) => new RegExp(asPattern(part), 'u'));
  return (line) => {
    let rest = after(line, begin);
    for (const part of between) rest = rest === undefined ? rest : after(rest, part);
    return rest !== undefined && end.test(rest);
  };
}

/** What stands behind the first match; undefined where there is none. */
function after(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : text.slice(found.index + found[0].length);
}

const asPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ {3,}/g, ' {2,}?');

/** The lists between a word of a list. */
function splitAt(words: readonly string[], word: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const each of words) {
    if (each === word) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}
