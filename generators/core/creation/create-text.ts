import type { Messages } from '../i18n/messages.js';
import { typedCommands } from '../lesson/project-commands.js';
import type { Answers } from '../options/table.js';
import type { Stack } from '../package/stack.js';
import type { Comparison } from '../project/compare.js';
import { showArgv } from '../text/show-command.js';

/** What was written, file by file. */
export function writtenText(
  dir: string,
  isNew: boolean,
  written: readonly string[],
  messages: Messages,
): string {
  const { create } = messages;
  if (written.length === 0) return create.unchanged(dir);
  const head = isNew ? create.created : create.wrote;
  return [head(dir, written.length), ...written.map((path) => `  ${path}`)].join('\n');
}

/** What would be written. */
export function dryRunText(dir: string, { files }: Comparison, messages: Messages): string {
  const { create } = messages;
  const width = Math.max(...Object.values(create.action).map((word) => word.length)) + 2;
  const lines = files.map(({ action, path }) => `  ${create.action[action].padEnd(width)}${path}`);
  return [create.dryRun(dir), ...lines].join('\n');
}

/** Which files stand in the way, and what to do about it. */
export function conflictText(
  dir: string,
  { files, blocked }: Comparison,
  check: readonly string[],
  messages: Messages,
): string {
  const { create } = messages;
  const inTheWay = blocked.map(create.blocked);
  if (inTheWay.length > 0) return [...inTheWay, create.blockedRemedy].join('\n');
  const differing = files.filter(({ action }) => action === 'conflict');
  return [
    create.conflicts(dir),
    ...differing.map(({ path }) => `  ${path}`),
    create.conflictRemedy(showArgv(check)),
  ].join('\n');
}

/** The next three commands to type. */
export function nextText(dir: string, answers: Answers, stack: Stack, messages: Messages): string {
  const { create } = messages;
  const url = `http://localhost:${answers.port}`;
  const typed = typedCommands(answers, stack.containerPort);
  const all = dir === '.' ? [] : [['cd', dir]];
  const next = [...all, typed.build, typed.run, typed.open].slice(0, 3);
  return [create.next, ...next.map((argv) => `  ${showArgv(argv)}`), create.thenOpen(url)].join(
    '\n',
  );
}
