import { type Format, reporterOf } from './formats.js';
import type { Reporter } from './reporter.js';

/** A report in a format; undefined where that would be longer than any text can be. */
export async function writtenAs(
  format: Format,
  ...[report, messages, base, back]: Parameters<Reporter>
): Promise<string | undefined> {
  const reporter = await reporterOf(format);
  return unlessTooLong(() => reporter(report, messages, base, back));
}

/** A text that is made; undefined where it would be longer than Node.js can have one, half a billion characters. */
export function unlessTooLong(make: () => string): string | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length') return undefined;
    throw error;
  }
}
