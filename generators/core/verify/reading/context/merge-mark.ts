/** What Git puts around two versions of the same lines; undefined where a line is none of its own. */
export const mergeMark = (line: string): string | undefined =>
  /^(<{7}|={7}|>{7})(?= |\r?$)/.exec(line)?.[1];
