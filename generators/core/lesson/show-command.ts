import type { Step } from './step.js';

/** A word of a command line, quoted for a POSIX shell where it needs to be. A lone variable stays one. */
export function shellWord(word: string): string {
  return /^(?:[A-Za-z0-9_@%+=:,./-]+|\$[A-Z]+)$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command as a person types it. For display only: what runs is the array. */
export const showArgv = (argv: readonly string[]): string => argv.map(shellWord).join(' ');

/** A block of Markdown with a command, and one with what it prints. */
export function showStep(step: Step): string {
  const command = fenced('sh', showArgv(step.argv));
  return step.output.length === 0
    ? command
    : `${command}\n\n${fenced('text', step.output.join('\n'))}`;
}

/** A Markdown code block that nothing inside can close. */
export function fenced(language: string, body: string): string {
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
