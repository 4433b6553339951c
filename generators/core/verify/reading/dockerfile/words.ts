/** What only a shell can make something of. A lone `&&` is a word, and no part of a simple command. */
const shellSigns = /[$`&|;<>(){}*?[\]~\n]/;

/** What Docker itself makes something of, where no shell is asked. */
const dockerSigns = /[$\n]/;

/**
 * The words of a simple command as a shell has them; a comment at its end is none.
 * @returns undefined where it is more than words and quotes
 */
export const shellWords = (command: string): readonly string[] | undefined =>
  split(command, { signs: shellSigns, hasComments: true });

/**
 * The words of an instruction that Docker splits itself, such as ENV.
 * @returns undefined where a variable is among them
 */
export const dockerWords = (text: string): readonly string[] | undefined =>
  split(text, { signs: dockerSigns, hasComments: false });

function split(
  text: string,
  { signs, hasComments }: { readonly signs: RegExp; readonly hasComments: boolean },
): readonly string[] | undefined {
  const words: string[] = [];
  const part = /"([^"\\$`]*)"|'([^']*)'|([^\s"'\\]+)|(\s+)|./gs;
  let open = false;
  for (const [all, double, single, plain, gap] of text.trim().matchAll(part)) {
    if (hasComments && !open && plain?.startsWith('#')) break;
    const word = double ?? single ?? plain;
    if (gap !== undefined) open = false;
    else if (word === undefined || (plain !== undefined && signs.test(plain))) return undefined;
    else if (open) words.push(`${words.pop()}${word}`);
    else words.push(word);
    if (all !== gap) open = true;
  }
  return words;
}

/** The list form is JSON, and an engine that cannot read it as such takes it for a shell command. */
export function listWords(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.every((word) => typeof word === 'string');
    return isList ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A word without the quotes around it. */
export const unquoted = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');
