import type { LineFault } from './python-fault.js';

/** A decorator that is whole on its line. */
const decorator = /^\s*@[\w.]+\s*(?:\([^()]*\)\s*)?$/;
const decorated = /^\s*(?:@|(?:async\s+)?def\b|class\b)/;
/** `hello_world():`, which lacks nothing but its def. */
const lacksDef = /^\s*([A-Za-z_]\w*\s*\([^()]*\))\s*:\s*$/;

/**
 * A line below a decorator that makes neither a function nor a class; or a decorator at the end.
 * @param codes the lines without their strings and comments
 * @param at the index of the line
 */
export function decoratorFault(
  sources: readonly string[],
  codes: readonly string[],
  at: number,
): LineFault | undefined {
  const code = codes[at] ?? '';
  if (code.trim() === '') return undefined;
  const above = nextCode(codes, at, -1);
  if (decorator.test(codes[above] ?? '') && !decorated.test(code)) {
    const call = lacksDef.exec(code)?.[1];
    const mended = call === undefined ? '' : `def ${call}:`;
    return { id: 'decorator-alone', names: [shown(sources, above), mended] };
  }
  return decorator.test(code) && nextCode(codes, at, 1) >= codes.length
    ? { id: 'decorator-alone', names: [shown(sources, at)] }
    : undefined;
}

const shown = (sources: readonly string[], at: number): string => (sources[at] ?? '').trim();

/** The next line that holds any code, above or below; outside of them where there is none. */
function nextCode(codes: readonly string[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (codes[next]?.trim() === '') next += step;
  return next;
}
