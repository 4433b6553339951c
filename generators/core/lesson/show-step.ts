import { showArgv } from '../text/show-command.js';
import type { Step } from './step.js';

/** A block of Markdown with a command, and one with what it prints. @param youSee says of the second what it is */
export function showStep(step: Step, youSee: string): string {
  const command = fenced('sh', showArgv(step.argv));
  return step.output.length === 0
    ? command
    : `${command}\n\n${youSee}\n\n${fenced('text', step.output.join('\n'))}`;
}

/** A block with what an older Docker prints in its place. */
export const showOlder = ({ olderOutput = [] }: Step): string =>
  fenced('text', olderOutput.join('\n'));

/** A Markdown code block that nothing inside can close. */
export function fenced(language: string, body: string): string {
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
