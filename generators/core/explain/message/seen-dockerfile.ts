/** A Dockerfile, as far as the log of its build shows it. */
interface SeenDockerfile {
  readonly text: string;
  /** Whether the lines stand where they stand in the Dockerfile itself. */
  readonly isPlaced: boolean;
}

/** BuildKit’s excerpt: `   4 | >>> RUN …`. */
const excerpt = /^ *(\d{1,5}) \| (?:>>> | {4})(.*)$/;
/** A step that a builder names: BuildKit’s on a pipe and on a terminal, the classic builder’s, podman’s. */
const step =
  /^(?:#\d+ \[|=> (?:ERROR |CACHED )?\[|> \[)(?:(\S+) )?\d+\/\d+\] (.*?)(?::$| +\d+\.\ds$|$)|^(?:Step \d+\/\d+ :|STEP \d+\/\d+:) (.*)$/;

/** Lines of a Dockerfile at most. */
const most = 10_000;

/** What is known of the Dockerfile whose build said these lines: the base image, and the command that failed. */
export function seenDockerfile(lines: readonly string[]): SeenDockerfile {
  const excerpts = lines.flatMap((line) => {
    const [, number, text] = excerpt.exec(line) ?? [];
    return number === undefined ? [] : [{ number: Number(number), text: text ?? '' }];
  });
  const steps = lines.flatMap((line) => {
    const [, stage = '', named, classic] = step.exec(line.trim()) ?? [];
    const text = named ?? classic;
    return text === undefined ? [] : [{ stage, text }];
  });
  const last = steps.at(-1);
  const from = steps.findLast(
    ({ stage, text }) => /^FROM /i.test(text) && (last === undefined || stage === last.stage),
  );
  const base = from && `FROM ${baseOf(from.text)}`;
  const largest = Math.max(0, ...excerpts.map(({ number }) => number));
  if (largest === 0 || largest > most) {
    return {
      text: [base, last === from ? undefined : last?.text].filter(Boolean).join('\n'),
      isPlaced: false,
    };
  }
  const placed = Array.from({ length: largest }, () => '');
  for (const { number, text } of excerpts) placed[number - 1] = text;
  if (base !== undefined && placed[0]?.trim() === '') placed[0] = base;
  return { text: placed.join('\n'), isPlaced: true };
}

/** `FROM docker.io/library/python:3.13-slim@sha256:…` as it is written. */
const baseOf = (text: string): string =>
  text
    .replace(/^FROM (?:--\S+ )*/i, '')
    .replace(/^docker\.io\/(?:library\/)?/, '')
    .replace(/@sha256:[0-9a-f]+/, '');
