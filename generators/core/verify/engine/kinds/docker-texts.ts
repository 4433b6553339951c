import type { EngineTexts } from './engine-texts.js';

/**
 * Collected from Docker 20.10, 28.5 and 29. Order counts. What is told of the engine is looked for where
 * its words begin: further on a line may hold words of the project, such as the name of a user.
 */
export const dockerTexts: EngineTexts = {
  engine: [
    [
      'ENGINE_PERMISSION',
      /^(?:Got )?permission denied while trying to connect to the (?:Docker daemon socket|docker API)/i,
    ],
    [
      'ENGINE_DOWN',
      /^(?:Cannot connect to the Docker daemon at|failed to connect to the docker API at|(?:error during connect: .*|open \S*)pipe\/(?:dockerDesktop|docker_engine))/i,
    ],
    [
      'ENGINE_CONFIG',
      /^(?:unable to resolve docker endpoint|context "[^"]*"(?:: context not found| does not exist)|no builder "[^"]*" found)/,
    ],
    ['API_MISMATCH', /^client version \S+ is too (?:new|old)/],
    [
      'ENGINE_ERROR',
      /^(?:request returned (?:500 )?Internal Server Error|request returned [\w ]+ for API route and version|error during connect: .*connection reset by peer$|Internal: stream terminated)/,
    ],
    // Before `no such host`, which it may hold.
    ['ENGINE_DOWN', /^error during connect/],
    // An engine that went in the middle of a command, seen with one that was ended by force.
    [
      'ENGINE_DOWN',
      /^(?:failed to [a-z ]+: )?(?:rpc error: code = )?Unavailable(?: desc =|:) error reading from server|^error waiting for container: unexpected EOF|^unexpected EOF$/,
    ],
    ['CLIENT_FILES', /^(?:stat|open) \S*buildx\S*: permission denied/],
    ['CREDENTIAL_HELPER', /^(?:\S+: )?error getting credentials/],
  ],
  pull: [
    // A misspelt stage reads like an image that nobody has, until its last words.
    [
      'STAGE_NOT_FOUND',
      /(?:source metadata|pull access denied|not found).*\(did you mean [^)]+\?\)$|invalid from flag value [^\s/:.]+: |invalid stage index/,
    ],
    // What ADD brings, from wherever the project says.
    ['PULL_HOST', /invalid response status \d|^ADD failed: failed to GET /],
    ['PULL_CAPTIVE', /invalid character '<'|unknown type text\/html/],
    ['PULL_RATE_LIMIT', /toomanyrequests|429 Too Many Requests/],
    ['PULL_PLATFORM', /no matching manifest for|no match for platform in manifest/],
    ['PULL_AUTH', /pull access denied|insufficient_scope|401 Unauthorized|403 Forbidden|^denied$/],
    [
      'PULL_NOT_FOUND',
      /manifest unknown|failed to resolve (?:source metadata for|reference) [^ ]+: [^ ]+: not found/,
    ],
    ['PULL_TLS', /failed to verify certificate|x509: |server gave HTTP response to HTTPS client/],
    ['PULL_TIMEOUT', /Client\.Timeout exceeded|context deadline exceeded/],
    [
      'PULL_NETWORK',
      /dial tcp[ :]|no such host|network is unreachable|i\/o timeout|TLS handshake timeout|50[0-9] (?:Internal|Service|Bad|Gateway)|failed to do request: |(?:^|: )(?:Get|Head) "": |error fetching default branch|failed to fetch remote /,
    ],
  ],
  missing: [
    [
      'DOCKERFILE_MISSING',
      /failed to read dockerfile: open|unable to evaluate symlinks in Dockerfile path/,
    ],
    [
      'COPY_MISSING',
      /COPY failed|ADD failed: file not found|failed to compute cache key|lstat \S+: no such file or directory|failed to calculate checksum/,
    ],
  ],
  dockerfile: [
    ['DOCKERFILE_ENCODING', /string field contains invalid UTF-8/],
    ['BAD_REFERENCE', /invalid reference format|must be lowercase|repository name must be/i],
    ['USER_UNKNOWN', /unable to find (?:user|group)/],
    // The classic builder, of a list behind RUN.
    [
      'RUN_FAILED',
      /^(?:failed to create |OCI runtime create failed: )[^"]*exec: "[^"]*": (?:executable file not found in \$PATH|stat [^:]*: no such file)/,
    ],
    [
      'DOCKERFILE_SYNTAX',
      /dockerfile parse error|parse error (?:on )?line|unknown instruction|unterminated heredoc|Dockerfile\)? cannot be empty|file with no instructions|no build stage in current context|invalid containerPort|Syntax error - can't find =|requires (?:either|exactly|at least|the arguments)|invalid signal|unexpected end of statement/i,
    ],
  ],
  // Paths are told as they are, without quotes: what puts the fault on the machine is looked for
  // where an engine says it, at its beginning or its end.
  start: [
    ['USER_UNKNOWN', /unable to find (?:user|group)/],
    ['NAME_CONFLICT', /^Conflict\. The container name "" is already in use by container/],
    [
      'PORT_IN_USE',
      /^(?:failed to set up container networking: )?(?:driver failed programming external connectivity on endpoint .*(?:port is already allocated|address already in use|failed to bind host port)|Ports are not available: |failed to bind host port )/,
    ],
    [
      'CMD_NOT_FOUND',
      /executable file not found in \$PATH|exec: "[^"]*": stat [^:]*: no such file or directory|No command specified/,
    ],
    ['CMD_NOT_EXECUTABLE', /exec: "[^"]*": permission denied/],
    [
      'RESOURCE_LIMIT',
      /^[^"'/]*(?:Minimum memory limit|range of CPUs|predefined address pools have been fully subnetted|non-overlapping IPv4 address pool)|: cannot allocate memory(?:: unknown)?\.?$/i,
    ],
  ],
  runFailed:
    /did not complete successfully: exit code: (\d+)|returned a non-zero code: (\d+)|executor failed running/,
  gone: /No such (?:container|image|volume)|network \S+ not found/i,
};
