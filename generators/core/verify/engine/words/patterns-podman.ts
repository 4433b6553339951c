/*
 * Texts of Podman 4.3.1, and what they mean. Their frame (`Error: …`) is taken off before. Only what
 * podman says otherwise than docker stands here.
 */
import type { Pattern } from './pattern.js';

/** The engine or the client is the matter. */
export const podmanEnginePatterns: readonly Pattern[] = [
  [
    'ENGINE_DOWN',
    /Cannot connect to Podman|unable to connect to Podman socket|dial unix \S*podman\S*\.sock/i,
  ],
  [
    'ENGINE_CONFIG',
    /no such connection|unable to create connection|connection "[^"]*" not found|unsupported URI scheme/,
  ],
  [
    'ENGINE_PERMISSION',
    /error creating tmpdir: mkdir .*: permission denied|cannot re-exec process/,
  ],
];

/** The base image could not be had. */
export const podmanPullPatterns: readonly Pattern[] = [
  ['PULL_PLATFORM', /no image found in (?:manifest list|image index) for architecture/],
  [
    'PULL_AUTH',
    /unauthorized: |denied: requested access|reading manifest .*: (?:denied|unauthorized)/,
  ],
  ['PULL_NOT_FOUND', /did not resolve to an alias|image not known$/],
  ['PULL_NETWORK', /pinging container registry|invalid status code from registry 50\d/],
];

/** The Dockerfile, or what it copies, is not there. */
export const podmanMissingPatterns: readonly Pattern[] = [
  ['DOCKERFILE_MISSING', /stat \S*(?:Dockerfile|Containerfile): no such file or directory/],
  ['COPY_MISSING', /copier: stat: |no items matching glob .* copied/],
];

/** The Dockerfile is the matter. */
export const podmanDockerfilePatterns: readonly Pattern[] = [
  ['USER_UNKNOWN', /determining run uid: |unknown user error looking up user/],
  [
    'DOCKERFILE_SYNTAX',
    /FROM requires either one argument, or three|Build error: Unknown instruction|no contents in "|no stages to build|no FROM statement found/,
  ],
];

/** `podman run` could not start the container. */
export const podmanStartPatterns: readonly Pattern[] = [
  ['NAME_CONFLICT', /container name "[^"]*" is already in use/],
  ['CMD_NOT_FOUND', /OCI runtime attempted to invoke a command that was not found/],
  // The runtime may refuse more than the program; that is told by its own words before.
  ['RESOURCE_LIMIT', /error setting rlimit|error setting cgroup config/i],
  ['CMD_NOT_EXECUTABLE', /permission denied: OCI permission denied/],
];
