import { join } from 'node:path';
import type { CommandContext } from './context.js';
import type { CreateArguments } from './create/create-arguments.js';

/** How the generator is handed what was read already, and hands back its exit code. */
export interface Handover {
  readonly request: CreateArguments;
  readonly context: CommandContext;
  exitCode: number;
}

const namespace = 'docker-intro:app';

/**
 * Asks, by running the Yeoman generator itself: one set of questions and one conflict dialogue for
 * both doors. Yeoman takes a second to load, so the first line is printed before.
 */
export async function askCommand(
  request: CreateArguments,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  output.say(messages.create.hello);
  const { createEnv } = await import('yeoman-environment');
  const env = createEnv();
  env.register(join(import.meta.dirname, '../app/index.js'), { namespace });
  const handover: Handover = { request, context, exitCode: 0 };
  try {
    const options = { handover, skipInstall: true, skipCache: true };
    await env.run([namespace], options);
    return handover.exitCode;
  } catch (error) {
    const { code, message, stack } = error as Error & { code?: unknown };
    if (typeof code !== 'number') throw error;
    output.err(request.flags.debug ? (stack ?? message) : message);
    return code;
  }
}
