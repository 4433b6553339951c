import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';
import { fromFlags, stageCalled } from './stages.js';
import { unquoted } from './words.js';

/**
 * Registries that answer everybody: no project can keep one of them from it, or choose its words.
 * Of Docker Hub all the names under which an engine takes it.
 */
const ofEverybody = new Set([
  ...['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'],
  ...['ghcr.io', 'mcr.microsoft.com', 'public.ecr.aws', 'quay.io', 'registry.gitlab.com'],
]);

/**
 * The registry that an image is fetched from, by its name; the name itself where only a build can
 * tell. Source: `splitDockerDomain`, https://github.com/distribution/reference/blob/main/normalize.go
 */
export function registryOf(image: string): string {
  // Builders take quotes for quotes also in the middle of a name.
  const name = image.replace(/["'\\]/g, '');
  if (name.includes('$')) return name;
  const [first = '', ...rest] = name.split('/');
  const isHost = rest.length > 0 && (/[.:A-Z]/.test(first) || first === 'localhost');
  return isHost ? first : 'docker.io';
}

/** The server of an address (`https://…`, `git@…`); undefined where it is none, and so a file. */
export const serverIn = (address: string): string | undefined =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/?#]+)|git@([^:/]+):)/i
    .exec(address)
    ?.slice(1)
    .find((host) => host !== undefined);

/** Whether a project could have made up who answers there, or that nobody does. */
export const isOwn = (registry: string): boolean => !ofEverybody.has(registry);

/** The servers of the project's choice that an instruction has something fetched from; from where ADD fetches is always one. */
function ownServersOf(instruction: Instruction, { stages }: ParsedDockerfile): readonly string[] {
  const { keyword, stage, list, words } = instruction;
  const isImage = (name: string) => stages[stageCalled(stages, name) ?? -1] === undefined;
  const images = fromFlags(instruction).filter(isImage);
  if (keyword === 'FROM') {
    const { image = '', base } = stages[stage] ?? {};
    if (base === undefined && image !== 'scratch') images.push(image);
  }
  const files = keyword === 'ADD' ? (list ?? words.map(unquoted)) : [];
  const added = files.flatMap((each) => serverIn(each) ?? (each.includes('$') ? each : []));
  return [...images.map(registryOf).filter(isOwn), ...added];
}

/** The servers of its own choice that a Dockerfile names: on one of its lines, or where that is none, on all. */
export function ownServers(dockerfile: ParsedDockerfile, line?: number): readonly string[] {
  const { instructions, syntax } = dockerfile;
  const at = instructions.filter((instruction) => instruction.line === line);
  const named = (at.length > 0 ? at : instructions).flatMap((each) =>
    ownServersOf(each, dockerfile),
  );
  const [reader] = syntax?.split(' ') ?? [];
  return at.length > 0 || reader === undefined
    ? named
    : [...[registryOf(reader)].filter(isOwn), ...named];
}
