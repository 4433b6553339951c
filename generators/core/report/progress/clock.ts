/** Tells how long the rest of many projects may take. */
interface Clock {
  /** @param running how many run now, with this one */
  readonly started: (running: number) => void;
  /** @param seconds that this one took */
  readonly ended: (seconds: number) => void;
  /** Seconds; undefined while nothing can be said. */
  readonly left: () => number | undefined;
}

/** Projects of which some must have ended before anything is said of the others. */
const enough = 3;

/**
 * Takes the rest to last as long as those that have ended, as many at once as there were. Between
 * two ends it runs down: a time that grows while one waits helps nobody.
 * @param now milliseconds
 */
export function createClock(count: number, now: () => number = () => performance.now()): Clock {
  let atOnce = 1;
  let done = 0;
  let taken = 0;
  let said = { at: 0, seconds: 0 };
  return {
    started: (running) => {
      atOnce = Math.max(atOnce, running);
    },
    ended: (seconds) => {
      done += 1;
      taken += seconds;
      said = { at: now(), seconds: ((taken / done) * (count - done)) / atOnce };
    },
    left: () => {
      const isKnown = done >= enough || done * 10 >= count;
      if (done === 0 || done === count || !isKnown) return undefined;
      return Math.max(0, said.seconds - (now() - said.at) / 1000);
    },
  };
}
