import { posix } from 'node:path';
import type { Meaning } from '../crash/meaning.js';
import type { Sources } from '../crash/own-place.js';
import { copyFiles } from '../reading/dockerfile/copied.js';
import { copiesOf, resolveIn } from '../reading/dockerfile/copies.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { fromFlags, stageCalled } from '../reading/dockerfile/stages.js';
import { type Written, writtenIn } from '../reading/started/stage-writes.js';
import { namedLine } from './failed-run.js';

/**
 * `COPY --from=build /app/build …`, and the stage has no such path: what its command has written,
 * where that is known. @param said the engine’s words
 */
export function explainFromStage(
  copy: Instruction,
  said: string,
  sources: Sources,
): Meaning | undefined {
  const { dockerfile, files, file } = sources;
  const [from] = fromFlags(copy);
  if (copy.keyword !== 'COPY' || from === undefined) return undefined;
  const all = copyFiles(copy);
  const source = all.find((each) => said.includes(each)) ?? all[0];
  if (source === undefined) return undefined;
  const here = { location: { file, line: copy.line }, source: copy.source };
  // Behind `--from`, a path begins at the root, whatever WORKDIR says.
  const path = posix.resolve('/', source);
  const stage = stageCalled(dockerfile.stages, from);
  if (stage === undefined) return { id: 'from-image', names: [path, from], ...here };
  const { workdir } = copiesOf(dockerfile, stage);
  const written = writtenIn(dockerfile, stage, files);
  const right = written && whatWasMeant(path, written);
  if (written && right && right !== path) {
    const made = `${written.path} (${namedLine(sources, written.by)})`;
    const names = [path, made, mended(copy, source, right)];
    return { id: 'from-written', names, ...here };
  }
  const inWorkdir = resolveIn(workdir, source.replace(/^\//, ''));
  return inWorkdir !== undefined && inWorkdir !== path && !source.startsWith('/')
    ? { id: 'from-relative', names: [path, from, mended(copy, source, inWorkdir)], ...here }
    : { id: 'from-stage', names: [path, from], ...here };
}

/** A file in what was made, or that itself. */
function whatWasMeant(path: string, { path: made }: Written): string {
  const isFile = /\.(?:jar|war|dll)$/.test(path);
  return isFile && !/\.\w+$/.test(posix.basename(made))
    ? posix.join(made, posix.basename(path))
    : made;
}

/** The instruction with the right path in it. */
function mended(copy: Instruction, source: string, right: string): string {
  const sources = copyFiles(copy).map((each) => (each === source ? right : each));
  return copyLine(copy, sources);
}
