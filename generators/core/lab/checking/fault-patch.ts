import type { StructuredPatch } from 'diff';
import type { PlannedFile } from '../../disk/planned-file.js';
import { nearName } from '../../text/near-name.js';
import {
  type FailureCode,
  failureCodes,
  type Location,
  locationAt,
} from '../../verdict/failure.js';
import { whyNoPath } from '../no-path.js';

/** What must be found of a fault. */
export interface FaultFinding {
  readonly code: FailureCode;
  /** The line that must be named, as the project has it with the fault; undefined where any will do, or none. */
  readonly at: Location | undefined;
}

/** A fault as a lab plants it: what it changes, and what must be found. */
export interface Fault {
  readonly id: string;
  readonly finds: FaultFinding;
  readonly patch: string;
}

/** Why a fault cannot be planted. */
export type NoFault =
  | { readonly kind: 'noFinding'; readonly word: string }
  | { readonly kind: 'noPlace'; readonly word: string }
  | { readonly kind: 'noFile'; readonly word: string; readonly near: string | undefined }
  | { readonly kind: 'noPatch'; readonly word: string };

/** The code of the failure, on a line of its own before the first file, and the line that must be named. */
const finding = /^finds: ([A-Z_]{1,60})$/m;
const place = /^at: (.{0,300})$/m;

/** Reads `faults/<id>.patch`: a unified diff of the files that are handed out, and before it what must be found. */
export function readFault(id: string, text: string): Fault | NoFault {
  const head = text.split(/^--- /m, 1)[0] ?? '';
  const said = finding.exec(head)?.[1];
  const code = failureCodes.find((each) => each === said);
  if (code === undefined) return { kind: 'noFinding', word: said ?? '' };
  const word = place.exec(head)?.[1];
  const at = word === undefined ? undefined : lineIn(word);
  if (at === null) return { kind: 'noPlace', word: word ?? '' };
  return { id, finds: { code, at }, patch: text.slice(head.length) };
}

/** Reads `web/server.js:12`. */
function lineIn(word: string): Location | null {
  const [, file, line] = /^(.+):(\d{1,6})$/.exec(word) ?? [];
  return file === undefined ? null : locationAt(file, Number(line));
}

/**
 * The files with the fault in them. A hunk goes where its lines stand, whatever its numbers say. As
 * in any diff, a file that is made comes from `/dev/null`, and one that is removed goes there.
 */
export async function plant(
  { finds: { at }, patch }: Fault,
  files: readonly PlannedFile[],
): Promise<readonly PlannedFile[] | NoFault> {
  const { parsePatch } = await import('diff');
  const planted = new Map(files.map((file) => [file.path, file]));
  let parsed: ReturnType<typeof parsePatch>;
  try {
    parsed = parsePatch(patch);
  } catch (error) {
    return { kind: 'noPatch', word: (error as Error).message };
  }
  for (const one of parsed) {
    const from = pathOf(one.oldFileName);
    if (from !== undefined && !planted.has(from)) {
      return { kind: 'noFile', word: from, near: nearName(from, [...planted.keys()]) };
    }
    const misfit = await change(planted, one);
    if (misfit !== undefined) return { kind: 'noPatch', word: misfit };
  }
  if (parsed.length === 0) return { kind: 'noPatch', word: '' };
  return at === undefined || hasLine(planted, at)
    ? [...planted.values()]
    : { kind: 'noPlace', word: `${at.file}:${at.line}` };
}

/** Changes one file as its part of the patch says. @returns the path that it does not fit */
async function change(
  files: Map<string, PlannedFile>,
  patch: StructuredPatch,
): Promise<string | undefined> {
  const { applyPatch } = await import('diff');
  const from = pathOf(patch.oldFileName);
  const to = pathOf(patch.newFileName);
  const before = from === undefined ? undefined : files.get(from);
  // Nothing, for a file that is made; what is no text fits no patch.
  const text = from === undefined ? '' : before?.contents;
  const contents = typeof text === 'string' && applyPatch(text, patch);
  if (contents === false) return from ?? to ?? '';
  if (from !== undefined) files.delete(from);
  if (to === undefined) return undefined;
  if (to !== from && !isFree(to, files)) return to;
  files.set(to, { path: to, contents, mode: before?.mode ?? 0o644 });
  return undefined;
}

/** Whether a file may be made there: a patch is a lab’s word as much as its files are. */
function isFree(path: string, files: ReadonlyMap<string, PlannedFile>): boolean {
  const taken = [...files.keys()].map((each) => each.toLowerCase());
  if (path.split('/').includes('')) return false;
  if (taken.some((each) => each.startsWith(`${path}/`) || path.startsWith(`${each}/`)))
    return false;
  return whyNoPath(path, new Set(taken)) === undefined;
}

/** Where a file of a patch lies in the project; undefined where there is none. */
const pathOf = (name: string | undefined): string | undefined =>
  name === undefined || name === '/dev/null' ? undefined : name.replace(/^[ab]\//, '');

function hasLine(files: ReadonlyMap<string, PlannedFile>, { file, line }: Location): boolean {
  const contents = files.get(file)?.contents;
  return typeof contents === 'string' && line <= contents.split('\n').length;
}
