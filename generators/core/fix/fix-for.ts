import { join } from 'node:path';
import { isPlainFile, kindOf } from '../disk/look.js';
import { readInside } from '../disk/read-inside.js';
import { storageFile } from '../options/read-stored.js';
import type { ProjectReport } from '../verdict/report.js';
import { remedies } from './remedies.js';

/** An edit of one line that mends a fault for certain. */
export interface Fix {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** The whole file. */
  readonly before: string;
  readonly after: string;
}

/** Bytes of a file that is edited: what somebody writes by hand has fewer. */
const mostEdited = 1024 * 1024;

/**
 * The edit that a verdict calls for; undefined where its remedy is none, leaves a choice, or the
 * line is not what it was.
 * @param dir the project's folder
 */
export function fixFor(
  dir: string,
  { said, location, source }: Pick<ProjectReport, 'said' | 'location' | 'source'>,
): Fix | undefined {
  const remedy = said?.remedy[0];
  const mend = remedy && remedies[remedy.id];
  if (!mend || !location) return undefined;
  const before = textIn(dir, location.file);
  if (before === undefined) return undefined;
  // A line ends as it did.
  const lines = before.split(/(?<=\n)/);
  const [, indent = '', line = '', end = ''] =
    /^([ \t]*)(.*?)(\s*)$/s.exec(lines[location.line - 1] ?? '') ?? [];
  if (line === '' || (source !== undefined && source.trim() !== line)) return undefined;
  const hasLesson = kindOf(join(dir, storageFile)) === 'file';
  const right = mend(line, remedy.names, { indent, hasLesson });
  if (right === undefined || right === line || !isLine(right, line)) return undefined;
  const written = right.split('\n').map((each) => `${indent}${each}`);
  const whole = written.join(before.includes('\r\n') ? '\r\n' : '\n');
  const after = lines.with(location.line - 1, `${whole}${end}`).join('');
  return { path: location.file, line: location.line, before, after };
}

/**
 * What stands for something in a sentence, or was cut to fit into one, is no line to write; nor is
 * one that lacks a comment, or has one that Docker heeds, `# escape=`.
 */
const isLine = (right: string, wrong: string): boolean =>
  (!right.includes('…') || wrong.includes('…')) &&
  !/[\\`]$/.test(wrong) &&
  right.includes(/\s#.*$/.exec(wrong)?.[0].trim() ?? '') &&
  !/^#\s*\w+\s*=/m.test(right);

/** A file as text; undefined where it is none that can be written again byte for byte, or a link. */
export function textIn(dir: string, path: string): string | undefined {
  const file = readInside(dir, path, mostEdited);
  if (!('bytes' in file) || !isPlainFile(join(dir, path))) return undefined;
  const text = Buffer.from(file.bytes).toString('utf8');
  return Buffer.from(text).equals(file.bytes) ? text : undefined;
}
