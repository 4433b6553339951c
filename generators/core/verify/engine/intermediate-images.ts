import type { IsNew } from './engine.js';

/** Images that are told of: no Dockerfile has more instructions, but a program may print more. */
const most = 500;

/**
 * Reads the output of the classic builder, or of podman, as it comes, and finds the images that it makes on its
 * way: those that are new, and not what it takes from its cache, which another build may be at.
 * Where the build fails they stay behind, without a name. The words may also be those of a program:
 * whoever removes them asks first whether they have a name.
 * @param told of each image, at once
 */
export function watchIntermediate(isNew: IsNew, told: (image: string) => void = () => {}) {
  const made: string[] = [];
  let rest = '';
  let isCached = false;
  const readLine = (line: string): void => {
    if (/^S(?:tep|TEP) \d+\/\d+ ?: /.test(line)) isCached = false;
    else if (/^ ?-{2,3}> Using cache/.test(line)) isCached = true;
    const id = /^(?: --->|-->) ([0-9a-f]{11,64})$/.exec(line)?.[1];
    if (id === undefined || isCached || made.length === most || !isNew(id)) return;
    made.unshift(id);
    told(id);
  };
  return {
    read: (chunk: Buffer): void => {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      // A line without an end may be as long as its writer likes.
      rest = (lines.pop() ?? '').slice(-200);
      for (const line of lines) readLine(line);
    },
    /** Newest first. */
    found: (): readonly string[] => made,
  };
}
