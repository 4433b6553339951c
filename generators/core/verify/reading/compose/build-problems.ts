import { join, posix } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { isFolder, kindOf } from '../../../disk/look.js';
import { say } from '../../../i18n/say.js';
import { nearest } from '../../../options/nearest.js';
import { dockerfileIn } from '../dockerfile/read-dockerfile.js';
import type { ComposeFlaw } from './compose-flaw.js';
import type { ComposeService, Said } from './read-compose.js';

/** The project that a Compose file is to fit. */
export interface Fits {
  readonly root: string;
  /** Its build context, inside the project. */
  readonly context: string;
  readonly containerPort: number;
  readonly portIsSaid: boolean;
}

/** Folders in which another Dockerfile is looked for. */
const mostFolders = 100;

/** What is wrong with the folder that a service is built from, and with the ports of what is built there. */
export async function buildProblems(
  service: ComposeService,
  project: Fits,
): Promise<readonly ComposeFlaw[]> {
  const { context: folder, dockerfile, targets } = service;
  const { root, context, containerPort, portIsSaid } = project;
  const inside = folder && insideOf(folder.text);
  if (!folder || inside === undefined) return [];
  if (dockerfile) return namedProblems(service, inside, dockerfile, root);
  if (dockerfileIn(join(root, inside)) === undefined) {
    return [await noDockerfile(service, folder, inside, project)];
  }
  if (inside !== posix.normalize(context) || !portIsSaid) return [];
  return targets
    .filter(({ port }) => port !== containerPort)
    .map(({ port, line }) => ({ line, said: say('compose.otherPort', port, containerPort) }));
}

/** A path inside the project; an address, or what a variable says, is known to Compose alone. */
function insideOf(path: string): string | undefined {
  if (!/^[\w./-]+$/.test(path)) return undefined;
  const inside = posix.normalize(path).replace(/(?<=.)\/$/, '');
  return inside.startsWith('..') || inside.startsWith('/') ? undefined : inside;
}

async function noDockerfile(
  { name, keys }: ComposeService,
  { text, line }: Said,
  inside: string,
  { root, context }: Fits,
): Promise<ComposeFlaw> {
  const there = withDockerfile(root, context);
  const near = (await nearest(inside, there)) ?? (there.length === 1 ? there[0] : undefined);
  const isLong = keys.some(({ key, value }) => key.text === 'build' && value.kind === 'map');
  const right = near === undefined ? '' : `${isLong ? 'context' : 'build'}: ${near}`;
  const isThere = kindOf(join(root, inside)) === 'folder';
  return { line, said: say('compose.noDockerfile', name, text, right, isThere) };
}

/** The folders that have a Dockerfile: that of the project, and those at its top. */
const withDockerfile = (root: string, context: string): readonly string[] => [
  ...new Set(
    [
      context,
      ...namesIn(root)
        .filter((name) => isFolder(join(root, name)))
        .slice(0, mostFolders),
    ].filter((folder) => dockerfileIn(join(root, folder)) !== undefined),
  ),
];

/** A Dockerfile that is named is looked for from the context on. */
async function namedProblems(
  { name }: ComposeService,
  inside: string,
  { text, line }: Said,
  root: string,
): Promise<readonly ComposeFlaw[]> {
  const path = text === '' ? undefined : insideOf(posix.join(inside, text));
  if (path === undefined || kindOf(join(root, path)) !== undefined) return [];
  const folder = posix.dirname(path);
  const near = await nearest(posix.basename(path), namesIn(join(root, folder)));
  const right = near
    ? posix.relative(inside, posix.join(folder, near))
    : dockerfileIn(join(root, inside));
  const written = right === undefined ? '' : `dockerfile: ${right}`;
  return [{ line, said: say('compose.noSuchDockerfile', name, path, written) }];
}
