/** The instruction that a builder is at: BuildKit's, the classic builder's, podman's. */
const step = /^(?:#\d+ \[(?:\S+ )?\d+\/\d+\]|Step \d+\/\d+ :|STEP \d+\/\d+:) (.*)$/;

/** The instruction that a builder names in a line of its log; undefined where it is another line. */
export const stepOf = (line: string): string | undefined => step.exec(line)?.[1];
