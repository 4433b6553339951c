import { Tail } from '../../process/tail.js';
import type { Failure } from '../../verdict/failure.js';
import { silent } from './words/why-stuck.js';

/** Listens to a command that may wait for ever, and ends it where its last words tell that it will. */
interface Silence {
  readonly heard: (chunk: Buffer) => void;
  /** Aborted, with the failure as its reason. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/**
 * @param why why it will never end, by what it has said; undefined where it may
 * @param after milliseconds without a word after which it is asked
 */
export function watchSilence(
  why: (output: string) => Failure | undefined,
  after = 1000 * silent,
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
