import { readSmallBytes } from '../../disk/read-small-file.js';
import type { Messages } from '../../i18n/messages.js';
import { readable } from '../../verdict/bounds.js';
import type { Report } from '../../verdict/report.js';
import { Unfit } from './field.js';
import { holdsTooMuch } from './holds-too-much.js';
import { projectField, reportField } from './report-fields.js';
import { projectOrUnread } from './unread-project.js';

/**
 * Reads a report that `verify` or `report` wrote as JSON. It may come from anywhere: it is bounded,
 * every field is checked, and what would not show in a text is replaced. A project of it that is
 * not told of as it must be is told of as unread.
 */
export function readReportFile(
  path: string,
  messages: Messages,
): { readonly report: Report } | { readonly problem: string } {
  const { input, merging } = messages;
  const file = readSmallBytes(path, readable.file);
  if (!('bytes' in file)) return { problem: input.file[file.refused](readable.file) };
  if (holdsTooMuch(file.bytes)) return { problem: merging.tooMuch };
  let data: unknown;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    data = JSON.parse(decoded);
  } catch (error) {
    return { problem: input.file.broken((error as Error).message) };
  }
  try {
    const project = projectOrUnread(projectField(messages), messages);
    return { report: reportField(project).read(data, '') };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const isForeign = error.at === '' || error.at === 'schema';
    return { problem: isForeign ? merging.foreign : merging.unfit(error.at) };
  }
}
