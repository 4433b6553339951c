import type { UsualMessages } from '../i18n/messages.js';
import { composedCommands, isComposed } from '../lesson/composed.js';
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

/** What is known of the machine that the project is to run on, and the commands of this tool. */
interface NextCommands {
  /** Shows the lesson as a page. */
  readonly read: readonly string[];
  /** Looks whether the machine is ready. */
  readonly look: readonly string[];
  /** Shows the project's page. */
  readonly up: readonly string[];
  /** What there is none of: a command for an engine, or an engine that answers. */
  readonly missing: 'command' | 'engine' | undefined;
  /** Where somebody else holds the port: what is shown is what would work. */
  readonly taken: PortTaken | undefined;
}

/** How the lesson is read, and the next commands to type; first the one that brings what is missing. */
export function nextText(
  project: Pick<Prepared, 'dir' | 'answers' | 'lab'>,
  { read, look, up, missing, taken }: NextCommands,
  messages: UsualMessages,
): string {
  const { create } = messages;
  if (missing === undefined) return runText(project, { read, taken }, messages);
  const [why, ...next] =
    missing === 'command'
      ? ([create.noDocker, read, look, up] as const)
      : ([create.noEngine, look, up, read] as const);
  return [why, create.next, ...next.map((argv) => `  ${showArgv(argv)}`)].join('\n');
}

/** Where the project can be run at once. */
function runText(
  { dir, answers: { name, port }, lab }: Pick<Prepared, 'dir' | 'answers' | 'lab'>,
  { read, taken }: Pick<NextCommands, 'read' | 'taken'>,
  { create }: UsualMessages,
): string {
  const open = taken?.instead ?? port;
  const typed = typedCommands({ name, port: open }, lab.port, lab.build);
  const isByCompose = isComposed(lab);
  const commands = isByCompose ? [composedCommands.up] : [typed.build, typed.run];
  const next = [...(dir === '.' ? [] : [['cd', dir]]), ...commands];
  const sayTaken = isByCompose ? create.portTakenByCompose : create.portTaken;
  const remake = taken?.remake && create.portRemake(showArgv(taken.remake));
  return [
    ...[create.howToRead, `  ${showArgv(read)}`, ''],
    ...(taken ? [sayTaken(port, taken.instead), ...(remake ? [remake] : []), ''] : []),
    ...[create.next, ...next.map((argv) => `  ${showArgv(argv)}`)],
    create.thenOpen(`http://localhost:${open}`),
  ].join('\n');
}
