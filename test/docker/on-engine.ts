import { type } from './shell.js';

/** All that stands on the engine, for a test to compare before and after. */
export async function onEngine(images = '-aq'): Promise<string> {
  const lists = [
    'ps -aq --no-trunc',
    `images ${images} --no-trunc`,
    'volume ls -q',
    'network ls -q',
  ];
  const found = await Promise.all(lists.map((list) => type(`docker ${list} | sort`, '/')));
  return found.map(({ stdout }) => stdout).join('---\n');
}

/**
 * The same without images that have no name. When a client of the classic builder is ended, the
 * engine may still make the image of the step that it was at: nameless, without our label, and told
 * to nobody. Docker leaves it too.
 */
export const namedOnEngine = (): Promise<string> => onEngine('-q --filter dangling=false');
