import { join, posix } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { isFolder, kindOf } from '../../../disk/look.js';
import type { Messages } from '../../../i18n/messages.js';
import { asTold, say } from '../../../i18n/say.js';
import { nearest } from '../../../options/nearest.js';
import type { Warning } from '../../../verdict/report.js';
import type { Saying } from '../../../verdict/saying.js';
import { mostBytes } from '../context/most-bytes.js';
import { dockerfileIn } from '../dockerfile/read-dockerfile.js';
import { type ComposeService, readCompose } from './read-compose.js';

/** The project that a Compose file is to fit. */
interface Fits {
  readonly root: string;
  /** Its build context, inside the project. */
  readonly context: string;
  readonly containerPort: number;
  readonly portIsSaid: boolean;
}

/**
 * What the Compose file of a project says that cannot be, or that the application does not do; and
 * where nothing is wrong, that it was looked at. It is not proven: nothing of it is started.
 */
export async function composeNotes(project: Fits, messages: Messages): Promise<readonly Warning[]> {
  const compose = await readCompose(project.root);
  if (compose === undefined) return [];
  const { file } = compose;
  const warn = (line: number, said: Saying): Warning => ({
    ...{ rule: 'compose', ...asTold(messages, said), location: { file, line } },
  });
  if ('tooLarge' in compose) {
    return [warn(1, say('verify.unread', file, mostBytes.compose / 1024))];
  }
  if ('unread' in compose) return [warn(compose.line, say(`compose.unread.${compose.unread}`))];
  const names = compose.services.map(({ name }) => name);
  const wrong = await Promise.all(
    compose.services.map((service) => problemsOf(service, names, project)),
  );
  const found = wrong.flat().map(({ line, said }) => warn(line, said));
  if (found.length > 0) return found;
  return [{ ...warn(1, say('compose.fits', file)), level: 'note' }];
}

interface Found {
  readonly line: number;
  readonly said: Saying;
}

/** Services that are waited for and not there, of one: more are not told. */
const mostNeeds = 10;

/** Folders in which another Dockerfile is looked for. */
const mostFolders = 100;

/** @param names those of all services */
async function problemsOf(
  service: ComposeService,
  names: readonly string[],
  project: Fits,
): Promise<readonly Found[]> {
  const { name, line, image } = service;
  const wrong: Saying[] = [];
  if (service.context === undefined && image === undefined)
    wrong.push(say('compose.nothing', name));
  if (/[A-Z]/.test(image?.split(':')[0] ?? '')) wrong.push(say('compose.capitals', image ?? ''));
  for (const need of service.needs.filter((each) => !names.includes(each)).slice(0, mostNeeds)) {
    wrong.push(say('compose.noService', need, await nearest(need, names)));
  }
  const built = await buildProblems(service, project);
  return [...wrong.map((said) => ({ line, said })), ...built];
}

/** What is wrong with the folder that a service is built from, and with the ports of what is built there. */
async function buildProblems(
  { name, line, context: folder, targets }: ComposeService,
  { root, context, containerPort, portIsSaid }: Fits,
): Promise<readonly Found[]> {
  // An address, or what a variable says, is known to Compose alone.
  if (folder === undefined || !/^[\w./-]+$/.test(folder)) return [];
  const inside = posix.normalize(folder).replace(/(?<=.)\/$/, '');
  if (inside.startsWith('..') || inside.startsWith('/')) return [];
  if (dockerfileIn(join(root, inside)) === undefined) {
    const near = await nearest(inside, foldersWithDockerfile(root));
    const isThere = kindOf(join(root, inside)) === 'folder';
    return [{ line, said: say('compose.noDockerfile', name, folder, near, isThere) }];
  }
  if (inside !== posix.normalize(context) || !portIsSaid) return [];
  return targets
    .filter(({ port }) => port !== containerPort)
    .map(({ port, line: at }) => ({
      ...{ line: at, said: say('compose.otherPort', port, containerPort) },
    }));
}

const foldersWithDockerfile = (root: string): readonly string[] =>
  namesIn(root)
    .filter((name) => isFolder(join(root, name)))
    .slice(0, mostFolders)
    .filter((name) => dockerfileIn(join(root, name)) !== undefined);
