import { readInside } from '../../disk/read-inside.js';
import { told } from '../../text/told.js';
import { longest } from '../../verdict/bounds.js';
import type { Location } from '../../verdict/failure.js';
import { mostBytes } from './context/most-bytes.js';

/** The text of a line of a project's file; undefined where it cannot be read, or leads out of the project. */
export function sourceLine(dir: string, { file, line }: Location): string | undefined {
  const read = readInside(dir, file, mostBytes.line);
  if (!('bytes' in read)) return undefined;
  const found = new TextDecoder().decode(read.bytes).split(/\r\n|\n|\r/)[line - 1];
  const text = told(found?.slice(0, longest.source) ?? '').trim();
  return text === '' ? undefined : text.replace(/\s/g, ' ');
}
