import type {
  CommandExplanation,
  CommandNote,
  ExplainedCommand,
  ExplainedPart,
} from '../explanation.js';
import { explainCommand } from './explain-command.js';
import { note } from './note.js';
import { type ShellCommand, shellCommands } from './shell-text.js';
import { stands } from './stands.js';

/** The engines that are known by their commands. */
const engine = /^(?:docker|podman)(?:-compose)?(?:\.exe)?$/i;

/** What may stand before the command of an engine. */
const before = /^(?:sudo|doas|winpty|time|\w+=.*)$/s;

/** What a terminal writes before it waits for a command. */
const prompt =
  /^[ \t]*(\$|#|%|>|❯|➜|PS [^>\n]{0,200}>|[\w.-]+@[\w.:~/-]+[$#])[ \t]+(?=(?:sudo |winpty |\w+=\S* )*(?:docker|podman)\b)/gm;

/** Whether words begin as a command does that is explained word by word. */
export function isCommandWords([first = '', ...rest]: readonly string[]): boolean {
  if (engine.test(first)) return true;
  const isBefore = before.test(first) || /^[$#%>]$/.test(first);
  return isBefore && rest.some((word) => engine.test(word));
}

/** Whether a text is commands of an engine, and nothing else: no output below them. */
export function isCommandText(text: string): boolean {
  const plain = text.replace(prompt, '').trim();
  const { commands } = shellCommands(plain);
  const begins = commands.filter(({ joined }) => joined === '');
  return (
    begins.length > 0 &&
    isCommandWords(begins[0]?.words ?? []) &&
    begins.every(({ words }) => isCommandWords(words) || isPlain(words))
  );
}

/** What people type between commands of docker's. */
const isPlain = ([first = '']: readonly string[]): boolean =>
  /^(?:cd|mkdir|curl|export|ls)$/.test(first);

/** Explains the commands of a text. */
export function explainCommandText(text: string): CommandExplanation {
  const prompts = [...text.matchAll(prompt)]
    .slice(0, 1)
    .map(([, sign = '']) => note('prompt', sign));
  const { commands, notes } = shellCommands(text.replace(prompt, '').trim());
  return together(commands, [...prompts, ...notes]);
}

/** Explains a command whose words a shell has parted already. */
export function explainCommandWords(words: readonly string[]): CommandExplanation {
  const [first = ''] = words;
  const isPrompt = /^[$#%>]$/.test(first);
  const notes = isPrompt ? [note('prompt', first)] : [];
  return together([{ words: isPrompt ? words.slice(1) : words, joined: '' }], notes);
}

/** Commands of one text that are explained. */
const most = 50;

function together(
  typed: readonly ShellCommand[],
  ofText: readonly CommandNote[],
): CommandExplanation {
  const notes = [...ofText];
  const commands: ExplainedCommand[] = [];
  for (const { words, joined } of typed.slice(0, most)) {
    const at = words.findIndex((word) => engine.test(word));
    const isOwn =
      at >= 0 && words.slice(0, at).every((word) => before.test(word) || word.startsWith('-'));
    if (isOwn) commands.push(withLead(words.slice(0, at), explainCommand(words.slice(at))));
    else {
      const said = words.join(' ');
      notes.push(
        joined.startsWith('|') ? note('piped', `${joined} ${said}`) : note('other-command', said),
      );
    }
  }
  const [first, ...more] = commands;
  const all = first ? [{ ...first, notes: [...notes, ...first.notes] }, ...more] : [];
  return { kind: 'command', known: all.every(({ known }) => known), commands: all };
}

/** What stands before the command of the engine. */
function withLead(lead: readonly string[], explained: ExplainedCommand): ExplainedCommand {
  const parts = lead.flatMap((word): readonly ExplainedPart[] => {
    if (/^(?:sudo|doas)$/.test(word)) return [{ words: word, says: [stands('sudo')] }];
    const [, name] = /^(\w+)=/.exec(word) ?? [];
    return name === undefined ? [] : [{ words: word, says: [stands('variable', name)] }];
  });
  return { ...explained, parts: [...parts, ...explained.parts] };
}
