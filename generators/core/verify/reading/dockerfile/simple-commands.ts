/** A command of a shell's line, as far as words go. */
interface SimpleCommand {
  readonly words: readonly string[];
  /** What stands before it and behind it: `&&`, `;`, `|`, `&`, …; empty at the line's ends. */
  readonly before: string;
  readonly after: string;
}

/** What only a shell can follow: what is decided, repeated or asked for on the way. */
const beyond = /[`()]|<<|(?:^|[\s;&|])(?:if|for|while|until|case|function|\{|!)(?:$|\s)/;

const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'|\\./s.source;
const comment = new RegExp(`(${quoted})|(?<=^|\\s)#[^\\n]*`, 'gs');
const redirection = new RegExp(`(${quoted})|(?:&>>?|(?<!\\d)\\d*[<>]{1,2}&?)\\s*[\\w/.-]*`, 'gs');
const piece = new RegExp(`((?:${quoted}|[^"'\\\\;&|\\n])+)|(&&|\\|\\||[;&|\\n])`, 'gs');
const word = new RegExp(`(?:${quoted}|[^\\s"'\\\\])+`, 'gs');

/**
 * The simple commands of a line for a shell, without their comments and redirections.
 * @returns undefined where it is more than those, one after the other
 */
export function simpleCommands(line: string): readonly SimpleCommand[] | undefined {
  if (beyond.test(line)) return undefined;
  const keep = (_all: string, kept?: string) => kept ?? ' ';
  const plain = line.replace(comment, keep).replace(redirection, keep);
  const commands: { words: readonly string[]; before: string; after: string }[] = [];
  let before = '';
  for (const [, text = '', operator] of plain.matchAll(piece)) {
    const words = (text.match(word) ?? []).map(unquoted);
    if (words.length > 0) commands.push({ words, before, after: '' });
    const last = commands.at(-1);
    if (operator !== undefined) before = operator;
    if (operator !== undefined && last?.after === '') last.after = operator;
  }
  return commands;
}

/** A word with its quotes, wherever they stand, as the shell has it. */
const unquoted = (text: string): string =>
  text.replace(
    /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
    (_all, double?: string, single?: string, escaped?: string) => double ?? single ?? escaped ?? '',
  );
