import { problemsText } from '../core/options/problems-text.js';
import type { Problem } from '../core/options/raw.js';
import type { Command } from '../core/options/row.js';
import type { Format } from '../core/report/formats/formats.js';
import { inert } from '../core/text/inert.js';
import type { UsualContext } from './context.js';
import { isGithubLog } from './output.js';
import { commandName } from './tool-command.js';

/** Makes a text fit for a log in which GitHub obeys commands, whichever stream they come on. */
export const tidyFor = (format: Format): ((text: string) => string) =>
  format === 'github' || isGithubLog() ? inert : (text) => text;

/** Says what cannot be done. @returns the exit code of that */
export function refuse(
  command: Command,
  problems: readonly Problem[],
  { messages, output }: UsualContext,
  tidy = (text: string) => text,
): number {
  const columns = output.columns('err');
  const help = `${commandName(command)} --help`;
  output.err(tidy(problemsText(problems, help, messages, columns)));
  return 2;
}
