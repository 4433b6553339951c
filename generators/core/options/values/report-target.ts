import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { UsualMessages } from '../../i18n/messages.js';
import { endingsOf, type Format, formats } from '../../report/formats/formats.js';
import { nearest } from '../nearest.js';
import { type Problem, type RawValue, repeated } from '../raw.js';

/** A file that a report is written to. */
export interface ReportTarget {
  readonly format: Format;
  /** Absolute; where a link leads to. */
  readonly path: string;
}

/** Bytes of the name of a file that every usual file system takes. */
const longestName = 255;

/**
 * Reads every `FILE` or `FORMAT:FILE` that was given, and refuses what could not be written:
 * before anything is built.
 */
export async function readReportTargets(
  value: RawValue | undefined,
  messages: UsualMessages,
): Promise<{ targets: readonly ReportTarget[]; problems: readonly Problem[] }> {
  const targets: ReportTarget[] = [];
  const problems: Problem[] = [];
  for (const given of repeated(value)) {
    const { text, where } = given;
    const target = await readTarget(text, messages);
    if (typeof target === 'string') problems.push({ where, message: target });
    else if (targets.some(({ path }) => path === target.path)) {
      problems.push({ where, message: messages.input.reportTwice(text) });
    } else targets.push(target);
  }
  return { targets, problems };
}

/** @returns the target, or why there is none */
async function readTarget(text: string, { input }: UsualMessages): Promise<ReportTarget | string> {
  // A single letter names a drive of Windows.
  const [, said, rest] = /^([a-z][a-z\d_-]+):(.+)$/is.exec(text) ?? [];
  const named = formats.find((format) => format === said);
  if (said !== undefined && named === undefined) {
    return input.reportUnknownFormat(said, await nearest(said, formats), formats);
  }
  const file = named === undefined ? text : (rest ?? '');
  const format = named ?? formatOfEnding(extname(file).toLowerCase());
  if (format === undefined) return input.reportFormat(text, formats);
  const path = writablePath(file);
  return path === undefined ? input.reportUnwritable(file) : { format, path };
}

/** What the ending of a file says of its format. */
const formatOfEnding = (ending: string): Format | undefined =>
  formats.find((format) => endingsOf(format).includes(ending));

/** Where a file can be put in whole, which takes a place in its folder; undefined where it cannot. */
function writablePath(file: string): string | undefined {
  try {
    const path = resolve(file);
    const there = statSync(path, { throwIfNoEntry: false });
    // A folder, a pipe or a device is not to be replaced.
    if (there ? !there.isFile() : /[\\/]$/.test(file)) return undefined;
    if (Buffer.byteLength(basename(path)) > longestName) return undefined;
    const real = there ? realpathSync(path) : path;
    if (!statSync(dirname(real)).isDirectory()) return undefined;
    accessSync(dirname(real), constants.W_OK | constants.X_OK);
    if (there) accessSync(real, constants.W_OK);
    return real;
  } catch {
    return undefined;
  }
}
