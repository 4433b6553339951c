import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { foldSentences } from '../core/text/fold.js';
import { inert } from '../core/text/inert.js';

/** Where a command writes: results for people or machines, and all the rest. */
export interface Output {
  readonly out: (text: string) => void;
  /** The same for people alone: as `err`, it breaks sentences where the terminal ends, and gives others' words no say in a log of GitHub. */
  readonly say: (text: string) => void;
  readonly err: (text: string) => void;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns: (which: 'out' | 'err') => number | undefined;
  /** One of the two as a stream, for what is drawn: it goes on as the others do where nobody reads. */
  readonly stream: (which: 'out' | 'err') => NodeJS.WriteStream;
  /** Whether whoever read the results has gone: what has no end of its own ends then. */
  readonly isUnread: () => boolean;
}

/**
 * Standard output and standard error, one line end behind each text. Written directly: opening
 * `process.stdout` takes longer than making a project.
 */
export const streams: Output = {
  out: (text) => writeAll(1, line(text)),
  say: (text) => writeAll(1, line(inLog(foldSentences(text, columnsOf('out'))))),
  err: (text) => writeAll(2, line(inLog(foldSentences(text, columnsOf('err'))))),
  columns: (which) => columnsOf(which),
  stream: (which) => streamOf(which),
  isUnread: () => isUnread,
};

const streamOf = (which: 'out' | 'err'): NodeJS.WriteStream =>
  tolerant(which === 'out' ? process.stdout : process.stderr);

const columnsOf = (which: 'out' | 'err'): number | undefined =>
  isatty(which === 'out' ? 1 : 2) ? streamOf(which).columns : undefined;

/** Whether what is written stands in a log in which GitHub obeys commands, whichever stream they come on. */
export const isGithubLog = (): boolean => process.env.GITHUB_ACTIONS === 'true';

const inLog = (text: string): string => (isGithubLog() ? inert(text) : text);

const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Milliseconds to wait where a pipe is full and whoever reads it is slow. */
const pause = 2;

function writeAll(file: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
      else {
        giveUp(file, code);
        return;
      }
    }
  }
}

/** Why something could not be written, first of all. */
let lost: string | undefined;
let isUnread = false;

/** The system's name of what kept a text from being written; undefined where all of it was. */
export const outputLost = (): string | undefined => lost;

/**
 * `docker-intro … | head -1`: whoever reads has seen enough, and what is under way goes on to its
 * end. The same where nobody could ever read (`>&-`). It goes on where the disk is full, too, since
 * there may be something to be cleaned up; but that is told in the end.
 */
function giveUp(file: 1 | 2, code = 'unknown'): void {
  if (file === 1 && code === 'EPIPE') isUnread = true;
  if (code !== 'EPIPE' && code !== 'EBADF') lost ??= code;
}

const heard = new Set<NodeJS.WriteStream>();

function tolerant(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (heard.has(stream)) return stream;
  heard.add(stream);
  const file = stream === process.stdout ? 1 : 2;
  return stream.on('error', (error: NodeJS.ErrnoException) => giveUp(file, error.code));
}
