import type { ContextFiles } from '../context/context-files.js';
import { copiesOf, resolveIn, sourceAt } from './copies.js';
import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';

/** The file of the context that stands at a path of the image, with the COPY that brought it. */
export function contextFileOf(
  path: string,
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
  stage = dockerfile.stages.length - 1,
): { readonly path: string; readonly by: Instruction } | undefined {
  const { copies, workdir } = copiesOf(dockerfile, stage);
  const wanted = resolveIn(workdir, path);
  if (wanted === undefined) return undefined;
  for (const { instruction, from, sources, target } of [...copies].reverse()) {
    if (from !== undefined) continue;
    for (const source of sources) {
      const found = sourceAt(wanted, source, target, files);
      if (found) return { path: found, by: instruction };
    }
  }
  return undefined;
}
