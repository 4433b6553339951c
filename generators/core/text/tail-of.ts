import { cutBefore } from './cut.js';
import { told } from './told.js';

/** Lines that a report keeps of what a command said. */
const mostLines = 40;

/** The last lines of what a command said, fit to be shown. @param most UTF-16 code units */
export function tailOf(output: string, most: number): string {
  const lines = told(output).trimEnd().split('\n').slice(-mostLines);
  return cutBefore(lines.join('\n'), most);
}
