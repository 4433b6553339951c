import type { RunResult } from '../../../process/run.js';
import { withoutSequences } from '../../../text/without-sequences.js';
import { type Location, locationAt } from '../../../verdict/failure.js';

interface Place {
  readonly location: Location | null;
  /** The text of that line. */
  readonly source: string | undefined;
}

/** The line of the Dockerfile that an engine's build output points at, as either builder tells it. */
export function locate(
  result: Pick<RunResult, 'output' | 'stderr'>,
  dockerfile: string,
  file: string,
): Place {
  const lines = dockerfile.split(/\r?\n/);
  const at = (line: number): Place => ({
    location: locationAt(file, line),
    source: lines[line - 1]?.trim(),
  });
  const stderr = withoutSequences(result.stderr);
  // BuildKit: an excerpt with `   2 | >>> RUN …`, and `parse error on line 2`.
  const marked =
    /^[ \t]*(\d+) \| >>> /m.exec(stderr)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(stderr)?.[1];
  if (marked) return at(Number(marked));
  // The classic builder, like podman, names the step it was at, with its words joined.
  const steps = [
    ...withoutSequences(result.output).matchAll(/^(?:Step \d+\/\d+ |STEP \d+\/\d+): (.*)$/gm),
  ];
  const source = steps.at(-1)?.[1];
  if (source === undefined) return { location: null, source: undefined };
  return locateStep(source, dockerfile, file);
}

/** The line with which an instruction begins whose words the builder has joined. */
export function locateStep(source: string, dockerfile: string, file: string): Place {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?\\$/, '').trim();
  const step = plain(source).toLowerCase();
  const lines = dockerfile.split(/\r?\n/);
  const line = lines.findIndex((text) => {
    const begun = plain(text).toLowerCase();
    return begun !== '' && (step === begun || (/\\\s*$/.test(text) && step.startsWith(begun)));
  });
  if (line < 0) return { location: null, source };
  return { location: locationAt(file, line + 1), source: lines[line]?.trim() };
}
