import type { Messages } from '../../i18n/messages.js';

export type KnownId = keyof Messages['explain']['known'];

/** A message that is known by its words: groups are what it names. */
export type KnownMessage = readonly [KnownId, RegExp];

const absent =
  /: (?:command )?not found|[ :]+commande introuvable|(?:is not|n.est pas) re(?:cognized|connu)/
    .source;

/** Of the shell: a command is not there. */
const ofShell: readonly KnownMessage[] = [
  [
    'CLI_MISSING',
    /(?<![\w-])docker(?:\.exe)?['’]?\s?: (?:command )?(?:not found|commande introuvable|inconnu|(?:Kommando|Befehl) nicht gefunden)|command not found: docker$|[Cc]ommand 'docker' not found|'docker' (?:is not recognized|n.est pas reconnu)|[Tt]he term 'docker' is not|terme «.?docker.?» n.est pas|"docker" (?:ist entweder falsch|wurde nicht als Name)/,
  ],
  [
    'COMPOSE_OLD_COMMAND',
    new RegExp(
      `docker-compose['"’”»]?\\s?(?:${absent})|command not found: docker-compose|'docker-compose' (?:not found|is not recognized|n.est pas reconnu)`,
    ),
  ],
  [
    'COMPOSE_MISSING',
    /['"]?compose['"]? is not a docker command|unknown (?:docker )?command: "?(?:docker )?compose\b/,
  ],
  [
    'BUILDX_MISSING',
    /['"]?buildx['"]? is not a docker command|buildx component is missing or broken/,
  ],
  [
    'SERVICE_MISSING',
    /Unit docker(?:\.service|\.socket)?(?: could)? not (?:be )?found|docker: unrecognized service/i,
  ],
  ['NO_SYSTEMD', /System has not been booted with systemd/],
];

/** Of the command’s own words: an option, a number of words. */
const ofTyping: readonly KnownMessage[] = [
  [
    'UNKNOWN_COMMAND',
    /'([\w-]+)' is not a (?:docker|podman) command|unknown (?:docker )?command: "?(?:docker |podman )?([\w -]+?)"?(?: for |$)|unrecognized command `podman ([\w-]+)`/,
  ],
  ['UNKNOWN_FLAG', /unknown (?:shorthand )?flag: (?:'.{1,3}' in )?(-\S+)/],
  ['FLAG_WITHOUT_VALUE', /flag needs an argument: (?:'.{1,3}' in )?(-\S+)/],
  [
    'BUILD_WITHOUT_FOLDER',
    /['"]docker (?:buildx |image )?build['"] requires (?:exactly )?1 argument/,
  ],
  ['WRONG_NUMBER_OF_WORDS', /['"]docker ([a-z][a-z -]{1,40})['"] (?:requires|accepts) /],
  ['CONTEXT_MISSING', /(?:unable to prepare context: )?path "([^"]*)" not found$/],
  ['CONTEXT_IS_FILE', /context must be a directory/],
  [
    'NO_TERMINAL',
    /(?:input device|stdin) is not a (?:TTY|terminal)|cannot attach stdin to a TTY-enabled container/,
  ],
  ['RM_AND_RESTART', /(?:--restart and --rm|"?--rm"? (?:and|option).{0,60}--?restart)/],
  ['BAD_NAME', /Invalid container name \(([^)]*)\)/],
  [
    'BAD_PORT',
    /[Ii]nvalid (?:hostPort|port specification|port number|ip address|proto): ?"?([^\s"]+)/,
  ],
];

/** Of what a container is started with. */
const ofStarting: readonly KnownMessage[] = [
  [
    'OPTION_AFTER_IMAGE',
    /exec: "(-[^"]*)": (?:executable file not found|stat )|executable file `(-[^`]*)` not found/,
  ],
  [
    'NO_BASH',
    /exec: "(?:\/\S{0,40}\/)?(bash|zsh|fish)": (?:executable file not found|stat |no such file)|executable file `(bash|zsh|fish)` not found/,
  ],
  [
    'EXEC_NOT_FOUND',
    /exec failed.*exec: "([^"]+)": (?:executable file not found|stat |no such file)/,
  ],
  ['EXEC_FORMAT', /exec format error/i],
  ['NAME_CONFLICT', /container name "\/?([^"]+)" is already in use/],
  [
    'PORT_IN_USE',
    /Bind for \S*:(\d+) failed: port is already allocated|failed to bind host port (?:for )?(?:[\d.]+:|\[::\]:)?(\d+)\S* .*address already in use|Ports are not available: .*?:(\d+)\b|(?:userland proxy|listen on the \w+ port): listen \w+ \S*:(\d+): bind: (?:address already in use|Only one usage)|port is already allocated/,
  ],
  [
    'PORT_PRIVILEGED',
    /cannot expose privileged port|listen tcp\d? \S*:\d+: bind: permission denied/,
  ],
  ['HOST_ADDRESS', /(?:failed to bind host port|listen tcp).*cannot assign requested address/],
  ['VOLUME_NAME', /"?([^\s"]+)"? includes invalid characters for a local volume name/],
  [
    'VOLUME_FORM',
    /invalid (?:volume specification|spec|mode): |empty section between colons|mount path must be absolute/,
  ],
  [
    'BIND_MISSING',
    /bind source path does not exist: (\S+)|statfs (\S+): no such file or directory/,
  ],
  ['FILE_SHARING', /Mounts denied|is not shared from the host/],
  ['FOLDER_ONTO_FILE', /trying to mount a directory onto a file/],
];

