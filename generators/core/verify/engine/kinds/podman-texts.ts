import type { EngineTexts } from './engine-texts.js';

/** Of Podman 4.3.1. Its frame (`Error: …`) is taken off before. */
export const podmanTexts: EngineTexts = {
  engine: [
    [
      'ENGINE_DOWN',
      /^(?:Cannot connect to Podman|unable to connect to Podman socket|(?:Get "[^"]*": )?dial unix \S*podman\S*\.sock)/i,
    ],
    [
      'ENGINE_CONFIG',
      /^(?:[a-z ]+: )?(?:no such connection|unable to create connection|connection "" not found|"" service destination not found|unsupported URI scheme)/,
    ],
    [
      'ENGINE_PERMISSION',
      /^(?:error creating tmpdir: mkdir .*: permission denied$|cannot re-exec process)/,
    ],
  ],
  pull: [
    ['PULL_PLATFORM', /no image found in (?:manifest list|image index) for architecture/],
    [
      'PULL_AUTH',
      /unauthorized: |denied: requested access|reading manifest .*: (?:denied|unauthorized)/,
    ],
    ['PULL_NOT_FOUND', /did not resolve to an alias|image not known$/],
    ['PULL_NETWORK', /pinging container registry|invalid status code from registry 50\d/],
  ],
  missing: [
    ['DOCKERFILE_MISSING', /stat \S*(?:Dockerfile|Containerfile): no such file or directory/],
    ['COPY_MISSING', /copier: stat: |no items matching glob .* copied/],
  ],
  dockerfile: [
    ['USER_UNKNOWN', /determining run uid: |unknown user error looking up user/],
    [
      'DOCKERFILE_SYNTAX',
      /FROM requires either one argument, or three|Build error: Unknown instruction|no contents in "|no stages to build|no FROM statement found/,
    ],
  ],
  start: [
    ['DOCKERFILE_SYNTAX', /unable to convert image EXPOSE/],
    [
      'NAME_CONFLICT',
      /^(?:creating container storage: )?the container name "" is already in use by /,
    ],
    [
      'PORT_IN_USE',
      /^(?:cannot listen on the (?:TCP|UDP) port: listen|rootlessport listen) .*address already in use$/,
    ],
    ['CMD_NOT_FOUND', /OCI runtime attempted to invoke a command that was not found/],
    // The runtime may refuse more than the program; that is told by its own words before.
    [
      'RESOURCE_LIMIT',
      /^[^"'/]*(?:error setting rlimit|error setting cgroup config|could not find free subnet)/i,
    ],
    ['CMD_NOT_EXECUTABLE', /permission denied: OCI permission denied/],
  ],
  runFailed: /while running runtime: exit status (\d+)/,
  gone: /image not known|network not found/i,
};
