/** What only a shell can make something of. A lone `&&` is a word, and no part of a simple command. */
const needsShell = /[$`&|;<>(){}*?[\]~\n]/;

/**
 * The words of a simple command as a shell has them.
 * @returns undefined where it is more than words and quotes
 */
export function shellWords(command: string): readonly string[] | undefined {
  const words: string[] = [];
  const part = /"([^"\\$`]*)"|'([^']*)'|([^\s"'\\]+)|(\s+)|./gs;
  let open = false;
  for (const [all, double, single, plain, gap] of command.trim().matchAll(part)) {
    const text = double ?? single ?? plain;
    if (gap !== undefined) open = false;
    else if (text === undefined || (plain !== undefined && needsShell.test(plain))) {
      return undefined;
    } else if (open) words.push(`${words.pop()}${text}`);
    else words.push(text);
    if (all !== gap) open = true;
  }
  return words;
}
