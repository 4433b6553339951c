import type { ContextFiles } from '../context/context-files.js';
import { contextFileOf } from './context-file-of.js';
import { copiesOf, mayComeFrom, resolveIn } from './copies.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { stageCalled } from './stages.js';

/** Paths that are looked for in stages, until it is not known where a file came from. */
const mostLooks = 200;

/**
 * The file of the context that stands at a path of the image, by way of other stages too. What was
 * compiled names its sources where they were then: so one of another stage is as good.
 */
export function originOf(
  path: string,
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): string | undefined {
  const { stages } = dockerfile;
  const budget = { looks: mostLooks };
  const last = stages.length - 1;
  const others = stages.flatMap(({ reachable }, index) =>
    reachable && index !== last ? [index] : [],
  );
  for (const stage of [last, ...others.reverse()]) {
    const found = originIn(stage, path, { dockerfile, files, budget });
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Look {
  readonly dockerfile: ParsedDockerfile;
  readonly files: ContextFiles;
  readonly budget: { looks: number };
}

function originIn(stage: number, path: string, look: Look): string | undefined {
  const { dockerfile, files, budget } = look;
  budget.looks -= 1;
  if (budget.looks < 0) return undefined;
  const direct = contextFileOf(path, dockerfile, files, stage)?.path;
  if (direct !== undefined) return direct;
  const { copies, workdir } = copiesOf(dockerfile, stage);
  const wanted = resolveIn(workdir, path);
  if (wanted === undefined) return undefined;
  for (const { from, sources, target } of [...copies].reverse()) {
    const other = from === undefined ? undefined : stageCalled(dockerfile.stages, from);
    // A stage copies from those above it.
    if (other === undefined || other >= stage) continue;
    for (const place of sources.flatMap((source) => mayComeFrom(wanted, source, target))) {
      const found = originIn(other, place, look);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
