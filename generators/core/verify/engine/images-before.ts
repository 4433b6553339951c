import { deadlines, type Engine, type IsNew } from './engine.js';

/**
 * Looks which images an engine has: what a build prints may be the project's words, and the id of an
 * image that is somebody's. Of an engine that does not say, none is taken to be new.
 */
export async function imagesBefore(engine: Engine, signal: AbortSignal): Promise<IsNew> {
  const printed: Buffer[] = [];
  const { exitCode } = await engine.run(['docker', 'images', '-aq', '--no-trunc'], {
    ...{ timeout: deadlines.look, signal },
    // The end that is kept of what a command says would not do: there may be thousands.
    onStdout: (chunk) => void printed.push(chunk),
  });
  if (exitCode !== 0) return () => false;
  const ids = Buffer.concat(printed).toString('utf8').replaceAll('sha256:', '').split('\n');
  return (image) => !ids.some((id) => id.startsWith(image));
}
