import type { MessageExplanation } from '../../generators/core/explain/explanation.js';

/** What docker 20.10, 28 and 29, podman, Compose, shells, browsers and programs say, and what it is taken for. */
export const saidMessages: readonly (readonly [MessageExplanation['code'], string])[] = [
  ['CLI_MISSING', 'bash: docker: command not found'],
  ['CLI_MISSING', 'zsh: command not found: docker'],
  ['CLI_MISSING', 'bash: docker : commande introuvable'],
  ['CLI_MISSING', 'bash: docker: Kommando nicht gefunden.'],
  ['CLI_MISSING', "docker : Le terme «docker» n'est pas reconnu comme nom d'applet de commande"],
  [
    'CLI_MISSING',
    "'docker' is not recognized as an internal or external command,\noperable program or batch file.",
  ],
  [
    'CLI_MISSING',
    "docker : The term 'docker' is not recognized as the name of a cmdlet, function, script file",
  ],
  ['CLI_MISSING', 'sudo: docker: command not found'],
  ['COMPOSE_OLD_COMMAND', 'docker-compose: command not found'],
  ['COMPOSE_OLD_COMMAND', "Command 'docker-compose' not found, but can be installed with:"],
  ['COMPOSE_MISSING', "docker: 'compose' is not a docker command.\nSee 'docker --help'"],
  ['COMPOSE_MISSING', 'docker: unknown command: docker compose'],
  ['BUILDX_MISSING', 'ERROR: BuildKit is enabled but the buildx component is missing or broken.'],
  ['UNKNOWN_COMMAND', "docker: 'ruin' is not a docker command.\nSee 'docker --help'"],
  [
    'UNKNOWN_COMMAND',
    "docker: unknown command: docker biuld\n\nRun 'docker --help' for more information",
  ],
  ['UNKNOWN_FLAG', "unknown shorthand flag: 'd' in -d\nSee 'docker --help'."],
  ['UNKNOWN_FLAG', 'unknown flag: --nam'],
  ['FLAG_WITHOUT_VALUE', "flag needs an argument: 'p' in -p"],
  [
    'BUILD_WITHOUT_FOLDER',
    '"docker build" requires exactly 1 argument.\nSee \'docker build --help\'.',
  ],
  [
    'BUILD_WITHOUT_FOLDER',
    "ERROR: docker: 'docker buildx build' requires 1 argument\n\nUsage:  docker buildx build [OPTIONS] PATH | URL | -",
  ],
  ['WRONG_NUMBER_OF_WORDS', "docker: 'docker run' requires at least 1 argument"],
  [
    'ENGINE_PERMISSION',
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied',
  ],
  [
    'ENGINE_PERMISSION',
    'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  ],
  [
    'ENGINE_DOWN',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
  ['ENGINE_DOWN', 'docker daemon is not running'],
  [
    'ENGINE_DOWN',
    'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json": open //./pipe/docker_engine: The system cannot find the file specified.',
  ],
  [
    'NAME_CONFLICT',
    'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "abc". You have to remove (or rename) that container to be able to reuse that name.',
  ],
  [
    'NAME_CONFLICT',
    'Error: creating container storage: the container name "web" is already in use by abc. You have to remove that container to be able to reuse that name: that name is already in use',
  ],
  ['PORT_IN_USE', 'port is already allocated'],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (x): Bind for 0.0.0.0:8080 failed: port is already allocated.',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (x): failed to bind host port for 127.0.0.1:8080:172.17.0.2:5000/tcp: address already in use',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (x): Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use.',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:8080 -> 0.0.0.0:0: listen tcp 0.0.0.0:8080: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
  ],
  [
    'PORT_PRIVILEGED',
    "Error: rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf",
  ],
  ['BAD_PORT', 'docker: Invalid hostPort: 99999'],
  [
    'PULL_AUTH',
    "Unable to find image 'webb:latest' locally\ndocker: Error response from daemon: pull access denied for webb, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
  ],
  [
    'PULL_NOT_FOUND',
    "Unable to find image 'nginx:9' locally\ndocker: Error response from daemon: manifest for nginx:9 not found: manifest unknown: manifest unknown",
  ],
  [
    'PULL_RATE_LIMIT',
    'docker: Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit.',
  ],
  [
    'PULL_NETWORK',
    'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
  ],
  [
    'SHORT_NAME',
    'Error: short-name "webb" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
  ],
  ['NOT_HERE_YET', "Unable to find image 'nginx:latest' locally"],
  ['PUSH_DENIED', 'denied: requested access to the resource is denied'],
  ['NO_TAG_HERE', 'An image does not exist locally with the tag: ada/web'],
  [
    'LOGIN_REFUSED',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
  ],
  [
    'BAD_REFERENCE',
    'docker: invalid reference format: repository name (library/Web) must be lowercase',
  ],
  [
    'OPTION_AFTER_IMAGE',
    'docker: Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: exec: "-p": executable file not found in $PATH: unknown',
  ],
  [
    'NO_BASH',
    'OCI runtime exec failed: exec failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown',
  ],
  [
    'EXEC_NOT_FOUND',
    'OCI runtime exec failed: exec failed: unable to start container process: exec: "vim": executable file not found in $PATH: unknown',
  ],
  [
    'CMD_NOT_FOUND',
    'docker: Error response from daemon: failed to create task for container: OCI runtime create failed: exec: "pyton": executable file not found in $PATH: unknown',
  ],
  ['EXEC_FORMAT', 'exec /run.sh: exec format error'],
  ['EXEC_FORMAT', 'standard_init_linux.go:228: exec user process caused: exec format error'],
  ['NO_CONTAINER', 'Error response from daemon: No such container: web'],
  ['NO_OBJECT', 'Error: No such object: web'],
  ['NO_IMAGE', 'Error response from daemon: No such image: web:latest'],
  ['NO_VOLUME', 'Error response from daemon: get data: no such volume'],
  ['NO_NETWORK', 'docker: Error response from daemon: network back not found'],
  [
    'STILL_RUNNING',
    'Error response from daemon: cannot remove container "/web": container is running: stop the container before removing or force remove',
  ],
  [
    'STILL_RUNNING',
    'Error response from daemon: You cannot remove a running container abc. Stop the container before attempting removal or force remove',
  ],
  [
    'IMAGE_IN_USE',
    'Error response from daemon: conflict: unable to remove repository reference "web" (must force) - container abc is using its referenced image def',
  ],
  [
    'IMAGE_WITH_NAMES',
    'Error response from daemon: conflict: unable to delete abc (must be forced) - image is referenced in multiple repositories',
  ],
  ['VOLUME_IN_USE', 'Error response from daemon: remove data: volume is in use - [abc]'],
  [
    'NETWORK_IN_USE',
    'Error response from daemon: error while removing network: network back id abc has active endpoints',
  ],
  ['NOT_RUNNING', 'Error response from daemon: container abc is not running'],
  ['NO_PUBLIC_PORT', "Error: No public port '80/tcp' published for web"],
  ['NO_TERMINAL', 'the input device is not a TTY'],
  ['NO_TERMINAL', 'cannot attach stdin to a TTY-enabled container because stdin is not a terminal'],
  [
    'VOLUME_NAME',
    'docker: Error response from daemon: create data/x: "data/x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed.',
  ],
  ['VOLUME_FORM', 'docker: invalid spec: :/app: empty section between colons'],
  ['VOLUME_FORM', 'docker: Error response from daemon: invalid mode: /app'],
  [
    'BIND_MISSING',
    'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nope',
  ],
  [
    'FILE_SHARING',
    'docker: Error response from daemon: Mounts denied: The path /x is not shared from the host and is not known to Docker.',
  ],
  [
    'FOLDER_ONTO_FILE',
    'docker: Error response from daemon: OCI runtime create failed: not a directory: Are you trying to mount a directory onto a file (or vice-versa)?',
  ],
  [
    'BAD_NAME',
    'docker: Error response from daemon: Invalid container name (a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed',
  ],
  ['RM_AND_RESTART', 'docker: conflicting options: cannot specify both --restart and --rm.'],
  ['CONTEXT_MISSING', 'unable to prepare context: path "web" not found'],
  [
    'CONTEXT_IS_FILE',
    'unable to prepare context: context must be a directory: /home/ada/Dockerfile',
  ],
  [
    'DOCKERFILE_MISSING',
    'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /home/ada/Dockerfile: no such file or directory',
  ],
  [
    'DOCKERFILE_MISSING',
    'ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
  ],
  ['DISK_FULL', 'write /var/lib/docker/tmp/x: no space left on device'],
  ['DISK_FULL', 'no space left on device'],
  ['COMPOSE_NO_FILE', 'no configuration file provided: not found'],
  ['COMPOSE_YAML', 'yaml: line 3: mapping values are not allowed in this context'],
  [
    'COMPOSE_KEY',
    "validating /home/ada/compose.yaml: services.web additional properties 'port' not allowed",
  ],
  ['COMPOSE_SHAPE', 'services.web.ports must be a list'],
  ['COMPOSE_UNDEFINED', 'service "web" refers to undefined volume data: invalid compose project'],
  [
    'COMPOSE_NO_IMAGE',
    'service "web" has neither an image nor a build context specified: invalid compose project',
  ],
  ['COMPOSE_NO_SERVICE', 'no such service: wbe'],
  ['COMPOSE_NOT_RUNNING', 'service "web" is not running'],
  ['COMPOSE_DEPENDENCY', 'dependency failed to start: container x-db-1 is unhealthy'],
  [
    'COMPOSE_VERSION',
    'WARN[0000] /home/ada/compose.yaml: the attribute `version` is obsolete, it will be ignored',
  ],
  ['COMPOSE_VARIABLE', 'WARN[0000] The "PORT" variable is not set. Defaulting to a blank string.'],
  [
    'PAGE_REFUSED',
    "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server",
  ],
  [
    'PAGE_REFUSED',
    'This site can’t be reached\nlocalhost refused to connect.\nERR_CONNECTION_REFUSED',
  ],
  ['PAGE_EMPTY', 'curl: (52) Empty reply from server'],
  ['PAGE_EMPTY', 'curl: (56) Recv failure: Connection reset by peer'],
  ['PAGE_EMPTY', 'localhost n’a envoyé aucune donnée.\nERR_EMPTY_RESPONSE'],
  ['PAGE_HTTPS', 'ERR_SSL_PROTOCOL_ERROR'],
  ['PAGE_NAME', 'curl: (6) Could not resolve host: web'],
  ['PAGE_UNSAFE', 'ERR_UNSAFE_PORT'],
  ['PAGE_ADDRESS', 'ERR_ADDRESS_INVALID'],
  ['PAGE_GATEWAY', '<h1>502 Bad Gateway</h1>'],
  ['REFUSED', 'connection refused'],
  [
    'WINDOWS_CONTAINERS',
    'docker: no matching manifest for windows/amd64 10.0.19045 in the manifest list entries.',
  ],
  ['VIRTUALIZATION', 'WSL 2 installation is incomplete.'],
  ['SERVICE_MISSING', 'Failed to start docker.service: Unit docker.service not found.'],
  ['NO_SYSTEMD', "System has not been booted with systemd as init system (PID 1). Can't operate."],
  [
    'OTHER_PLATFORM',
    "WARNING: The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested",
  ],
  ['EXIT_CODE', 'Exited (137) 3 minutes ago'],
  ['EXIT_CODE', 'web-1 exited with code 1'],
  ['LOOPBACK_BIND', " * Serving Flask app 'myapp'\n * Running on http://127.0.0.1:5000"],
  ['ADDRESS_IN_USE', 'Address already in use\nPort 5000 is in use by another program.'],
  ['ADDRESS_NOT_HERE', 'Cannot assign requested address'],
  ['CRASH', "ModuleNotFoundError: No module named 'flask'"],
  ['CRASH', "Error: Cannot find module 'express'"],
  [
    'CRASH',
    'web-1  | Traceback (most recent call last):\nweb-1  |   File "/web/myapp.py", line 2, in <module>\nweb-1  |     from flask import Flask\nweb-1  | ModuleNotFoundError: No module named \'flask\'\nweb-1 exited with code 1',
  ],
  [
    'CRASH',
    '2026-11-30T10:00:00.123456789Z Traceback (most recent call last):\n2026-11-30T10:00:00.123456789Z   File "/web/myapp.py", line 2, in <module>\n2026-11-30T10:00:00.123456789Z NameError: name \'x\' is not defined',
  ],
  [
    'CRASH',
    'panic: runtime error: index out of range [3] with length 0\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:10 +0x1d',
  ],
  [null, 'hello my dear friend'],
  [null, 'permission denied'],
  [null, ' * Running on all addresses (0.0.0.0)\n * Running on http://127.0.0.1:5000'],
];
