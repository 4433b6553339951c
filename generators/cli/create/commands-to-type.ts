import { isCommand } from '../../core/options/row.js';
import { answerIds, rowOf } from '../../core/options/table.js';
import type { Prepared } from '../../core/project/prepare.js';
import { ownValue } from '../../core/text/own-value.js';
import { toolCommand } from '../tool-command.js';

/** The command that shows how what stands in a folder differs from what was asked for. */
export function checkCommand({ dir, answers, lab }: Prepared): readonly string[] {
  const words = [...toolCommand().split(' '), safeWord(dir)];
  for (const id of answerIds) {
    const row = rowOf(id);
    const value = `${answers[id]}`;
    // The language is always said: elsewhere the environment would choose another one.
    if (id !== 'locale' && row.kind === 'value' && `${row.fallback}` === value) continue;
    if (row.kind === 'value' && row.placeholder === undefined)
      words.push(value === 'true' ? `--${id}` : `--no-${id}`);
    else words.push(...(value.startsWith('-') ? [`--${id}=${value}`] : [`--${id}`, value]));
  }
  return [...words, ...setWords(answers, lab), '--check'];
}

/** What was answered to the questions of the lab, but for what is usual. */
const setWords = ({ set }: Prepared['answers'], { questions }: Prepared['lab']) =>
  questions.flatMap(({ name, usual }) => {
    const said = ownValue(set, name) ?? usual;
    return said === usual ? [] : ['--set', `${name}=${said}`];
  });

/** The command that makes a project of this very run once more, on another port; it knows its other answers. */
export const remakeCommand = (dir: string, port: number): readonly string[] => [
  ...toolCommand().split(' '),
  ...[safeWord(dir), '--port', `${port}`, '--force', '--yes'],
];

/** The command that shows the lesson of a project as a page. */
export const pageCommand = (dir: string): readonly string[] => [
  ...toolCommand().split(' '),
  ...['lesson', ...folderWords(dir), '--open'],
];

/** The command that shows a project in the browser. */
export const keepCommand = (dir: string): readonly string[] => [
  ...toolCommand().split(' '),
  ...['up', ...folderWords(dir)],
];

/** The command that looks whether the machine is ready. */
export const lookCommand = (): readonly string[] => [...toolCommand().split(' '), 'doctor'];

const folderWords = (dir: string): readonly string[] => (dir === '.' ? [] : [safeWord(dir)]);

/** A folder whose name could be taken for a command or an option. */
const safeWord = (dir: string): string =>
  isCommand(dir) || dir.startsWith('-') ? `./${dir}` : dir;
