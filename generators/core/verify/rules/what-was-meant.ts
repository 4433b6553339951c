import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import type { ContextFiles } from '../reading/context/context-files.js';
import { filesBelow } from '../reading/context/files-below.js';
import { copySources } from '../reading/dockerfile/copied.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { missingLock } from './missing-lock.js';
import type { Finding, RuleInput } from './rule.js';

type Meant = Pick<Finding, 'names' | 'means'>;

/** What a COPY meant by a file that is not there, or where that would lie. */
export function whatWasMeant(
  source: string,
  instruction: Instruction,
  { files, context, dockerfile }: Pick<RuleInput, 'files' | 'context' | 'dockerfile'>,
): Meant {
  const path = posix.normalize(`/${source}`).slice(1);
  const lock = missingLock(path, files, dockerfile);
  if (lock) {
    const line = lock.isNeeded ? '' : withSource(instruction, source, undefined);
    const place = posix.join(context, posix.dirname(path));
    return { means: 'copy-lock', names: [source, line, lock.command, place] };
  }
  const written = (other: string) =>
    [source, withSource(instruction, source, other), context] as const;
  const below = path.split('/').slice(1).join('/');
  const [first = ''] = path.split('/');
  if (below !== '' && files.kind(first) === undefined && files.kind(below) !== undefined) {
    return { means: 'copy-folder', names: written(below) };
  }
  const near = nearFile(path, files);
  // What the line copies already is no other name of it: package.json beside package-lock.json.
  if (near === undefined || copySources(instruction).includes(near)) {
    return { means: 'copy-nowhere', names: [source, posix.join(context, path)] };
  }
  if (isToBeRenamed(path, near, instruction, dockerfile)) {
    const [from, to] = [posix.join(context, near), posix.join(context, path)];
    return { means: 'copy-rename', names: [source, posix.basename(near), from, to] };
  }
  return { means: 'copy-near', names: written(near) };
}

/** A path as Windows writes it, with the end of it that lies in the context; undefined where it is none. */
export function windowsPath(
  source: string,
  instruction: Instruction,
  { files }: Pick<RuleInput, 'files'>,
): Meant | undefined {
  if (!/^(?:[A-Za-z]:)?[\w.\\-]*\\[\w.\\-]+$/.test(source)) return undefined;
  const parts = source.split('\\').filter((part) => !/^(?:[A-Za-z]:|\.{0,2})$/.test(part));
  const ends = parts.map((_part, from) => parts.slice(from).join('/'));
  const there = ends.find((end) => files.kind(end) !== undefined);
  const line = withSource(instruction, source, there ?? ends[0] ?? '.');
  return {
    means: 'copy-windows',
    names: there === undefined ? [source, line] : [source, line, there],
  };
}

/** The file of nearly that name in the same folder, or the only one of that name in another. */
function nearFile(path: string, files: ContextFiles): string | undefined {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  // Editors and file managers add an ending that they hide.
  if (files.kind(`${path}.txt`) === 'file') return `${path}.txt`;
  const near = nearName(
    name,
    files.names(folder).filter((each) => !/^Dockerfile/i.test(each)),
  );
  if (near !== undefined) return posix.join(folder, near);
  const same = filesBelow(files).filter((each) => posix.basename(each) === name);
  return same.length === 1 ? same[0] : undefined;
}

/** What programs look for by its name. */
const usual =
  /^(?:requirements\.txt|package\.json|go\.mod|pom\.xml|composer\.json|pyproject\.toml|Pipfile|Gemfile|Cargo\.toml)$/;

/** Whether the file has the wrong name, and not the line: other lines, or programs, name it as this one does. */
function isToBeRenamed(
  wanted: string,
  near: string,
  by: Instruction,
  { instructions }: ParsedDockerfile,
): boolean {
  if (posix.dirname(wanted) !== posix.dirname(near)) return false;
  const [name, other] = [posix.basename(wanted), posix.basename(near)];
  if (other === `${name}.txt`) return true;
  if (usual.test(name) || usual.test(other)) return usual.test(name);
  const others = instructions.filter((each) => each !== by).map(({ text }) => text);
  const isNamed = (each: string) => others.some((text) => text.includes(each));
  return isNamed(name) && !isNamed(other);
}

/** The instruction with another source in the place of this one, or without it; empty where it is the only one. */
function withSource(instruction: Instruction, source: string, other: string | undefined): string {
  const sources = copySources(instruction).flatMap((each) =>
    each === source ? (other ?? []) : each,
  );
  return sources.length === 0 ? '' : copyLine(instruction, sources);
}
