import { shells } from '../core/completion/shells.js';
import type { UsualMessages } from '../core/i18n/messages.js';
import { type Described, describeOptions } from '../core/options/describe.js';
import type { Flags } from '../core/options/raw.js';
import { type Command, wordOf } from '../core/options/row.js';
import { toolVersion } from '../core/package/tool-version.js';
import { fold } from '../core/text/fold.js';
import type { UsualContext } from './context.js';
import { commandName } from './tool-command.js';

const usageOf: Readonly<Record<Command, (word: string, dir: string) => string>> = {
  create: (word) => `[${word}]`,
  verify: (word) => `[${word}...]`,
  up: (word) => `[${word}]`,
  down: (word) => `[${word}]`,
  doctor: () => '',
  lesson: (word) => `[${word}]`,
  explain: (word) => `[${word}...]`,
  class: (word) => word,
  report: (word) => `${word}...`,
  lab: (word, dir) => `${word} [${dir}]`,
  completion: (word) => word,
};

/** The words of a command besides its options, in the user's language. */
function usageFor(command: Command, { help }: UsualMessages): string {
  const word = wordOf[command];
  return word === undefined ? '' : usageOf[command](help.placeholder[word], help.placeholder.DIR);
}

/** Prints the help of a command or the version of the tool, which are asked for instead. @returns the exit code */
export function inform(
  command: Command,
  { help }: Flags,
  { messages, output }: UsualContext,
): number {
  const columns = output.columns('out');
  output.out(help ? helpText(command, commandName(command), messages, columns) : toolVersion());
  return 0;
}

/**
 * The help of a command. Pure: what it lists comes from the table.
 * @param columns how wide the terminal is; undefined where there is none
 */
export function helpText(
  command: Command,
  tool: string,
  messages: UsualMessages,
  columns?: number,
): string {
  const row = (label: string, width: number, text: string): string =>
    fold(`  ${label.padEnd(width)}${text}`, columns, width + 2);
  const { help } = messages;
  const words = [usageFor(command, messages), `[${help.options.toLowerCase()}]`];
  // Behind a command that is to be explained, all words are its own.
  const usage = [tool, ...(command === 'explain' ? words.toReversed() : words)].filter(Boolean);
  const options = describeOptions(command, messages);
  const width = Math.max(...options.map(({ flag }) => flag.length)) + 2;
  const exits = Object.entries(help.exit).map(([code, words]) => row(code, 5, words));
  return [
    fold(help.summary[command], columns),
    '',
    fold(`${help.heading(help.usage)} ${usage.join(' ')}`, columns),
    ...(command === 'create' ? ['', ...commandLines(tool, messages, row)] : []),
    '',
    help.heading(help.options),
    ...(command === 'doctor'
      ? []
      : [row(help.placeholder[wordOf[command]], width, help.word[command])]),
    ...(command === 'completion' ? [row('', width, `(${help.oneOf(shells)})`)] : []),
    ...options.flatMap((option) => optionLines(option, width, messages, row)),
    '',
    help.heading(help.exitCodes),
    ...exits,
  ].join('\n');
}

/** A label, and what it stands for beside it. */
type Row = (label: string, width: number, text: string) => string;

function commandLines(tool: string, messages: UsualMessages, row: Row): string[] {
  const { help } = messages;
  const isYo = tool.startsWith('yo ');
  const named = (command: Command) => (isYo ? `${tool}:${command}` : `${tool} ${command}`);
  // Before each command, a name that is long would leave no room for what it does.
  const isLong = tool.length > 30;
  const listed = (command: Command) => (isLong ? command : named(command));
  // Yeoman’s doors are three.
  const others: readonly Exclude<Command, 'create'>[] = /^yo |generator-/.test(tool)
    ? ['verify', 'class']
    : [
        'verify',
        'up',
        'down',
        'doctor',
        'explain',
        'lesson',
        'class',
        'report',
        'lab',
        'completion',
      ];
  const commands = [
    [`${isLong ? '' : `${tool} `}${usageFor('create', messages)}`, help.create],
    ...others.map(
      (command) =>
        [`${listed(command)} ${usageFor(command, messages)}`.trimEnd(), help[command]] as const,
    ),
  ] as const;
  const width = Math.max(...commands.map(([words]) => words.length)) + 2;
  return [
    help.heading(help.commands),
    ...commands.map(([words, does]) => row(words, width, does)),
    row('', 0, help.unasked(`${tool} ${help.anyFolder} --yes`)),
    row('', 0, help.more(`${named('verify')} --help`)),
  ];
}

function optionLines(
  { flag, help: what, choices, fallback }: Described,
  width: number,
  { help }: UsualMessages,
  row: Row,
) {
  const notes = [
    ...(choices.length > 0 ? [help.oneOf(choices)] : []),
    ...(fallback === undefined ? [] : [help.defaultsTo(fallback)]),
  ];
  const line = row(flag, width, what);
  return notes.length === 0 ? [line] : [line, row('', width, `(${help.notes(notes)})`)];
}
