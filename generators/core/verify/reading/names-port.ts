import { type ContextFiles, contextFiles } from './context/context-files.js';
import { startedBy } from './dockerfile/command.js';
import type { ParsedDockerfile } from './dockerfile/dockerfile.js';
import { commandLine } from './dockerfile/instruction.js';
import { programOf } from './dockerfile/program.js';
import { listeningLines, programFiles } from './listening-lines.js';
import type { Context } from './read-context.js';

/** What an image sets by ENV, that of its base among it. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Whether an application may know of a port: by a line of its own, or by a variable of its image. One
 * that knows of none can never come to listen on it.
 */
export function namesPort(
  port: number,
  { dockerfile, contextPath }: Pick<Context, 'dockerfile' | 'contextPath'>,
  environment: Environment = {},
): boolean {
  if ('refused' in dockerfile) return false;
  const files = contextFiles(contextPath);
  const variables = Object.entries(environment);
  const others = variables.filter(([, value]) => !has(value, port)).map(([name]) => name);
  // A default counts only where the variable is not set.
  const isOverruled = (source: string) => others.some((name) => hasWord(source, name));
  return (
    listeningLines(dockerfile, files).some(
      ({ ports, source }) => ports.includes(port) && !isOverruled(source),
    ) || variables.some(([name, value]) => has(value, port) && mayRead(name, dockerfile, files))
  );
}

/** Frameworks read variables of their own; `PORT` is read by who names it, or by what is no program of the project. */
function mayRead(name: string, dockerfile: ParsedDockerfile, files: ContextFiles): boolean {
  if (name !== 'PORT' || programOf(dockerfile) === undefined) return true;
  const { entrypoint, cmd } = startedBy(dockerfile);
  const commands = [entrypoint, cmd].flatMap((each) => (each ? [commandLine(each)] : []));
  const texts = programFiles(files).map((path) => files.text(path) ?? '');
  return [...commands, ...texts].some((text) => hasWord(text, name));
}

const has = (text: string, port: number): boolean =>
  new RegExp(`(?<!\\d)${port}(?!\\d)`).test(text);

/** Whether a text has a word; a variable's name may hold what is special to a pattern. */
const hasWord = (text: string, word: string): boolean =>
  /^\w+$/.test(word) && new RegExp(`\\b${word}\\b`).test(text);
