import { readSmallBytes } from '../../disk/read-small-file.js';
import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';
import { asReport } from './report-fields.js';
import { Unfit } from './values.js';

/** Bytes of a report: that of 10 000 projects that all fail has some 80 million. */
const largest = 256 * 1024 * 1024;

/**
 * Reads a report that `verify` or `report` wrote as JSON. It may come from anywhere: it is bounded,
 * every field is checked, and what would not show in a text is replaced.
 */
export function readReportFile(
  path: string,
  { input, merging }: Messages,
): { readonly report: Report } | { readonly problem: string } {
  const file = readSmallBytes(path, largest);
  if (!('bytes' in file)) return { problem: input.file[file.refused](largest) };
  let data: unknown;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    data = JSON.parse(decoded);
  } catch (error) {
    return { problem: input.file.broken((error as Error).message) };
  }
  try {
    return { report: asReport(data, '') };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const isForeign = error.at === '' || error.at === 'schema';
    return { problem: isForeign ? merging.foreign : merging.unfit(error.at) };
  }
}
