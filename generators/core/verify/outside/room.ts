import { delimiter, join } from 'node:path';
import { copyFolder } from '../../disk/copy-folder.js';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../disk/temporary-folder.js';
import type { System } from '../../process/system.js';

/** A temporary folder in which an application runs, so that the student's own stays untouched. */
export interface Room {
  /** All of it. */
  readonly folder: string;
  /** The copy of the build context: where the application runs, as in its image. */
  readonly context: string;
  /** The virtual environment. */
  readonly environment: string;
  /** Whether the build context was small enough to be copied. */
  readonly isWhole: boolean;
  /** A program of the virtual environment, by its name. */
  readonly program: (name: string) => string;
  /** The whole environment of what runs in the room. */
  readonly env: Readonly<Record<string, string>>;
  /** Takes the place out of a text: paths are those of the project then. */
  readonly plain: (text: string) => string;
  readonly remove: () => Promise<void>;
}

/**
 * What the machine's environment hands on. Nothing else: an image knows nothing of it either, and
 * what a teacher's shell holds is no business of a student's program.
 */
const handedOn =
  /^(?:path|tz|ld_library_path|systemroot|(?:https?|no|all)_proxy|ssl_cert_(?:file|dir)|(?:requests|curl)_ca_bundle|pip_.*)$/i;

export function makeRoom(contextPath: string, context: string, env: System['env']): Room {
  const folder = makeTemporaryFolder('home', 'tmp', 'project');
  const project = join(folder, 'project');
  const copy = join(project, context);
  const environment = join(project, '.venv');
  const programs = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
  const isWhole = copyFolder(contextPath, copy);
  const inherited = Object.entries(env).filter(([name]) => handedOn.test(name));
  return {
    folder,
    context: copy,
    environment,
    isWhole,
    program: (name) => join(programs, name),
    env: {
      ...(Object.fromEntries(inherited) as Record<string, string>),
      PATH: [programs, env['PATH']].filter(Boolean).join(delimiter),
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
      VIRTUAL_ENV: environment,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_NO_CACHE_DIR: '1',
      PIP_NO_INPUT: '1',
    },
    plain: (text) => text.replaceAll(join(project, '/'), ''),
    remove: () => removeTemporaryFolder(folder),
  };
}
