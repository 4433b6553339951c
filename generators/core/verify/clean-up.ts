import { deadlines, type Engine } from './engine.js';
import type { Session } from './session.js';

/**
 * Looks for what an interrupted session may have left on the engine and removes it: a client that
 * was ended may have been overtaken by its engine, so names alone are not believed.
 */
export async function sweep(engine: Engine, { label }: Session): Promise<void> {
  const call = { timeout: deadlines.remove };
  const filter = `label=${label}`;
  const containers = await list(engine, ['docker', 'ps', '-aq', '--filter', filter]);
  if (containers.length > 0) await engine.run(['docker', 'rm', '-f', '-v', ...containers], call);
  const images = await list(engine, ['docker', 'images', '-q', '--filter', filter]);
  if (images.length > 0) await engine.run(['docker', 'rmi', '--no-prune', ...images], call);
}

async function list(engine: Engine, argv: readonly string[]): Promise<string[]> {
  const listed = await engine.run(argv, { timeout: deadlines.look });
  return listed.exitCode === 0 ? listed.stdout.split('\n').filter((id) => id !== '') : [];
}

/**
 * The images that a failed build of the classic builder left, newest first: those it made in this
 * run, not the base and not what it took from its cache, which belong to others.
 */
export function intermediateImages(buildOutput: string): readonly string[] {
  const made: string[] = [];
  for (const step of buildOutput.split(/^Step \d+\/\d+ : /m).slice(1)) {
    if (/^FROM /i.test(step) || / ---> Using cache/.test(step)) continue;
    const id = [...step.matchAll(/^ ---> ([0-9a-f]{12})$/gm)].at(-1)?.[1];
    if (id !== undefined) made.unshift(id);
  }
  return made;
}
