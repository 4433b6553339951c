import type { RunResult } from '../../../process/run.js';
import { shortLine } from '../../../text/short-line.js';
import { withoutSequences } from '../../../text/without-sequences.js';

/** BuildKit's progress: `#7 [2/5] RUN …`, `#7 0.345 what the command printed`. */
const progress = /^#\d+ /;
/** Around the last lines of a failed command, and around an excerpt of the Dockerfile. */
const ruler = /^-{6,}$/;
const noise =
  /^(?:DEPRECATED: |\s+Install the buildx component|\s+environment-variable|See 'docker run --help'|Run 'docker run --help'|WARNING: )/;
/** What podman says of a build that failed: one line, the last. Above it is what commands printed. */
const podmansLast =
  /^(Error: (?:building at STEP|creating build container|Build error|error building) ?.*)$/;
/** The client's frame around the engine's own words. */
const frame =
  /^(?:docker: |Error response from daemon: |ERROR: |Error: |failed to build: |failed to solve: |Failed to initialize: )/;

/**
 * What the engine and its client said of themselves: without what the project's own commands
 * printed (which could say anything), without frame and noise, one line each.
 */
export function engineWords(result: Pick<RunResult, 'stderr'>): readonly string[] {
  // Line by line, or a sequence that a program begins would swallow what the engine says below it.
  const lines = result.stderr.trimEnd().split(/\r?\n/).map(withoutSequences);
  const last = podmansLast.exec(lines.at(-1) ?? '')?.[1];
  if (last !== undefined) return [withoutFrame(shortLine(last))];
  const words: string[] = [];
  let quoting = false;
  for (const raw of lines) {
    if (ruler.test(raw)) quoting = !quoting;
    else if (!quoting && !progress.test(raw) && !noise.test(raw) && raw.trim() !== '') {
      words.push(withoutFrame(shortLine(raw.trim())));
    }
  }
  return words;
}

function withoutFrame(line: string): string {
  let rest = line;
  while (frame.test(rest)) rest = rest.replace(frame, '');
  return rest;
}
