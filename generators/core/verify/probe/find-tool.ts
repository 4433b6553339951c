import type { RunResult } from '../../process/run.js';
import { type Tool, tools } from './tools.js';

/** Starts a program where its tool is looked for. */
export type Launch = (program: string, words: readonly string[]) => Promise<RunResult>;

const all = [...new Set(tools.flatMap(({ programs }) => programs))];

/** Prints those of its arguments that are programs. */
const known = 'for each; do command -v "$each" >/dev/null 2>&1 && echo "$each"; done; exit 0';

/** What exec and run end with where there is no such program, or none that can be started. */
const isMissing = ({ exitCode }: RunResult): boolean => exitCode === 126 || exitCode === 127;

/** Finds a program to ask with: by a shell where there is one, else by trying one after the other. */
export async function findTool(launch: Launch): Promise<Tool | undefined> {
  const listed = await launch('sh', ['-c', known, 'sh', ...all]);
  if (listed.ended !== 'exited') return undefined;
  const there = listed.exitCode === 0 ? new Set(listed.stdout.split(/\s+/)) : undefined;
  // An engine that fails, and not the program: nothing is known.
  if (there === undefined && !isMissing(listed)) return undefined;
  for (const tool of tools) {
    const { programs, trial } = tool;
    const [program = ''] = programs;
    if (there === undefined ? programs.includes('sh') : programs.some((each) => !there.has(each)))
      continue;
    // A name is not yet a program that works.
    const tried = await launch(program, trial);
    if (tried.exitCode === 0) return tool;
    if (tried.ended !== 'exited') return undefined;
  }
  return undefined;
}
