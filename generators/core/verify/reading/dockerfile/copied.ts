import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { nameMatches } from '../context/glob.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';
import type { Instruction } from './instruction.js';
import { fromFlags } from './stages.js';
import { unquoted } from './words.js';

/** A COPY or ADD from the build context, and the folder it was written in. */
interface Copied {
  readonly instruction: Instruction;
  /** Paths in the context, without a leading `/`. */
  readonly sources: readonly string[];
  /** An absolute path in the image; `/` at its end is kept. */
  readonly target: string;
}

const unknown = /[$`]/;

/** UTF-16 code units of a path: Linux takes no longer ones, and to make sense of one takes time. */
export const longestPath = 4096;

/** Files that COPY and ADD name, of one instruction or of all that are looked at one by one: students’ have a handful. */
export const mostSources = 100;

/** What COPY or ADD takes from the context, as far as it is written out; each word unquoted. */
export function copySources(instruction: Instruction): readonly string[] {
  const { keyword, heredoc } = instruction;
  if ((keyword !== 'COPY' && keyword !== 'ADD') || heredoc) return [];
  // From another stage or image.
  if (fromFlags(instruction).length > 0) return [];
  return copyWords(instruction)
    .slice(0, -1)
    .filter((source) => source.length <= longestPath);
}

/** Where COPY or ADD puts it, as it is written; unquoted. */
export const copyDestination = (instruction: Instruction): string =>
  copyWords(instruction).at(-1) ?? '';

const copyWords = ({ list, words }: Instruction): readonly string[] => list ?? words.map(unquoted);

interface Copies {
  readonly copies: readonly Copied[];
  /** At the end; undefined where it is not known. */
  readonly workdir: string | undefined;
}

/** Asked for once for each file that a log names. */
const known = new WeakMap<ParsedDockerfile, Copies>();

/** The copies that make the image, and what is its working folder at the end. */
function copiesOf(dockerfile: ParsedDockerfile): Copies {
  const copies = known.get(dockerfile) ?? findCopies(dockerfile);
  known.set(dockerfile, copies);
  return copies;
}

function findCopies(dockerfile: ParsedDockerfile): Copies {
  const copies: Copied[] = [];
  let workdir: string | undefined = '/';
  for (const instruction of imageInstructions(dockerfile)) {
    const { keyword, text } = instruction;
    if (keyword === 'WORKDIR') workdir = resolveIn(workdir, unquoted(text));
    const sources = copySources(instruction);
    if (sources.length === 0) continue;
    const last = copyDestination(instruction);
    const target = resolveIn(workdir, last);
    if (target === undefined) continue;
    const plain = sources
      .slice(0, mostSources)
      .map((source) => posix.normalize(`/${source}`).slice(1));
    const isFolder = /(?:^|\/)\.{0,2}$/.test(last) || sources.length > 1;
    copies.push({ instruction, sources: plain, target: isFolder ? `${target}/` : target });
  }
  return { copies, workdir };
}

function resolveIn(workdir: string | undefined, path: string): string | undefined {
  if (unknown.test(path) || (workdir === undefined && !path.startsWith('/'))) return undefined;
  if (path.length > longestPath) return undefined;
  const place = posix.resolve(workdir ?? '/', path);
  return place.length > longestPath ? undefined : place;
}

/** The file of the context that stands at a path of the image, with the COPY that brought it. */
export function contextFileOf(
  path: string,
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): { readonly path: string; readonly by: Instruction } | undefined {
  const { copies, workdir } = copiesOf(dockerfile);
  const wanted = resolveIn(workdir, path);
  if (wanted === undefined) return undefined;
  for (const { instruction, sources, target } of [...copies].reverse()) {
    for (const source of sources) {
      const found = sourceAt(wanted, source, target, files);
      if (found) return { path: found, by: instruction };
    }
  }
  return undefined;
}

/** The context's file that a COPY of this source puts at a path. */
function sourceAt(wanted: string, source: string, target: string, files: ContextFiles) {
  const isFile = (path: string) => files.kind(path) === 'file';
  if (/[*?[]/.test(source)) return matchAt(wanted, source, target, isFile);
  if (files.kind(source || '.') === 'folder') {
    const below = posix.relative(target, wanted);
    const path = posix.join(source, below);
    return below !== '' && !below.startsWith('..') && isFile(path) ? path : undefined;
  }
  const place = target.endsWith('/') ? posix.join(target, posix.basename(source)) : target;
  return place === wanted && isFile(source) ? source : undefined;
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
