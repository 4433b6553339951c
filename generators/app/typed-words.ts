import type { Command } from '../core/options/row.js';
import { optionIds, rowOf } from '../core/options/table.js';

/** Options that `yo` and Yeoman's base class take for themselves. */
const yeomansOwn =
  /^--(?:no-)?(?:skip-cache|skip-install|skip-local-cache|force-install|ask-answered|bail|insight|color|local-only|ignore-version-check)(?:=|$)/;

/**
 * The words behind our name on `yo`'s command line, as typed: `yo` itself turns `007` into 7 and
 * lets `--yes demo` swallow the folder. Undefined where we were not called by such a line.
 * @param argv that of the process
 */
export function typedWords(
  argv: readonly string[],
  names: readonly string[],
): readonly string[] | undefined {
  const at = argv.findIndex((word, index) => index > 1 && names.includes(word));
  return at < 0 ? undefined : argv.slice(at + 1).filter((word) => !yeomansOwn.test(word));
}

/** The same words made from what a program gave: arguments and options as Yeoman has them. */
export function wordsOf(
  command: Command,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): readonly string[] {
  const words = optionIds.flatMap((id) => {
    const value = options[id];
    if (value === undefined || value === null || !rowOf(id).commands.includes(command)) return [];
    if (typeof value === 'boolean') return [value ? `--${id}` : `--no-${id}`];
    return [value].flat().map((each) => `--${id}=${String(each)}`);
  });
  return [...words, '--', ...args.map(String)];
}
