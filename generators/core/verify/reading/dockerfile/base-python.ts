import type { ParsedDockerfile } from './dockerfile.js';

/** The image that the last stage is made from, over all stages between. */
function baseImage({ stages }: ParsedDockerfile): string {
  let stage = stages.at(-1);
  while (stage?.base !== undefined) stage = stages[stage.base];
  return stage?.image ?? '';
}

/**
 * The version of Python in the base image, `3.13` say, where that is one of Python; `3` where its
 * name does not tell more.
 */
export function basePython(dockerfile: ParsedDockerfile): string | undefined {
  const [isPython, version] =
    /^(?:[^/]+\/)*python(?::(?:(\d+(?:\.\d+)?)|[a-z])|$)/i.exec(baseImage(dockerfile)) ?? [];
  return isPython === undefined ? undefined : (version ?? '3');
}
