import { existsSync } from 'node:fs';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { sayFailure, speak } from '../../core/i18n/say.js';
import { machine, type System } from '../../core/process/system.js';
import { told } from '../../core/text/told.js';
import { takeDown } from '../../core/up/take-down.js';
import { exitCodes } from '../../core/verdict/failure.js';
import { createEngine } from '../../core/verify/engine/engine.js';
import { findEngine } from '../../core/verify/engine/find-engine.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { refuse } from '../refuse.js';
import { readUp } from './read-up.js';

/** `docker-intro down [DIR]`: stops and removes what `up` has made, and nothing else. @returns the exit code */
export async function downCommand(
  argv: readonly string[],
  context: CommandContext,
  { run, env }: System = machine,
): Promise<number> {
  const read = await readUp(argv, 'down', context);
  if (typeof read === 'number') return read;
  const { dir } = read;
  const { messages, output } = context;
  if (!existsSync(dir)) {
    return refuse('down', [whyNoProject(dir, messages)], context);
  }
  const { signal, release } = onInterrupt();
  try {
    const { kind, check } = await findEngine(run, undefined, env, signal);
    if (check.failure) {
      const { message, remedy } = sayFailure(check.failure);
      output.err(told([message, remedy].map((words) => speak(words, messages)).join('\n')));
      return exitCodes[check.failure.code];
    }
    const { containers, images } = await takeDown(dir, createEngine({ run, kind }), signal);
    const gone = [...new Set([...containers, ...images])];
    output.say(gone.length === 0 ? messages.up.nothing : messages.up.removed(gone.join(', ')));
    return 0;
  } finally {
    release();
  }
}
