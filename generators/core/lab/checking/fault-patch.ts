import type { PlannedFile } from '../../disk/planned-file.js';
import { type FailureCode, failureCodes } from '../../verdict/failure.js';

/** A fault as a lab plants it: what it changes, and what must be found. */
export interface Fault {
  readonly id: string;
  readonly finds: FailureCode;
  readonly patch: string;
}

/** Why a fault cannot be planted. */
export type NoFault =
  | { readonly kind: 'noFinding'; readonly word: string }
  | { readonly kind: 'noPatch'; readonly word: string };

/** The code of the failure, on a line of its own before the first file. */
const finding = /^finds: ([A-Z_]{1,60})$/m;

/** Reads `faults/<id>.patch`: a unified diff of the files that are handed out, and before it what must be found. */
export function readFault(id: string, text: string): Fault | NoFault {
  const head = text.split(/^--- /m, 1)[0] ?? '';
  const said = finding.exec(head)?.[1];
  const finds = failureCodes.find((code) => code === said);
  if (finds === undefined) return { kind: 'noFinding', word: said ?? '' };
  return { id, finds, patch: text.slice(head.length) };
}

/** The files with the fault in them. A hunk goes where its lines stand, whatever its numbers say. */
export async function plant(
  { patch }: Fault,
  files: readonly PlannedFile[],
): Promise<readonly PlannedFile[] | NoFault> {
  const { applyPatch, parsePatch } = await import('diff');
  const planted = new Map(files.map((file) => [file.path, file]));
  let parsed: ReturnType<typeof parsePatch>;
  try {
    parsed = parsePatch(patch);
  } catch (error) {
    return { kind: 'noPatch', word: (error as Error).message };
  }
  for (const one of parsed) {
    const path = (one.oldFileName ?? '').replace(/^a\//, '');
    const file = planted.get(path);
    const contents = file && applyPatch(file.contents, one);
    if (file === undefined || contents === undefined || contents === false) {
      return { kind: 'noPatch', word: path };
    }
    planted.set(path, { ...file, contents });
  }
  if (parsed.length === 0) return { kind: 'noPatch', word: '' };
  return [...planted.values()];
}
