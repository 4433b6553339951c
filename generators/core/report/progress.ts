import type { Messages } from '../i18n/messages.js';
import { showArgv } from '../lesson/show-command.js';
import type { Project } from '../verify/read-project.js';
import type { Watcher } from '../verify/verify-project.js';
import { paintFor } from './paint.js';
import { stepLine } from './verify-text.js';

/**
 * Shows a verification as it goes: on a terminal the step under way turns, elsewhere each step is
 * a line once it is done.
 * @param stream where the lines go
 */
export async function watchOn(
  stream: NodeJS.WriteStream,
  messages: Messages,
): Promise<(project: Project) => Watcher> {
  const paint = paintFor(stream);
  const turning = stream.isTTY
    ? (await import('yocto-spinner')).default({ stream, handleSignals: false })
    : undefined;
  return ({ dir }) => {
    stream.write(`${paint('strong', dir)}\n`);
    return {
      started: (id, command) => {
        const typed = command === null ? 'Dockerfile' : showArgv(command);
        turning?.start(`${messages.verify.step[id].padEnd(10)}${typed}`);
      },
      ended: (step) => {
        turning?.stop();
        stream.write(`${stepLine(step, messages, paint)}\n`);
      },
    };
  };
}
