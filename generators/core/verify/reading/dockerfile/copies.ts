import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { nameMatches } from '../context/glob.js';
import { copyDestination, copyFiles, longestPath, mostSources } from './copied.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { stagesUnder } from './image.js';
import type { Instruction } from './instruction.js';
import { fromFlags } from './stages.js';
import { unquoted } from './words.js';

/** A COPY or ADD, and where it puts what. */
export interface Copied {
  readonly instruction: Instruction;
  /** The stage or the image that it copies from; undefined is the build context. */
  readonly from: string | undefined;
  /** Paths in what it copies from, without a leading `/`. */
  readonly sources: readonly string[];
  /** An absolute path in the image; `/` at its end is kept. */
  readonly target: string;
  /** The working folder in which it stands; undefined where it is not known. */
  readonly workdir: string | undefined;
}

interface Copies {
  readonly copies: readonly Copied[];
  /** At the end; undefined where it is not known. */
  readonly workdir: string | undefined;
}

/** Asked for once for each file that a log names. */
const known = new WeakMap<ParsedDockerfile, Map<number, Copies>>();

/** The copies that make a stage, and what is its working folder at the end. */
export function copiesOf(dockerfile: ParsedDockerfile, stage: number): Copies {
  const all = known.get(dockerfile) ?? new Map<number, Copies>();
  known.set(dockerfile, all);
  const copies = all.get(stage) ?? findCopies(dockerfile, stage);
  all.set(stage, copies);
  return copies;
}

function findCopies(dockerfile: ParsedDockerfile, stage: number): Copies {
  const under = new Set(stagesUnder(stage, dockerfile));
  const copies: Copied[] = [];
  let workdir: string | undefined = '/';
  for (const instruction of dockerfile.instructions) {
    if (!under.has(instruction.stage)) continue;
    const { keyword, text } = instruction;
    if (keyword === 'WORKDIR') workdir = resolveIn(workdir, unquoted(text));
    const sources = copyFiles(instruction);
    if (sources.length === 0) continue;
    const last = copyDestination(instruction);
    const target = resolveIn(workdir, last);
    if (target === undefined) continue;
    const plain = sources
      .slice(0, mostSources)
      .map((source) => posix.normalize(`/${source}`).slice(1));
    const isFolder = /(?:^|\/)\.{0,2}$/.test(last) || sources.length > 1;
    const [from] = fromFlags(instruction);
    const place = isFolder ? `${target}/` : target;
    copies.push({ instruction, from, sources: plain, target: place, workdir });
  }
  return { copies, workdir };
}

const unknown = /[$`]/;

/** A path as it is in a folder; undefined where either is not known. */
export function resolveIn(workdir: string | undefined, path: string): string | undefined {
  if (unknown.test(path) || (workdir === undefined && !path.startsWith('/'))) return undefined;
  if (path.length > longestPath) return undefined;
  const place = posix.resolve(workdir ?? '/', path);
  return place.length > longestPath ? undefined : place;
}

/** The context's file that a COPY of this source puts at a path. */
export function sourceAt(wanted: string, source: string, target: string, files: ContextFiles) {
  const isFile = (path: string) => files.kind(path) === 'file';
  if (/[*?[]/.test(source)) return matchAt(wanted, source, target, isFile);
  if (files.kind(source || '.') === 'folder') {
    const path = posix.join(source, below(wanted, target));
    return isBelow(wanted, target) && isFile(path) ? path : undefined;
  }
  const place = target.endsWith('/') ? posix.join(target, posix.basename(source)) : target;
  return place === wanted && isFile(source) ? source : undefined;
}

const below = (wanted: string, target: string): string => posix.relative(target, wanted);

const isBelow = (wanted: string, target: string): boolean =>
  below(wanted, target) !== '' && !below(wanted, target).startsWith('..');

/** The paths that a COPY of this source may have taken a path from, where it is not known what the source is. */
export function mayComeFrom(wanted: string, source: string, target: string): readonly string[] {
  const place = target.endsWith('/') ? posix.join(target, posix.basename(source)) : target;
  if (place === wanted) return [`/${source}`];
  return isBelow(wanted, target) ? [posix.join('/', source, below(wanted, target))] : [];
}

/** `*.py` and the like, in one folder. */
function matchAt(
  wanted: string,
  source: string,
  target: string,
  isFile: (path: string) => boolean,
) {
  if (posix.dirname(wanted) !== posix.resolve(target)) return undefined;
  const path = posix.join(posix.dirname(source), posix.basename(wanted));
  return nameMatches(posix.basename(source), posix.basename(wanted)) && isFile(path)
    ? path
    : undefined;
}
