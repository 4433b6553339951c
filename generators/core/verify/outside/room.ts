import { delimiter, join } from 'node:path';
import { copyFolder } from '../../disk/copy-folder.js';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../disk/temporary-folder.js';
import type { System } from '../../process/system.js';
import { knownToAll, knownToInstallers } from './environment.js';

/** A temporary folder in which an application runs, so that the student's own stays untouched. */
export interface Room {
  /** All of it; what is in it besides is not the student's to see. */
  readonly folder: string;
  /** What the application has of it. */
  readonly inside: string;
  /** The copy of the build context: where the application runs, as in its image. */
  readonly context: string;
  /** The virtual environment. */
  readonly environment: string;
  /** Copies the build context there. @returns whether it was small enough */
  readonly bring: (contextPath: string) => boolean;
  /** A program of the virtual environment, by its name. */
  readonly program: (name: string) => string;
  /** The whole environment of what runs in the room, but for what an image sets. */
  readonly env: Readonly<Record<string, string>>;
  /** And that of pip, and of what builds a project in another language. */
  readonly installerEnv: Readonly<Record<string, string>>;
  /** Takes the place out of a text: paths are those of the project then. */
  readonly plain: (text: string) => string;
  readonly remove: () => Promise<void>;
}

/**
 * @param context the build context's path inside the project
 * @param machine the environment of this process, of which next to nothing goes there
 */
export function makeRoom(context: string, machine: System['env']): Room {
  const places = ['room/home', 'room/tmp', 'room/project'] as const;
  const folder = makeTemporaryFolder('root', 'room', ...places);
  const [home, tmp, project] = places.map((place) => join(folder, place)) as [
    string,
    string,
    string,
  ];
  const environment = join(project, '.venv');
  const programs = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
  const known = knownToAll(machine);
  const env = {
    ...known,
    PATH: [programs, known['PATH']].filter(Boolean).join(delimiter),
    ...(process.platform === 'win32'
      ? { USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home, TEMP: tmp, TMP: tmp }
      : { HOME: home, TMPDIR: tmp, LANG: 'C.UTF-8' }),
    VIRTUAL_ENV: environment,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
  };
  // Nothing is fetched that was not asked for, and no question asked.
  const installers = {
    ...{ npm_config_update_notifier: 'false', npm_config_audit: 'false', npm_config_fund: 'false' },
    GOTOOLCHAIN: 'local',
  };
  const pip = { PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_CACHE_DIR: '1', PIP_NO_INPUT: '1' };
  return {
    folder,
    inside: join(folder, 'room'),
    context: join(project, context),
    environment,
    bring: (contextPath) => copyFolder(contextPath, join(project, context)),
    program: (name) => join(programs, name),
    env,
    installerEnv: { ...env, ...knownToInstallers(machine), ...pip, ...installers },
    plain: (text) => text.replaceAll(join(project, '/'), ''),
    remove: () => removeTemporaryFolder(folder),
  };
}
