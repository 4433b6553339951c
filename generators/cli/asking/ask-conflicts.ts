import { styleText } from 'node:util';
import type { UsualMessages } from '../../core/i18n/messages.js';
import type { ComparedFile } from '../../core/project/compare.js';
import { unifiedDiff } from '../../core/project/unified-diff.js';
import { told } from '../../core/text/told.js';
import type { Output } from '../output.js';
import type { Prompt } from './question.js';

/** The keys are Yeoman’s, for the fingers of those who know them. */
const keys = { write: 'y', skip: 'n', force: 'a', diff: 'd', abort: 'x' } as const;
type Chosen = keyof typeof keys;

/**
 * Asks of each file that is somebody's own and differs what is to become of it; all of it before the
 * first byte is written, so that an abort leaves everything as it was.
 * @returns the files to write; undefined where nothing is to be
 */
export async function askConflicts(
  files: readonly ComparedFile[],
  prompt: Prompt,
  messages: UsualMessages,
  output: Output,
): Promise<readonly ComparedFile[] | undefined> {
  const chosen: ComparedFile[] = [];
  let all = false;
  for (const file of files) {
    if (file.action === 'identical') continue;
    const isFree: boolean = all || file.action !== 'conflict';
    const choice: Chosen = isFree ? 'write' : await ask(file, prompt, messages, output);
    if (choice === 'abort') return undefined;
    all ||= choice === 'force';
    if (choice !== 'skip') chosen.push(file);
  }
  return chosen;
}

/** Asks, and shows the difference first as often as it is wanted. */
async function ask(
  file: ComparedFile,
  prompt: Prompt,
  messages: UsualMessages,
  output: Output,
): Promise<Chosen> {
  const { conflictChoices, conflictAgain, difference, overwrite } = messages.create;
  const question = {
    name: 'conflict',
    type: 'expand',
    message: overwrite(file.path),
    default: keys.skip,
    choices: Object.entries(keys).map(([value, key]) => ({
      key,
      value,
      name: conflictChoices[value as Chosen],
    })),
    // Its own word for a list of the keys is English: they are listed from the beginning.
    expanded: true,
    theme: { style: { message, error: () => styleText('red', `> ${conflictAgain}`) } },
  } as const;
  for (;;) {
    const { conflict } = await prompt([question]);
    if (conflict !== 'diff') return conflict as Chosen;
    output.say(`${difference.removed}   ${difference.added}`);
    output.out(coloured(told(await unifiedDiff([file]))));
  }
}

/** A list that is open shows no usual key of itself. */
const message = (text: string, status: string): string =>
  `${styleText('bold', text)}${status === 'done' ? '' : styleText('dim', ` (${keys.skip})`)}`;

/** Lines that go and lines that come, as people know them from Git. */
const coloured = (diff: string): string =>
  diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line.startsWith('-')) return styleText('red', line);
      return line.startsWith('+') ? styleText('green', line) : line;
    })
    .join('\n');
