import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ifReadable } from '../../disk/look.js';
import { ownLabIds, readOwnLab } from '../../lab/own-labs.js';
import { knownToAll } from './environment.js';

/**
 * The folders above `bin` of the programs that labs run here, wherever they are installed: `~/.nvm`
 * has one for each version. Those that the system has itself are among them.
 */
export function programPrefixes(
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const folders = (knownToAll(env)['PATH'] ?? '').split(delimiter).filter((each) => each !== '');
  const names = ownLabIds().flatMap((id) => {
    const { commands } = readOwnLab(id).outside;
    return commands ? [commands.version, commands.build, commands.run].map(([name]) => name) : [];
  });
  const programs = [...new Set(names)].flatMap((name = '') => {
    if (name.includes('/')) return [];
    const found = folders.map((folder) => ifReadable(() => realpathSync(join(folder, name))));
    return found.find((each) => each !== undefined) ?? [];
  });
  return [...new Set(programs.map((program) => dirname(dirname(program))))];
}
