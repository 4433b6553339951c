import { withoutSequences } from '../../../text/without-sequences.js';

/** BuildKit’s own word for the step that failed: what commands print has the time before it. */
const failedStep = /^#(\d+) ERROR: process "/;
/** The classic builder’s and podman’s: what a command prints stands below. */
const step = /^(?:Step \d+\/\d+ : |STEP \d+\/\d+: )/;
/** What either says around it. */
const around =
  /^ ---> |^Removing intermediate container |^The command '.*' returned a non-zero code: |^Error: (?:building at STEP|creating build container|Build error|error building)|^DEPRECATED: |^ +Install the buildx component|^ +https:\/\/docs\.docker\.com\/go\/buildx|^(?:time="|(?:INFO|WARN|ERRO)\[\d+\] )/;

/**
 * What the command of the Dockerfile that failed has printed, without the builder’s frame around it;
 * undefined where no step is known to have failed. Empty where it said nothing.
 */
export function printedBy(output: string): string | undefined {
  const lines = output.trimEnd().split(/\r?\n/);
  const failed = lines.map((line) => failedStep.exec(line)?.[1]).find((number) => number);
  if (failed !== undefined) return printedInStep(lines, failed);
  const at = lines.findLastIndex((line) => step.test(line));
  if (at < 0) return undefined;
  return plain(lines.slice(at + 1))
    .filter((line) => !around.test(line))
    .join('\n')
    .trim();
}

/** BuildKit writes the number of the step before each line, and the seconds. */
function printedInStep(lines: readonly string[], number: string): string {
  const printed = new RegExp(`^#${number} \\d+\\.\\d+ ?(.*)$`);
  const own = lines.flatMap((line) => printed.exec(line)?.[1] ?? []);
  return plain(own).join('\n').trim();
}

/** Of a bar of progress that was drawn again and again, the last one is left. */
const plain = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    withoutSequences(line)
      .replace(/^.*\r(?=.)/, '')
      .trimEnd(),
  );
