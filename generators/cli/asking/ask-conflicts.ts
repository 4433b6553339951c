import { styleText } from 'node:util';
import expand from '@inquirer/expand';
import type { Messages } from '../../core/i18n/messages.js';
import type { ComparedFile } from '../../core/project/compare.js';
import { unifiedDiff } from '../../core/project/unified-diff.js';
import { told } from '../../core/text/told.js';
import type { Output } from '../output.js';

/** The keys are Yeoman’s, for the fingers of those who know them. */
const keys = { write: 'y', skip: 'n', force: 'a', diff: 'd', abort: 'x' } as const;
type Choice = keyof typeof keys;

/**
 * Asks of each file that is somebody's own and differs what is to become of it; all of it before the
 * first byte is written, so that an abort leaves everything as it was.
 * @returns the files to write; undefined where nothing is to be
 */
export async function askConflicts(
  files: readonly ComparedFile[],
  messages: Messages,
  output: Output,
): Promise<readonly ComparedFile[] | undefined> {
  const chosen: ComparedFile[] = [];
  let all = false;
  for (const file of files) {
    if (file.action === 'identical') continue;
    const choice: Choice =
      all || file.action !== 'conflict' ? 'write' : await ask(file, messages, output);
    if (choice === 'abort') return undefined;
    all ||= choice === 'force';
    if (choice !== 'skip') chosen.push(file);
  }
  return chosen;
}

async function ask(
  file: ComparedFile,
  messages: Messages,
  output: Output,
): Promise<Exclude<Choice, 'diff'>> {
  const { conflictChoices, conflictAgain, difference, overwrite } = messages.create;
  for (;;) {
    const choice = await expand<Choice>({
      message: overwrite(file.path),
      // Its own word for a list of the keys is English: they are listed from the beginning.
      expanded: true,
      default: keys.skip,
      choices: (Object.keys(keys) as Choice[]).map((value) => ({
        ...{ key: keys[value], value, name: conflictChoices[value] },
      })),
      theme: { style: { error: () => styleText('red', `> ${conflictAgain}`) } },
    });
    if (choice !== 'diff') return choice;
    output.say(`${difference.removed}   ${difference.added}`);
    output.out(coloured(told(await unifiedDiff([file]))));
  }
}

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