/** Of images and registries. */
const ofImages: readonly KnownMessage[] = [
  [
    'WINDOWS_CONTAINERS',
    /no matching manifest for windows|operating system "linux" cannot be used on this platform/,
  ],
  ['SHORT_NAME', /short-name "([^"]+)" did not resolve/],
  ['PULL_AUTH', /pull access denied for ([^\s,]+),/],
  ['PULL_NOT_FOUND', /manifest for (\S+) not found|manifest unknown/],
  ['NO_TAG_HERE', /image does not exist locally with the tag: (\S+)|tag does not exist: (\S+)/],
  [
    'PUSH_DENIED',
    /^(?:error from registry: |Error response from daemon: )?(?:denied: requested access to the resource is denied|push access denied)/,
  ],
  ['LOGIN_REFUSED', /incorrect username or password|unauthorized: authentication required/],
  ['BAD_REFERENCE', /invalid reference format/],
];

/** Of what is, or is not, on the engine. */
const ofObjects: readonly KnownMessage[] = [
  [
    'NO_CONTAINER',
    /No such container: (\S+)|no container with (?:name or ID|ID or name) "?([^\s":]+)/i,
  ],
  ['NO_OBJECT', /No such object: (\S+)/i],
  ['NO_IMAGE', /No such image: (\S+)|reference does not exist|(\S+): image not known/i],
  ['NO_VOLUME', /no such volume: (\S+)|get (\S+): no such volume/i],
  ['NO_NETWORK', /network (\S+) not found/i],
  [
    'STILL_RUNNING',
    /cannot remove (?:a running )?container .*running|You cannot remove a running container/i,
  ],
  ['IMAGE_WITH_NAMES', /image is referenced in multiple repositories/],
  ['IMAGE_WITH_CHILDREN', /image has dependent child images/],
  [
    'IMAGE_IN_USE',
    /unable to (?:remove repository reference|delete) .*container|image is (?:being )?used by|image is in use by a container/,
  ],
  ['VOLUME_IN_USE', /volume is (?:in use|being used)/],
  ['NETWORK_IN_USE', /has active endpoints|network is being used/],
  ['COMPOSE_NOT_RUNNING', /service "([^"]+)" is not running/],
  ['NOT_RUNNING', /container:? "?([\w.-]+)"? is not running|container state improper/i],
  ['NO_PUBLIC_PORT', /No public port '?([^'\s]+)'? published for (\S+)/],
];

