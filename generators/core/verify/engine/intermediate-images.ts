/**
 * Reads the output of the classic builder, or of podman, as it comes, and finds the images that it makes on its
 * way: those of this run, not the base and not what it takes from its cache, which belong to others.
 * Where the build fails they stay behind, without a name.
 * @param told of each image, at once
 */
export function watchIntermediate(told: (image: string) => void = () => {}) {
  const made: string[] = [];
  let rest = '';
  let step = { isBase: true, isCached: false };
  const readLine = (line: string): void => {
    const instruction = /^S(?:tep|TEP) \d+\/\d+ ?: (.*)$/.exec(line)?.[1];
    if (instruction !== undefined) {
      step = { isBase: /^FROM\s/i.test(instruction), isCached: false };
    } else if (/^ ?-{2,3}> Using cache/.test(line)) step.isCached = true;
    const id = /^(?: --->|-->) ([0-9a-f]{11,64})$/.exec(line)?.[1];
    if (id === undefined || step.isBase || step.isCached) return;
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
