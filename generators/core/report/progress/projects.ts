import type { Messages } from '../../i18n/messages.js';
import { isInterrupted, projectLines } from '../terminal/many-text.js';
import { createClock } from './clock.js';
import { type LiveLine, liveLineOn } from './live-line.js';
import type { Progress, Showing } from './showing.js';

/**
 * Of many projects each is a line when it has ended, with cause and remedy where it is not proven.
 * On a terminal only those are printed, above a line that says how far all are.
 */
export function watchProjects({ stream, count, messages, paint, tidy }: Showing): Progress {
  const running = new Set<string>();
  let done = 0;
  let failed = 0;
  const clock = createClock(count);
  const text = (): string =>
    progressText({ count, done, failed, running: running.size, left: clock.left() }, messages);
  // A terminal that knows no more than letters is written to as a file is.
  const isAlive = stream.isTTY && process.env['TERM'] !== 'dumb';
  const live: LiveLine | undefined = isAlive ? liveLineOn(stream, text) : undefined;
  return {
    watch: ({ dir }) => {
      running.add(dir);
      clock.started(running.size);
      return { started: () => undefined, waiting: () => undefined, ended: () => undefined };
    },
    ended: (project) => {
      running.delete(project.dir);
      done += 1;
      clock.ended(project.seconds);
      if (project.outcome !== 'pass') failed += 1;
      const place = `${done}/${count}`.padStart(2 * `${count}`.length + 1);
      const lines = tidy(projectLines(project, messages, paint, place));
      if (live === undefined) stream.write(`${lines}\n`);
      else if (project.outcome !== 'pass' && !isInterrupted(project)) live.above(lines);
    },
    close: () => live?.close(),
  };
}

/** How far many projects are. */
interface ProjectCounts {
  readonly count: number;
  readonly done: number;
  readonly failed: number;
  readonly running: number;
  /** Seconds that the rest may take; undefined where nobody can know. */
  readonly left: number | undefined;
}

/** A line that says how far many projects are, and how long the rest may take. */
export function progressText(
  { count, done, failed, running, left }: ProjectCounts,
  { many }: Messages,
): string {
  const time = (value: number): string =>
    value < 90
      ? many.fewSeconds(5 * Math.max(1, Math.ceil(value / 5)))
      : many.minutes(Math.ceil(value / 60));
  return [
    many.progress(done, count),
    many.running(running),
    many.failed(failed),
    ...(left === undefined ? [] : [many.left(time(left))]),
  ].join(' · ');
}
