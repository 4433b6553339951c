import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { baseImage, readImageName } from '../dockerfile/base-image.js';
import { startedBy } from '../dockerfile/command.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { commandLine, type Instruction } from '../dockerfile/instruction.js';
import { programFile } from '../dockerfile/program-file.js';
import { asList } from './started-command.js';

/** What carries out a file, by its ending. */
const byEnding: Readonly<Record<string, string>> = {
  ...{ '.py': 'python', '.js': 'node', '.mjs': 'node', '.cjs': 'node', '.php': 'php' },
  ...{ '.rb': 'ruby', '.pl': 'perl', '.sh': 'sh' },
};

const known = /^(?:python[\d.]*|node|php|ruby|perl|sh|bash|dash|ash)$/;

/** What carries out a file: its first line says it, or its ending; undefined where neither does. */
export function interpreterOf(
  path: string,
  text: string,
  dockerfile: ParsedDockerfile,
): string | undefined {
  const [, first = '', second = ''] = /^#![ \t]*(\S{1,200})(?:[ \t]+(\S{1,200}))?/.exec(text) ?? [];
  const said = posix.basename(posix.basename(first) === 'env' ? second : first);
  if (known.test(said)) return said;
  const usual = byEnding[posix.extname(path)];
  // Only images of Python itself have a command of that name.
  const isOfPython = readImageName(baseImage(dockerfile)).name === 'python';
  return usual === 'python' && !isOfPython ? 'python3' : usual;
}

/**
 * The line that starts a file of the project through what carries it out, in the place of one that
 * starts it by its own name. It works whatever the first line, the mode and PATH are.
 */
export function throughInterpreter(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): { readonly by: Instruction; readonly line: string } | undefined {
  const entry = programFile(dockerfile, files);
  if (entry === undefined || entry.program.interpreter !== undefined) return undefined;
  const { path } = entry.program;
  const interpreter = interpreterOf(entry.path, entry.text, dockerfile);
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = [entrypoint, cmd].find((each) => each && wordsOf(each).includes(path));
  if (interpreter === undefined || by === undefined) return undefined;
  const at = wordsOf(by).indexOf(path);
  const words = wordsOf(by).toSpliced(at, 0, interpreter);
  return { by, line: `${by.keyword} ${by.list ? asList(words) : words.join(' ')}` };
}

const wordsOf = (instruction: Instruction): readonly string[] =>
  instruction.list ?? commandLine(instruction).split(/\s+/);
