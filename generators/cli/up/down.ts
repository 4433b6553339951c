import { existsSync } from 'node:fs';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { machine, type System } from '../../core/process/system.js';
import { takeDown } from '../../core/up/take-down.js';
import { createEngine } from '../../core/verify/engine/engine.js';
import { findEngine } from '../../core/verify/engine/find-engine.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { readOneFolder } from '../read-one-folder.js';
import { refuse } from '../refuse.js';
import { tellFailure } from './tell-failure.js';

/** `docker-intro down [DIR]`: stops and removes what `up` has made, and nothing else. @returns the exit code */
export async function downCommand(
  argv: readonly string[],
  context: CommandContext,
  { run, env }: System = machine,
): Promise<number> {
  const read = await readOneFolder(argv, 'down', context);
  if (typeof read === 'number') return read;
  const { dir } = read;
  const { messages, output } = context;
  if (!existsSync(dir)) {
    return refuse('down', [whyNoProject(dir, messages)], context);
  }
  const { signal, release } = onInterrupt();
  try {
    const { kind, check } = await findEngine(run, undefined, env, signal);
    if (check.failure) return tellFailure(check.failure, context);
    const gone = await takeDown(dir, createEngine({ run, kind }), signal);
    if ('code' in gone) return tellFailure(gone, context);
    output.say(gone.length === 0 ? messages.up.nothing : messages.up.removed(gone.join(', ')));
    return 0;
  } finally {
    release();
  }
}
