import { Tail } from '../../process/tail.js';
import type { Failure } from '../../verdict/failure.js';

/** Milliseconds without a word after which it is asked whether a build will ever end. */
export const usualSilence = 120_000;

/** Listens to a command that may wait for ever, and ends it where its last words tell that it will. */
interface Silence {
  readonly heard: (chunk: Buffer) => void;
  /** Aborted, with the failure as its reason. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** @param why why it will never end, by what it has said; undefined where it may */
export function watchSilence(
  why: (output: string) => Failure | undefined,
  after = usualSilence,
): Silence {
  const output = new Tail();
  const stuck = new AbortController();
  const look = () => {
    const reason = why(output.text());
    if (reason) stuck.abort(reason);
  };
  let timer = setTimeout(look, after);
  return {
    signal: stuck.signal,
    heard: (chunk) => {
      output.add(chunk);
      clearTimeout(timer);
      timer = setTimeout(look, after);
    },
    end: () => clearTimeout(timer),
  };
}
