/** UTF-16 code units of a line that are looked at, of its beginning and of its end. */
const kept = 500;

/** A line of a log with its middle left out where it is long: patterns take their time over long lines. */
export const shortLine = (line: string): string =>
  line.length > 2 * kept + 1 ? `${line.slice(0, kept)}…${line.slice(-kept)}` : line;

export const shortLines = (log: string): string => log.split('\n').map(shortLine).join('\n');
