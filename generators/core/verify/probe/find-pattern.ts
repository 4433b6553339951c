import { Worker } from 'node:worker_threads';

/** Milliseconds that a pattern may take over a page: a usual one takes no millisecond. */
export const patternDeadline = 1000;

/** What looks for the pattern, once it has said that it is there: to start takes its time too. */
const finder = `
const { parentPort, workerData: { source, flags, text } } = require('node:worker_threads');
parentPort.postMessage('ready');
parentPort.postMessage(new RegExp(source, flags).test(text));
`;

/**
 * Whether a pattern is found in a text. In a thread of its own, which can be ended: there are
 * patterns that take years over a text of a line, and they would keep all that is under way waiting.
 * @returns `late` where it took too long or too much, or the signal came
 */
export function findPattern(
  { source, flags }: RegExp,
  text: string,
  signal: AbortSignal,
): Promise<boolean | 'late'> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(finder, { eval: true, workerData: { source, flags, text } });
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => end('late');
    const end = (found: boolean | 'late') => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      void thread.terminate();
      resolve(found);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    thread.on('message', (said: boolean | 'ready') => {
      if (said === 'ready') timer = setTimeout(giveUp, patternDeadline);
      else end(said);
    });
    // What it looks at may be more than its memory holds.
    thread.on('error', (error) => (error instanceof RangeError ? giveUp() : reject(error)));
    thread.on('exit', giveUp);
  });
}
