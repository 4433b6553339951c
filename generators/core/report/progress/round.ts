import { showArgv } from '../../text/show-command.js';
import { told } from '../../text/told.js';
import type { ProjectReport } from '../../verdict/report.js';
import { projectLines } from '../terminal/many-text.js';
import { stepName, verdict } from '../terminal/verify-text.js';
import type { Progress, Showing } from './showing.js';
import { turningOn } from './turning.js';

/**
 * Of a project that is proven again and again only what came of it is told; while it runs, a line of
 * the terminal turns.
 * @param tellsPass whether it is told here, too, that it is proven
 */
export async function watchRound(showing: Showing, tellsPass = true): Promise<Progress> {
  const { stream, messages, tidy } = showing;
  const turning = await turningOn(stream);
  return {
    watch: () => ({
      started: (id, command) => {
        const typed = command === null ? 'Dockerfile' : told(showArgv(command));
        turning?.start(`${stepName(id, messages)}${typed}`);
      },
      waiting: () => undefined,
      ended: () => undefined,
    }),
    ended: (project) => {
      turning?.stop();
      if (project.outcome !== 'pass' || tellsPass) {
        stream.write(`${tidy(roundText(project, new Date(), showing))}\n`);
      }
    },
    close: () => turning?.stop(),
  };
}

/**
 * A line that says when, and whether it is proven; where it is not, the cause below it.
 * @param more told in the same line
 */
export function roundText(
  project: ProjectReport,
  at: Date,
  { messages, paint }: Pick<Showing, 'messages' | 'paint'>,
  more = '',
): string {
  const clock = at.toTimeString().slice(0, 8);
  const line = projectLines(
    { ...project, code: null, message: null, remedy: null, location: null },
    messages,
    paint,
    clock,
  );
  const head = more === '' ? line : `${line}  ${more}`;
  return project.outcome === 'pass' ? head : `${head}\n${verdict(project, messages, paint)}\n`;
}
