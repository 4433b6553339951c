import { join, posix } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { isFolder, kindOf } from '../../../disk/look.js';
import type { Messages } from '../../../i18n/messages.js';
import { nearest } from '../../../options/nearest.js';
import type { Warning } from '../../../verdict/report.js';
import { mostBytes } from '../context/most-bytes.js';
import { dockerfileIn } from '../dockerfile/read-dockerfile.js';
import { type ComposeFile, type ComposeService, readCompose } from './read-compose.js';

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
  const { compose: words } = messages;
  const warn = (line: number, message: string): Warning => ({
    ...{ rule: 'compose', message, location: { file, line } },
  });
  if ('tooLarge' in compose) {
    return [warn(1, messages.verify.unread(file, mostBytes.source / 1024))];
  }
  if ('unread' in compose) return [warn(compose.line, words.unread[compose.unread])];
  const wrong = await Promise.all(
    compose.services.map((service) => problemsOf(service, compose, project, messages)),
  );
  const found = wrong.flat().map(({ line, message }) => warn(line, message));
  if (found.length > 0) return found;
  const location = { file, line: 1 };
  return [{ rule: 'compose', message: words.fits(file), location, level: 'note' }];
}

interface Found {
  readonly line: number;
  readonly message: string;
}

async function problemsOf(
  service: ComposeService,
  { services }: ComposeFile & { readonly services: readonly ComposeService[] },
  project: Fits,
  { compose: words }: Messages,
): Promise<readonly Found[]> {
  const { name, line, image } = service;
  const said: string[] = [];
  if (service.context === undefined && image === undefined) said.push(words.nothing(name));
  if (/[A-Z]/.test(image?.split(':')[0] ?? '')) said.push(words.capitals(image ?? ''));
  const names = services.map((other) => other.name);
  for (const need of service.needs.filter((each) => !names.includes(each))) {
    said.push(words.noService(need, await nearest(need, names)));
  }
  const built = await buildProblems(service, project, words);
  return [...said.map((message) => ({ line, message })), ...built];
}

/** What is wrong with the folder that a service is built from, and with the ports of what is built there. */
async function buildProblems(
  { name, line, context: folder, targets }: ComposeService,
  { root, context, containerPort, portIsSaid }: Fits,
  words: Messages['compose'],
): Promise<readonly Found[]> {
  // An address, or what a variable says, is known to Compose alone.
  if (folder === undefined || !/^[\w./-]+$/.test(folder)) return [];
  const inside = posix.normalize(folder).replace(/(?<=.)\/$/, '');
  if (inside.startsWith('..') || inside.startsWith('/')) return [];
  if (dockerfileIn(join(root, inside)) === undefined) {
    const near = await nearest(inside, foldersWithDockerfile(root));
    const isThere = kindOf(join(root, inside)) === 'folder';
    return [{ line, message: words.noDockerfile(name, folder, near, isThere) }];
  }
  if (inside !== posix.normalize(context) || !portIsSaid) return [];
  return targets
    .filter(({ port }) => port !== containerPort)
    .map(({ port, line: at }) => ({ line: at, message: words.otherPort(port, containerPort) }));
}

const foldersWithDockerfile = (root: string): readonly string[] =>
  namesIn(root).filter(
    (name) => isFolder(join(root, name)) && dockerfileIn(join(root, name)) !== undefined,
  );
