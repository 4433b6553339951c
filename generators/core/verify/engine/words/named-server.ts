import type { ParsedDockerfile } from '../../reading/dockerfile/dockerfile.js';
import { isOwn, ownServers, registryOf, serverIn } from '../../reading/dockerfile/servers.js';

/** What an engine names when it could not have an image, by its whole name. */
const image =
  /^(?:\S+: )?failed to resolve source metadata for (\S+): |^failed to resolve reference "([^"]+)": |^invalid from flag value (\S+): |\bdocker:\/\/(\S+): /;

/** The same of a file that ADD was to bring. */
const file =
  /^(?:ADD failed: |failed to load cache key: |.* reading "\S+": )(?:Get "|failed to GET )(\w+:\/\/[^\s"]+)/;

/** A server of the project's own choice that the engine's words name. */
function inWords(line: string): readonly string[] {
  const [, ...images] = image.exec(line) ?? [];
  const [, ...files] = file.exec(line) ?? [];
  return [
    ...images
      .flatMap((name) => name ?? [])
      .map(registryOf)
      .filter(isOwn),
    ...files.flatMap((address) => (address && serverIn(address)) ?? []),
  ];
}

/** Servers of a Dockerfile that are looked for in what an engine says: students' have one. */
const most = 100;

/**
 * The server of the project's own choice with which a build may have failed; undefined where all is
 * fetched from registries that answer everybody. What a base image adds to a build (ONBUILD) only
 * the engine's words tell.
 * @param line of the Dockerfile that the engine points at
 */
export function namedServer(
  words: readonly string[],
  dockerfile: ParsedDockerfile,
  line: number | undefined,
): string | undefined {
  const named = ownServers(dockerfile, line).slice(0, most);
  const isTold = (server: string) => words.some((each) => each.includes(server));
  return named.find(isTold) ?? words.flatMap(inWords)[0] ?? named[0];
}
