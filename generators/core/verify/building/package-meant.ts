/** What stands before the name where a command, or a line of a program or of another list, was copied. */
const lead =
  /^(?:[$*-]\s+)?(?:RUN\s+)?(?:(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s+install\s+|import\s+)?/i;

const named =
  /^([A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?)(?:\s*(?:===?|=|:|@)\s*v?(\d[\w.]*)|\s+v?(\d[\w.]*))?$/;

/** UTF-16 code units of a name that are looked at. */
const longest = 200;

/** The package that was meant by words that pip cannot read, as pip takes it; undefined where nothing tells. */
export function packageMeant(written: string): string | undefined {
  const bare = written
    .slice(0, longest)
    .trim()
    .replace(lead, '')
    .replace(/["'`“”‘’«»]/g, '')
    .replace(/[,;]$/, '');
  const [, name, ...versions] = named.exec(bare.trim()) ?? [];
  const version = versions.find((each) => each !== undefined);
  return name === undefined || version === undefined ? name : `${name}==${version}`;
}

/** The command with each package as pip takes it: of several that it cannot read, pip names the first. */
export const withPackagesMeant = (line: string): string =>
  line.replace(
    /(\bpip[\d.]*\s+install\s)([^&;|]*)/,
    (_all, install: string, words: string) =>
      install + words.replace(/\S+/g, (word) => packageMeant(word) ?? word),
  );
