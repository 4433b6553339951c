import { showArgv } from '../../text/show-command.js';
import { told } from '../../text/told.js';
import { stepLine, stepName, verdict } from '../terminal/verify-text.js';
import { whoseProject } from '../terminal/whose-project.js';
import type { Progress, Showing } from './showing.js';
import { turningOn } from './turning.js';

/**
 * Of one project each step is a line once it is done; of several, which run at once, each project
 * is a block when it has ended. On a terminal a line below turns.
 */
export async function watchSteps({
  stream,
  count,
  messages,
  paint,
  tidy,
}: Showing): Promise<Progress> {
  const turning = await turningOn(stream);
  const lines = new Map<string, string[]>();
  let done = 0;
  const print = (text: string) => {
    turning?.stop();
    stream.write(`${tidy(text)}\n`);
  };
  return {
    watch: ({ dir }) => {
      lines.set(dir, []);
      if (count === 1) print(paint('strong', messages.verify.where(dir)));
      return {
        started: (id, command) => {
          const typed = command === null ? 'Dockerfile' : told(showArgv(command));
          const one = `${stepName(id, messages)}${typed}`;
          turning?.start(
            count === 1 ? one : `${done}/${count}  ${messages.verify.where(dir)}  ${one}`,
          );
        },
        waiting: (words) => {
          if (turning) turning.text = `${turning.text}  ${words}`;
          else if (count === 1) print(`  ${paint('faint', words)}`);
        },
        ended: (step) => {
          const line = stepLine(step, messages, paint);
          if (count === 1) print(line);
          else lines.get(dir)?.push(line);
        },
      };
    },
    ended: (report) => {
      done += 1;
      const whose = report.student === undefined ? '' : `  ${whoseProject(report)}`;
      const head = `${paint('strong', messages.verify.where(report.dir))}${whose}`;
      const steps = count === 1 ? [] : [head, ...(lines.get(report.dir) ?? [])];
      lines.delete(report.dir);
      // A line apart from the next one.
      const end = count === 1 ? [] : [''];
      print([...steps, verdict(report, messages, paint), ...end].join('\n'));
    },
    close: () => turning?.stop(),
  };
}
