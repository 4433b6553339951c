import { jsonFlaw } from '../../tree/json-tree.js';
import { locationAt } from '../../verdict/failure.js';
import { originOf } from '../reading/dockerfile/origin-of.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** UTF-16 code units of a file that are looked at; package.json has a few thousand. */
const longest = 100_000;

/** The same, of a file by its path in the image. */
export function explainJsonFile(path: string, sources: Sources): Meaning | undefined {
  const own = originOf(path, sources.dockerfile, sources.files);
  return own === undefined ? undefined : explainJson(own, sources);
}

/**
 * What keeps a file of the project from being JSON, at the line where it is to be mended: programs
 * name the place where they noticed. Undefined where it is JSON.
 */
export function explainJson(path: string, { files, context }: Sources): Meaning | undefined {
  const file = inProject(context, path);
  if (files.isUtf16(path)) {
    return { id: 'utf-16', names: [file, 'Node.js'], location: { file, line: 1 }, source: '' };
  }
  const text = files.text(path)?.replace(/^\ufeff/, '');
  if (text === undefined) return undefined;
  const flaw = text.length > longest ? undefined : jsonFlaw(text);
  if (flaw === undefined || flaw.kind === 'deep' || flaw.kind === 'twice') return undefined;
  const lines = text.split('\n');
  const at = (line: number) => ({
    location: locationAt(file, line),
    source: lines[line - 1]?.trim() ?? '',
  });
  const start = lines.slice(0, flaw.line - 1).join('\n').length + (flaw.line > 1 ? 1 : 0);
  const before = text.slice(0, start + flaw.column - 1).trimEnd();
  const seen = text.slice(start + flaw.column - 1).trimStart();
  const above = at(before.split('\n').length);
  const here = at(flaw.line);
  // The line in which that ends which stands before it, with a comma there, or without it.
  const [head = ''] = before.split('\n').slice(-1);
  const tail = lines[before.split('\n').length - 1]?.slice(head.length) ?? '';
  if (seen === '') return { id: 'json-end', names: [closing(before)], ...above };
  if (/^[}\]]/.test(seen) && before.endsWith(',')) {
    return { id: 'json-last-comma', names: [`${head.slice(0, -1)}${tail}`.trim()], ...above };
  }
  if (/^["{[\w-]/.test(seen) && !/[,{[:]$/.test(before)) {
    return { id: 'json-comma', names: [`${head},${tail}`.trim()], ...above };
  }
  if (/^\/[/*]/.test(seen)) return { id: 'json-comment', ...here };
  const quoted = here.source
    .replace(/'([^'"]*)'/g, '"$1"')
    .replace(/^([A-Za-z_]\w*)(?=\s*:)/, '"$1"');
  return quoted === here.source
    ? { id: 'json', ...here }
    : { id: 'json-quotes', names: [quoted], ...here };
}

/** What closes all that is open at the end of a text. */
function closing(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/g)) {
    if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign.length === 1) open.pop();
  }
  return open.reverse().slice(0, mostClosed).join(' ');
}

const mostClosed = 20;
