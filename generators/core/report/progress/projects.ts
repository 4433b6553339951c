import type { Messages } from '../../i18n/messages.js';
import { projectLines } from '../many-text.js';
import { type LiveLine, liveLineOn } from './live-line.js';
import type { Progress, Showing } from './progress.js';

/**
 * Of many projects each is a line when it has ended, with cause and remedy where it is not proven.
 * On a terminal only those are printed, above a line that says how far all are.
 */
export function watchProjects({ stream, count, messages, paint, tidy }: Showing): Progress {
  const began = performance.now();
  const running = new Set<string>();
  let done = 0;
  let failed = 0;
  const text = (): string =>
    progressText(
      { count, done, failed, running: running.size, seconds: (performance.now() - began) / 1000 },
      messages,
    );
  // A terminal that knows no more than letters is written to as a file is.
  const isAlive = stream.isTTY && process.env['TERM'] !== 'dumb';
  const live: LiveLine | undefined = isAlive ? liveLineOn(stream, text) : undefined;
  return {
    watch: ({ dir }) => {
      running.add(dir);
      return { started: () => undefined, ended: () => undefined };
    },
    ended: (project) => {
      running.delete(project.dir);
      done += 1;
      if (project.outcome !== 'pass') failed += 1;
      const place = `${done}/${count}`.padStart(2 * `${count}`.length + 1);
      const lines = tidy(projectLines(project, messages, paint, place));
      if (live === undefined) stream.write(`${lines}\n`);
      else if (project.outcome !== 'pass') live.above(lines);
    },
    close: () => live?.close(),
  };
}

/** How far many projects are. */
export interface Standing {
  readonly count: number;
  readonly done: number;
  readonly failed: number;
  readonly running: number;
  /** Since the first one began. */
  readonly seconds: number;
}

/** A line that says how far many projects are, and how long the rest may take. */
export function progressText(
  { count, done, failed, running, seconds }: Standing,
  { many }: Messages,
): string {
  const left = done === 0 ? undefined : (seconds / done) * (count - done);
  const time = (value: number): string =>
    value < 90 ? many.fewSeconds(Math.ceil(value)) : many.minutes(Math.ceil(value / 60));
  // Of the first few nothing can be said of the others.
  const isKnown = left !== undefined && left > 0 && (done >= 3 || done * 10 >= count);
  return [
    many.progress(done, count),
    many.running(running),
    many.failed(failed),
    ...(isKnown ? [many.left(time(left))] : []),
  ].join(' · ');
}
