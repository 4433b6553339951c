import type { RunResult } from '../../../process/run.js';
import { shortLine } from '../../../text/short-line.js';
import { withoutSequences } from '../../../text/without-sequences.js';

/** BuildKit's progress: `#7 [2/5] RUN …`, `#7 0.345 what the command printed`. */
const progress = /^#\d+ /;
/** Around the last lines of a failed command, and around an excerpt of the Dockerfile. */
const ruler = /^-{6,}$/;
const noise =
  /^(?:DEPRECATED: |\s+Install the buildx component|\s+environment-variable|See 'docker run --help'|Run 'docker run --help'|WARNING: |time="|(?:INFO|WARN|ERRO)\[\d+\] |View build details: |[Dd]ockerfile:\d+$|\s*\d+ warnings? found| - \w+: |Resolv(?:ed|ing) "|Trying to pull |Getting image source |Copying (?:blob|config) |Writing manifest |Storing signatures)/;
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
  const last = podmansLast.exec(plainLines(result).at(-1) ?? '')?.[1];
  return last === undefined ? engineLines(result, true) : [withoutFrame(shortLine(last))];
}

/**
 * The same with all that may be the engine's.
 * @param setsApart whether it sets apart what commands print; else what looks so is told, too
 */
export function engineLines(
  result: Pick<RunResult, 'stderr'>,
  setsApart: boolean,
): readonly string[] {
  const words: string[] = [];
  let quoting = false;
  for (const raw of plainLines(result)) {
    const isRuler = setsApart && ruler.test(raw);
    if (isRuler) quoting = !quoting;
    const isPrinted = setsApart && (isRuler || quoting || progress.test(raw));
    if (!isPrinted && !noise.test(raw) && raw.trim() !== '') {
      words.push(withoutFrame(shortLine(raw.trim())));
    }
  }
  return words;
}

/** Line by line, or a sequence that a program begins would swallow what the engine says below it. */
const plainLines = ({ stderr }: Pick<RunResult, 'stderr'>): readonly string[] =>
  stderr.trimEnd().split(/\r?\n/).map(withoutSequences);

function withoutFrame(line: string): string {
  let rest = line;
  while (frame.test(rest)) rest = rest.replace(frame, '');
  return rest;
}
