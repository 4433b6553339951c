import { commandOf } from './command.js';
import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';

/** The program file that a container starts. */
export interface Program {
  /** Its path as the command names it. */
  readonly path: string;
  /** What runs it; undefined where it is started by itself. */
  readonly interpreter: string | undefined;
  readonly by: Instruction;
  /** Whether the engine itself starts it: neither a shell nor a small init before it. */
  readonly direct: boolean;
}

const interpreters = /^(?:\S*\/)?(python(?:[23](?:\.\d+)?)?|sh|bash|ash|dash|node|perl|ruby)$/;
/** Options of an interpreter that take no value. */
const option = /^-[a-zA-Z]*[a-bd-lo-zA-Z]$/;

/** The program file of a Dockerfile's command; undefined where the command is more than that. */
export function programOf(dockerfile: ParsedDockerfile): Program | undefined {
  const command = commandOf(dockerfile);
  if (command?.words === undefined) return undefined;
  const { by, shell, words } = command;
  const own = words.findIndex((word) => !passing.test(word));
  const [first = '', ...rest] = words.slice(own);
  const interpreter = interpreters.exec(first)?.[1];
  const found = { interpreter, by, direct: !shell && own === 0 };
  if (interpreter === undefined) return /[/.]/.test(first) ? { ...found, path: first } : undefined;
  const path = rest.find((word) => !option.test(word)) ?? '';
  return path === '' || path.startsWith('-') ? undefined : { ...found, path };
}

/** The small programs that only pass signals on, and their options. */
const passing = /^(?:(?:\S*\/)?(?:tini|dumb-init)|-[sg]|--)$/;

/** Whether a program is Python's: by what runs it, or by its name. */
export const isPython = ({ interpreter, path }: Program): boolean =>
  interpreter?.startsWith('python') ?? path.endsWith('.py');
