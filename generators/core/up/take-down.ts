import { type Failure, failure } from '../verdict/failure.js';
import { deadlines, type Engine, typedFor } from '../verify/engine/engine.js';
import { classifyEngine } from '../verify/engine/words/classify.js';
import { imageFilter, imagesFormat, marksOf } from './mark.js';

/**
 * Stops and removes what `up` has made of a project, and nothing else: what bears its mark, and of
 * images those alone whose name is in it. An image that somebody else's container uses stays.
 * @returns the names of what was removed, or why something is still there
 */
export async function takeDown(
  dir: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<readonly string[] | Failure> {
  const marks = marksOf(dir);
  const run = (...argv: readonly string[]) =>
    engine.run(['docker', ...argv], { timeout: deadlines.remove, signal });
  const filter = ['--filter', `label=${marks.container}`];
  const found = await run('ps', '-a', ...filter, '--format', '{{.Names}}');
  if (found.exitCode !== 0) return classifyEngine(found);
  const containers = linesOf(found.stdout);
  if (containers.length > 0) {
    const argv = ['docker', 'rm', '-f', '-v', ...containers];
    const removed = await run(...argv.slice(1));
    if (removed.exitCode !== 0) {
      const detail = linesOf(removed.output).at(-1) ?? '';
      return failure('LEFT_BEHIND', { detail, source: typedFor(engine.kind, argv).join(' ') });
    }
  }
  const gone: string[] = [...containers];
  // Podman refuses a name beside a filter, so that the names are compared here.
  const namesOf = async (label: string): Promise<readonly string[]> => {
    const listed = await run('images', '--filter', label, '--format', imagesFormat);
    return linesOf(listed.stdout).map((name) => name.replace(/^localhost\//, ''));
  };
  for (const name of new Set(await namesOf(imageFilter))) {
    if (!(await namesOf(`label=${marks.image(name)}`)).includes(name)) continue;
    const removed = await run('rmi', name);
    if (removed.exitCode === 0) gone.push(name);
  }
  return [...new Set(gone)];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);
