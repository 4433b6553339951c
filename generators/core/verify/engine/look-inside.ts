import { deadlines, type Engine } from './engine.js';
import type { Session } from './session.js';
import { firstFileIn } from './tar.js';

/** A container, running or not, and its engine. */
interface OnEngine {
  readonly engine: Engine;
  readonly session: Pick<Session, 'name'>;
}

/** Bytes that are read of a file: whatever it is, its beginning tells. */
const most = 64 * 1024;

/**
 * The first bytes of a file in a container, by way of the engine: nothing of the container is run.
 * @returns undefined where there is no such file
 */
export async function firstBytes(
  { engine, session }: OnEngine,
  path: string,
): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const enough = new AbortController();
  await engine.run(['docker', 'cp', '-L', `${session.name}:${path}`, '-'], {
    timeout: deadlines.look,
    signal: enough.signal,
    onStdout: (chunk) => {
      if (size < most) chunks.push(chunk);
      size += chunk.length;
      if (size >= most) enough.abort();
    },
  });
  return firstFileIn(Buffer.concat(chunks));
}

/** The processor that the image of a container is made for, as Docker calls it. */
export async function processorOf({ engine, session }: OnEngine): Promise<string | undefined> {
  const argv = ['docker', 'image', 'inspect', '--format', '{{.Architecture}}', session.name];
  const { stdout, exitCode } = await engine.run(argv, { timeout: deadlines.look });
  return exitCode === 0 ? /^\w+$/m.exec(stdout)?.[0] : undefined;
}
