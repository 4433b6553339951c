import type { UsualMessages } from '../i18n/messages.js';
import { typedCommands } from '../lesson/project-commands.js';
import type { Comparison } from '../project/compare.js';
import type { Prepared } from '../project/prepare.js';
import { showArgv } from '../text/show-command.js';

/** What was written, file by file. */
export function writtenText(
  dir: string,
  isNew: boolean,
  written: readonly string[],
  messages: UsualMessages,
): string {
  const { create } = messages;
  if (written.length === 0) return create.unchanged(dir);
  const head = isNew ? create.created : create.wrote;
  return [head(dir, written.length), ...written.map((path) => `  ${path}`)].join('\n');
}

/** What would be written. */
export function dryRunText(dir: string, { files }: Comparison, messages: UsualMessages): string {
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
  messages: UsualMessages,
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

/** What is to be told where somebody else holds the port of a project. */
interface PortTaken {
  /** A free one. */
  readonly instead: number;
  /** The command that makes the project with it; undefined where it would take somebody's own work along. */
  readonly remake: readonly string[] | undefined;
}

/**
 * How the lesson is read, and the next commands to type.
 * @param read the command that shows the lesson as a page
 * @param taken where somebody else holds the port: what is shown is what would work
 */
export function nextText(
  { dir, answers: { name, port }, stack }: Pick<Prepared, 'dir' | 'answers' | 'stack'>,
  read: readonly string[],
  taken: PortTaken | undefined,
  messages: UsualMessages,
): string {
  const { create } = messages;
  const open = taken?.instead ?? port;
  const typed = typedCommands({ name, port: open }, stack.containerPort);
  const next = [...(dir === '.' ? [] : [['cd', dir]]), typed.build, typed.run];
  const remake = taken?.remake && create.portRemake(showArgv(taken.remake));
  return [
    ...[create.howToRead, `  ${showArgv(read)}`, ''],
    ...(taken ? [create.portTaken(port, taken.instead), ...(remake ? [remake] : []), ''] : []),
    ...[create.next, ...next.map((argv) => `  ${showArgv(argv)}`)],
    create.thenOpen(`http://localhost:${open}`),
  ].join('\n');
}
