import { devNull } from 'node:os';
import { basename, join } from 'node:path';
import { isPlainFile } from '../../disk/look.js';
import type { Run, RunResult } from '../../process/run.js';
import type { Tree } from '../../tree/tree.js';
import { writeYaml } from '../../tree/write-yaml.js';
import { machineEnvironment } from './machine-variables.js';
import { usualVariables } from './refusal.js';

interface ResolveRequest {
  readonly run: Run;
  /** The words in the place of `docker`. */
  readonly commandFor: (argv: readonly string[]) => readonly string[];
  /** The folder of the project, without links. */
  readonly root: string;
  readonly tree: Tree;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** What Compose makes of a file, or how it failed to. */
export type Resolved = { readonly config: unknown } | { readonly failed: RunResult };

/** For what takes a fifth of a second: variables that are made of others can grow without an end. */
export const resolveBounds = { seconds: 20, megabytes: 512 } as const;

/** Bytes of what it prints. */
const mostPrinted = 2 ** 20;

/**
 * Has Compose resolve a file that has been looked at. It needs no engine and starts nothing. It is
 * given what was read of the file, not the file itself, and of the environment only what leads to it.
 */
export async function resolveCompose(request: ResolveRequest): Promise<Resolved> {
  const { run, commandFor, root, tree, env, signal } = request;
  const printed: Buffer[] = [];
  let size = 0;
  const variables = join(root, usualVariables);
  const words = ['docker', 'compose', ...nameFor(root), '-f', '-', '--project-directory', root];
  const from = ['--env-file', isPlainFile(variables) ? variables : devNull];
  const ended = await run({
    argv: commandFor([...words, ...from, 'config', '--format', 'json']),
    // Files often name the folder in which they are typed by this variable of the shell.
    env: { ...machineEnvironment(env), PWD: root, LC_ALL: 'C' },
    alone: true,
    timeout: resolveBounds.seconds * 1000,
    memory: resolveBounds.megabytes * 2 ** 20,
    signal,
    input: writeYaml(tree),
    onStdout: (chunk) => {
      size += chunk.length;
      if (size <= mostPrinted) printed.push(chunk);
    },
  });
  if (ended.ended !== 'exited' || ended.exitCode !== 0) return { failed: ended };
  return { config: parsedJson(Buffer.concat(printed).toString('utf8')) };
}

/** Compose calls a project by the Latin letters of its folder, and refuses one that has none. */
const nameFor = (root: string): readonly string[] =>
  /[a-z0-9]/i.test(basename(root)) ? [] : ['-p', 'project'];

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
