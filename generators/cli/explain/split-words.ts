import { isCommandWords } from '../../core/explain/command/explain-commands.js';
import type { OptionRow } from '../../core/options/row.js';
import { isOption, rowOf } from '../../core/options/table.js';

/** Words behind `explain`: options of ours, and what is to be explained. */
interface SplitWords {
  readonly ours: readonly string[];
  readonly asked: readonly string[];
}

/**
 * Parts our own options from what is to be explained. From the first word of a command on nothing is
 * ours any more; around a message only what we know is.
 */
export function splitWords(argv: readonly string[]): SplitWords {
  const [word, ...rest] = argv;
  if (word === undefined) return { ours: [], asked: [] };
  if (word === '--') return { ours: [], asked: rest };
  if (isCommandWords(argv)) return { ours: [], asked: argv };
  const option = ownOption(word);
  const length = option?.kind === 'value' && !word.includes('=') ? 2 : 1;
  const behind = option ? splitWords(argv.slice(length)) : splitMessage(argv);
  return option
    ? { ours: [...argv.slice(0, length), ...behind.ours], asked: behind.asked }
    : behind;
}

/** A message whose words stand alone: what we know among them is ours. */
function splitMessage([first = '', ...rest]: readonly string[]): SplitWords {
  const ours: string[] = [];
  // What looks like an option is refused as one, with what comes near it.
  const asked: string[] = [];
  (first.startsWith('-') ? ours : asked).push(first);
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const option = ownOption(word);
    (option ? ours : asked).push(word);
    const value = rest[at + 1];
    if (option?.kind === 'value' && !word.includes('=') && value !== undefined) {
      ours.push(value);
      at += 1;
    }
  }
  return { ours, asked };
}

function ownOption(word: string): OptionRow | undefined {
  if (/^-[hv]$/.test(word)) return rowOf(word === '-h' ? 'help' : 'version');
  const id = /^--([a-z-]+)(?:=|$)/.exec(word)?.[1] ?? '';
  const row = isOption(id) ? rowOf(id) : undefined;
  return row?.commands.includes('explain') ? row : undefined;
}
