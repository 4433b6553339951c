import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Messages } from '../i18n/messages.js';
import { type Format, formats } from '../options/formats.js';
import type { Problem, RawValue } from '../options/raw.js';

/** A file that a report is written to. */
export interface ReportTarget {
  readonly format: Format;
  /** Absolute. */
  readonly path: string;
}

/** What the ending of a file says of its format. */
const endings: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.json': 'json',
  '.xml': 'junit',
  '.sarif': 'sarif',
};

/** Reads `FILE` or `FORMAT:FILE`, and refuses what could not be written: before anything is built. */
export function readReportTarget(
  { text, where }: RawValue,
  messages: Messages,
): { target: ReportTarget } | { problem: Problem } {
  const refuse = (message: string) => ({ problem: { where, message } });
  const [, said, rest] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
  const named = formats.find((format) => format === said);
  const file = named === undefined ? text : (rest ?? '');
  const format = named ?? endings[extname(file).toLowerCase()];
  if (format === undefined) return refuse(messages.input.reportFormat(text, formats));
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse(messages.input.reportUnwritable(file));
  }
  return isWritable(path)
    ? { target: { format, path } }
    : refuse(messages.input.reportUnwritable(file));
}

function isWritable(path: string): boolean {
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
