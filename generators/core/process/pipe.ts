import { Duplex } from 'node:stream';
import { environmentFor } from './environment.js';
import { signalGroup } from './group.js';
import type { Guard } from './guard.js';

/** A program that is spoken to: what is written to the stream it reads, what it says is read. */
interface PipeRequest {
  readonly argv: readonly string[];
  /** Told of its process group, so that nothing of it outlives us. */
  readonly guard: Pick<Guard, 'watch' | 'unwatch'>;
}

/** A stream that counts what came, as a socket does. */
export class Pipe extends Duplex {
  bytesRead = 0;

  /** Hands on what has come; nothing, at its end. */
  receive(chunk: Buffer | null): boolean {
    this.bytesRead += chunk?.length ?? 0;
    return this.push(chunk);
  }
}

/**
 * Starts a program whose standard input and output are a stream, in a process group of its own.
 * Destroying the stream ends the program by force.
 */
export async function pipe({ argv, guard }: PipeRequest): Promise<Pipe> {
  const { execa } = await import('execa');
  const [file = '', ...words] = argv;
  const child = execa(file, words, {
    ...{ stdin: 'pipe', stdout: 'pipe', stderr: 'ignore' },
    ...{ buffer: false, reject: false, detached: true, cleanup: false },
    env: environmentFor(),
  });
  const { pid } = child;
  if (pid !== undefined) guard.watch(pid);
  // Its end is seen by the stream; it never rejects.
  child.catch(() => {});
  child.stdin.on('error', () => {});
  let ended = false;
  const stream = new Pipe({
    read: () => void child.stdout.resume(),
    write: (chunk, _encoding, done) => void child.stdin.write(chunk, () => done()),
    final: (done) => void child.stdin.end(() => done()),
    destroy: (error, done) => {
      if (!ended) signalGroup(pid, 'SIGKILL');
      done(error);
    },
  });
  child.stdout.on('data', (chunk: Buffer) => {
    if (!stream.receive(chunk)) child.stdout.pause();
  });
  child.stdout.once('end', () => stream.receive(null));
  child.once('error', () => stream.receive(null));
  child.once('exit', () => {
    ended = true;
    if (pid !== undefined) guard.unwatch(pid);
  });
  return stream;
}
