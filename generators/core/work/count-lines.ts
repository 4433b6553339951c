import type { ChangedFile } from '../verdict/work.js';

/** Bytes of a file whose lines are compared, and lines that may differ: comparing takes their square. */
const most = { bytes: 256 * 1024, lines: 1000 };

/**
 * How many lines came and went.
 * @param before what was handed out; undefined where it is a new file, null where nobody knows
 */
export async function countLines(
  file: string,
  before: string | undefined | null,
  now: Buffer | undefined,
): Promise<ChangedFile> {
  const untold = { file, added: null, removed: null };
  if (before === null || (now?.length ?? 0) > most.bytes) return untold;
  const after = now?.toString('utf8') ?? '';
  if (before === undefined)
    return { file, added: after.match(/[^\n]*\n|[^\n]+$/g)?.length ?? 0, removed: 0 };
  const { diffLines } = await import('diff');
  const changes = diffLines(before, after, { maxEditLength: most.lines });
  if (changes === undefined) return untold;
  const sum = (kind: 'added' | 'removed') =>
    changes.reduce((all, change) => all + (change[kind] ? change.count : 0), 0);
  return { file, added: sum('added'), removed: sum('removed') };
}
