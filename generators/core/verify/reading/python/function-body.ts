/** The lines of a function, counted from 1. */
interface Body {
  /** Those below its `def`. */
  readonly from: number;
  readonly to: number;
}

const depthOf = (line: string): number => line.search(/\S|$/);

/** What a function does, by the line of its `def`: what stands further in than that. */
export function bodyOf(text: string, defined: number): Body {
  const lines = text.split('\n');
  const depth = depthOf(lines[defined - 1] ?? '');
  const rest = lines.slice(defined);
  const ends = rest.findIndex((line) => line.trim() !== '' && depthOf(line) <= depth);
  return { from: defined + 1, to: ends < 0 ? lines.length : defined + ends };
}
