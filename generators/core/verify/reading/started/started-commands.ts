import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { startedBy } from '../dockerfile/command.js';
import { contextFileOf } from '../dockerfile/context-file-of.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { commandLine, type Instruction } from '../dockerfile/instruction.js';
import { simpleCommands } from '../dockerfile/simple-commands.js';
import { ownFrom } from './own-words.js';
import { scriptOf } from './package-script.js';
import { asList, forShell, type StartedCommand } from './started-command.js';

/** Commands that are looked at. */
const mostCommands = 200;

/** UTF-16 code units of a line that is looked at: nobody writes longer ones. */
const longestLine = 4000;

/**
 * The commands that a container carries out, in their order: those of its entrypoint and its command,
 * of `npm start` and the like, and of scripts of the project. Undefined words of a shell tell nothing.
 */
export function startedCommands(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): readonly StartedCommand[] {
  const look: Look = { dockerfile, files, left: mostCommands, followed: new Set() };
  return follow(fromDockerfile(dockerfile), look);
}

interface Look {
  readonly dockerfile: ParsedDockerfile;
  readonly files: ContextFiles;
  /** Commands that may still be looked at. */
  left: number;
  /** Scripts that have been: one that starts itself leads nowhere else. */
  readonly followed: Set<string>;
}

/** Each command, and behind it what it leads to. */
function follow(commands: readonly StartedCommand[], look: Look): readonly StartedCommand[] {
  const found: StartedCommand[] = [];
  for (const command of commands) {
    if (look.left <= 0) break;
    look.left -= 1;
    found.push(command, ...follow(below(command, look), look));
  }
  return found;
}

/** Whether it is the first time that a script is followed. */
function isNew(script: string, { followed }: Look): boolean {
  const before = followed.size;
  return followed.add(script).size > before;
}

function fromDockerfile(dockerfile: ParsedDockerfile): readonly StartedCommand[] {
  const { entrypoint, cmd } = startedBy(dockerfile);
  if (entrypoint?.list && (cmd === undefined || cmd.list)) {
    return [inList(entrypoint, entrypoint.list, cmd)];
  }
  const by = entrypoint ?? cmd;
  if (by === undefined) return [];
  return by.list ? [inList(by, by.list)] : inLine(commandLine(by), by, by.keyword);
}

/** The list form: what CMD adds to ENTRYPOINT is written there. */
function inList(
  by: Instruction,
  list: readonly string[],
  cmd: Instruction | undefined = undefined,
): StartedCommand {
  const all = [...list, ...(cmd?.list ?? [])];
  const from = ownFrom(all);
  const write = (words: readonly string[]) => {
    const whole = [...all.slice(0, from), ...words];
    const isOfCmd = cmd !== undefined && list.every((word, at) => word === whole[at]);
    return isOfCmd ? `CMD ${asList(whole.slice(list.length))}` : `${by.keyword} ${asList(whole)}`;
  };
  const { line, source } = cmd ?? by;
  return { words: all.slice(from), path: undefined, line, source, background: false, write };
}

type Place = Pick<StartedCommand, 'line' | 'source'> & { readonly path?: string };

/** The commands of a line for a shell. @param before what stands before them where they are written */
function inLine(
  text: string,
  { path, line, source }: Place,
  before = '',
): readonly StartedCommand[] {
  if (text.length > longestLine) return [];
  return (simpleCommands(text) ?? []).map(({ words, after }) => {
    const from = ownFrom(words);
    return {
      ...{ words: words.slice(from), path, line, source, background: after === '&' },
      write: (own) => `${before} ${forShell([...words.slice(0, from), ...own])}`.trim(),
    };
  });
}

/** What a command leads to: a line for a shell, a script of package.json or of the project. */
function below(
  { words, path, line, source }: StartedCommand,
  look: Look,
): readonly StartedCommand[] {
  const [program = '', ...rest] = words;
  const name = posix.basename(program);
  const isShell = /^(?:ba|da|a|z)?sh$/.test(name);
  const at = isShell ? rest.findIndex((word) => /^-\w*c$/.test(word)) : -1;
  if (at >= 0) return inLine(rest[at + 1] ?? '', { line, source, ...(path ? { path } : {}) });
  const script = scriptOf(name, rest, look);
  if (script && !isNew(`${script.path}:${script.line}`, look)) return [];
  if (script)
    return inLine(script.text, script, '').map((each) => ({ ...each, write: script.write(each) }));
  const file = isShell ? rest.find((word) => !word.startsWith('-')) : program;
  return file === undefined ? [] : ofScript(file, look, isShell);
}

/** The lines of a script of the project's, as far as they are simple commands. */
function ofScript(file: string, look: Look, isShell: boolean) {
  const { dockerfile, files } = look;
  const path = contextFileOf(file, dockerfile, files)?.path;
  const lines = path === undefined ? [] : (files.lines(path) ?? []);
  const isScript = isShell ? !lines[0]?.includes('\0') : /^#!.*sh\b/.test(lines[0] ?? '');
  if (path === undefined || !isScript || !isNew(path, look)) return [];
  return lines
    .slice(0, mostCommands)
    .flatMap((text, index) => inLine(text, { path, line: index + 1, source: text.trim() }));
}
