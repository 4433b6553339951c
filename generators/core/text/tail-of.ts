import { cutBefore } from './cut.js';
import { told } from './told.js';

/** UTF-16 code units and lines that a report keeps of what a command said. */
const most = 4096;
const mostLines = 40;

/** The last lines of what a command said, fit to be shown. */
export function tailOf(output: string): string {
  const lines = told(output).trimEnd().split('\n').slice(-mostLines);
  return cutBefore(lines.join('\n'), most);
}
