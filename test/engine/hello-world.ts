import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';

/** Begins as the real one does; the lessons read no further. */
const greeting = `
Hello from Docker!
This message shows that your installation appears to be working correctly.

It comes from a stand-in for the image "hello-world", made for tests.
`;

/**
 * The file system of hello-world, as a tar file: one program that prints and ends. It is a
 * script for a static busybox, which needs no compiler; there is no shell on PATH, so
 * `docker run hello-world sh` fails here as it does with the real one.
 */
export async function makeHelloWorld(
  tar: string,
  tools: string,
  signal: AbortSignal,
): Promise<void> {
  const dir = `${tar}.dir`;
  await mkdir(dir);
  await copyFile(join(tools, 'bin/busybox'), join(dir, 'busybox'));
  await writeFile(join(dir, 'hello'), `#!/busybox sh\necho '${greeting}'\n`);
  await chmod(join(dir, 'hello'), 0o755);
  const argv = ['tar', '-C', dir, '--owner=0', '--group=0', '--mtime=@0', '-cf', tar];
  await command([...argv, 'busybox', 'hello'], { seconds: 30, signal });
}
