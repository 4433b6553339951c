/** One line of a `.dockerignore`. */
interface Pattern {
  readonly line: number;
  readonly source: string;
  readonly again: boolean;
  readonly matcher: RegExp;
}

/**
 * The line of a `.dockerignore` that keeps a file out of the build; undefined where none does. As
 * github.com/moby/patternmatcher has it: the last line that fits the path, or a folder above it,
 * decides.
 */
export function ignoredBy(
  path: string,
  dockerignore: string,
): { readonly line: number; readonly source: string } | undefined {
  const parts = path.split('/');
  const above = parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
  let by: Pattern | undefined;
  for (const pattern of patternsOf(dockerignore)) {
    if (above.some((each) => pattern.matcher.test(each))) by = pattern.again ? undefined : pattern;
  }
  return by;
}

function patternsOf(dockerignore: string): Pattern[] {
  return dockerignore
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((raw, index) => {
      const source = raw.trim();
      if (raw.startsWith('#') || source === '') return [];
      const again = source.startsWith('!');
      const path = (again ? source.slice(1).trim() : source)
        .replace(/^\/+/, '')
        .replace(/\/+$/, '')
        .replace(/^(?:\.\/)+/, '');
      const matcher = matcherOf(path);
      return matcher ? [{ line: index + 1, source, again, matcher }] : [];
    });
}

/** A pattern as a regular expression: `**` any folders, `*` and `?` within one name. */
function matcherOf(pattern: string): RegExp | undefined {
  const source = pattern.replace(/\*\*\/?|\*|\?|\\.|[\\^$+.()|{}]/g, (sign) => {
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '**') return '.*';
    if (sign === '*') return '[^/]*';
    if (sign === '?') return '[^/]';
    return sign.length === 2 ? `\\${sign[1]}` : `\\${sign}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}
