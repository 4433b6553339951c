/** `def hello(name, age=3):`, taken apart at its parentheses. */
const definition = /^(\s*(?:async\s+)?def\s+\w+\s*\()([^()]*)(\).*)$/;

/** A line with `def`, with other parameters. */
function withParameters(
  line: string,
  change: (parameters: readonly string[]) => readonly string[],
): string | undefined {
  const [, before, list = '', behind] = definition.exec(line.trim()) ?? [];
  if (before === undefined || behind === undefined) return undefined;
  const all = list.split(',').map((each) => each.trim());
  return `${before}${change(all.filter((each) => each !== '')).join(', ')}${behind}`;
}

/** What need not be given: it has a value, or takes any number of them. */
const isOptional = (parameter: string): boolean => /[=*]/.test(parameter);

/** A function that wants nothing. */
export const wantingNothing = (line: string): string | undefined =>
  withParameters(line, (all) => all.filter(isOptional));

/** The same parameters, each with a value for where none is given. */
export const withValues = (line: string): string | undefined =>
  withParameters(line, (all) => all.map((each) => (isOptional(each) ? each : `${each}=""`)));

/** One parameter more. */
export const takingToo = (line: string, name: string): string | undefined =>
  withParameters(line, (all) => [...all, name]);
