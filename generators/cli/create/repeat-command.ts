import { isCommand } from '../../core/options/row.js';
import { answerIds, rowOf } from '../../core/options/table.js';
import type { Prepared } from '../../core/project/prepare.js';
import { toolCommand } from '../tool-command.js';

/**
 * The command that makes the same project again, on any machine and without questions.
 * @param flags what was done besides: `--git`, `--verify`
 */
export function repeatCommand(
  { dir, answers }: Prepared,
  flags: readonly string[] = [],
): readonly string[] {
  const words = [...toolCommand().split(' '), safeWord(dir)];
  for (const id of answerIds) {
    const row = rowOf(id);
    const value = `${answers[id]}`;
    // The language is always said: elsewhere the environment would choose another one.
    if (id !== 'locale' && row.kind === 'value' && `${row.fallback}` === value) continue;
    if (row.kind === 'value' && row.bare) words.push(value === 'true' ? `--${id}` : `--no-${id}`);
    else words.push(...(value.startsWith('-') ? [`--${id}=${value}`] : [`--${id}`, value]));
  }
  return [...words, ...flags, '--yes'];
}

/** A folder whose name could be taken for a command or an option. */
const safeWord = (dir: string): string =>
  isCommand(dir) || dir.startsWith('-') ? `./${dir}` : dir;