/** Of Compose and its file. */
const ofCompose: readonly KnownMessage[] = [
  [
    'COMPOSE_NO_FILE',
    /no configuration file provided|Can't find a suitable configuration file|no compose(?:\.yaml|\.yml| file)? found/,
  ],
  ['COMPOSE_NO_IMAGE', /service "?([\w.-]+)"? has neither an image nor a build context/],
  ['COMPOSE_NO_SERVICE', /no such service: ([\w.-]+)/],
  [
    'COMPOSE_UNDEFINED',
    /refers to undefined \w+ ([\w.-]+)|depends on undefined service "?([\w.-]+)/,
  ],
  ['COMPOSE_DEPENDENCY', /dependency failed to start: container (\S+)/],
  [
    'COMPOSE_KEY',
    /[Aa]dditional propert(?:y|ies) '?([\w.-]+)'? (?:is |are )?not allowed|Unsupported config option for \S+ '([\w.-]+)'/,
  ],
  [
    'COMPOSE_SHAPE',
    /(?:^|[ :])((?:services|networks|volumes)[\w.[\]-]*) must be a|(services|networks|volumes) must be a mapping/,
  ],
  ['COMPOSE_YAML', /(?<![\w.])yaml: (?:line (\d+): )?([a-z].{3,200})/],
];

/** Of browsers and of curl, about a page. */
const ofPages: readonly KnownMessage[] = [
  [
    'PAGE_HTTPS',
    /ERR_SSL_PROTOCOL_ERROR|SSL_ERROR_RX_RECORD_TOO_LONG|wrong version number|curl: \(35\)/,
  ],
  [
    'PAGE_REFUSED',
    /ERR_CONNECTION_REFUSED|curl: \(7\)|NS_ERROR_CONNECTION_REFUSED|can.t establish a connection to the server|refused to connect|n.autorise pas la connexion|a refusé de se connecter|[Uu]nable to connect to the remote server|wget: can't connect|Connecting to \S+.*(?:failed: )?Connection refused/,
  ],
  [
    'PAGE_EMPTY',
    /ERR_EMPTY_RESPONSE|Empty reply from server|curl: \(52\)|didn.t send any data|n.a envoyé aucune donnée|ERR_CONNECTION_RESET|curl: \(56\)|NS_ERROR_NET_RESET|connection (?:to the server )?was reset|connexion (?:a été )?réinitialisée/,
  ],
  ['PAGE_NAME', /ERR_NAME_NOT_RESOLVED|curl: \(6\)|DNS_PROBE_FINISHED/],
  [
    'PAGE_TIMEOUT',
    /ERR_CONNECTION_TIMED_OUT|curl: \(28\)|took too long to respond|a mis trop de temps à répondre/,
  ],
  ['PAGE_GATEWAY', /(?<!status: )502 Bad Gateway/],
  ['PAGE_UNSAFE', /ERR_UNSAFE_PORT|curl: \(\d+\).*[Pp]ort number/],
  ['PAGE_ADDRESS', /ERR_ADDRESS_INVALID/],
];

/** Of Docker Desktop. */
const ofDesktop: readonly KnownMessage[] = [
  [
    'VIRTUALIZATION',
    /WSL 2 installation is incomplete|WSL (?:kernel )?version too low|WSL update failed|[Hh]ardware.assisted virtuali[sz]ation|[Vv]irtuali[sz]ation (?:support )?(?:is not|not|wasn.t|must be) (?:detected|enabled|supported)/,
  ],
];

/** What is told first of all: these words say what happened. */
export const knownMessages: readonly KnownMessage[] = [
  ...ofShell,
  ...ofTyping,
  ...ofStarting,
  ...ofImages,
  ...ofObjects,
  ...ofCompose,
  ...ofPages,
  ...ofDesktop,
];

/** What is told where nothing else is known: it stands beside others, or says little. */
export const vagueMessages: readonly KnownMessage[] = [
  ['PAGE_EMPTY', /connection reset by peer|socket hang up/i],
  ['ADDRESS_IN_USE', /address already in use|port \d+ is in use by another program/i],
  ['ADDRESS_NOT_HERE', /cannot assign requested address/i],
  ['REFUSED', /connection refused|connexion refusée/i],
  [
    'OTHER_PLATFORM',
    /image's platform \(([^)]+)\) does not match the detected host platform \(([^)]+)\)/,
  ],
  [
    'EXIT_CODE',
    /exited \((\d{1,3})\)|exited with code (\d{1,3})\b|exit(?:ed with)? ?(?:code|status)?:? ?(\d{1,3})\b|code de sortie ?:? (\d{1,3})\b/i,
  ],
  ['COMPOSE_VARIABLE', /"?(\w+)"? variable is not set/],
  ['COMPOSE_VERSION', /attribute [`']?version[`']? is obsolete/],
  ['NOT_HERE_YET', /Unable to find image '([^']+)' locally/],
];
