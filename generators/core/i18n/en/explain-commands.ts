import { inEnglishQuotes } from '../../text/quote.js';
import { mostShown } from '../failure-words.js';
import { wordsOfCommands } from '../naming-words.js';

const quoted = (text: string) => inEnglishQuotes(text, mostShown);

/** What a command does. */
export const enCommandWords = wordsOfCommands({
  alone: () => 'Without a command behind it, it only shows its help.',
  help: () => 'Shows the help, and does nothing.',
  run: () => 'Makes a new container from an image, and starts it.',
  create: () => 'Makes a new container from an image, and does not start it.',
  build: () => 'Builds an image as a Dockerfile says.',
  ps: () => 'Lists the containers that run.',
  images: () => 'Lists the images that are here.',
  stop: () =>
    'Stops a container: asks it to end, and ends it after 10 seconds. It is kept, and can be started again.',
  start: () => 'Starts a container again that is there and has stopped.',
  restart: () => 'Stops a container and starts it again.',
  kill: () => 'Ends a container at once, without asking.',
  rm: () => 'Removes a container that has stopped, with all that was written in it.',
  rmi: () => 'Removes an image.',
  logs: () => 'Shows what the program in a container has printed.',
  exec: () => 'Carries out one more command in a container that runs.',
  attach: () => 'Connects the terminal with the main program of a container that runs.',
  pull: () => 'Fetches an image from a registry.',
  push: () => 'Sends an image to a registry.',
  tag: () => 'Gives an image one more name.',
  inspect: () => 'Shows all that the engine knows of something, as JSON.',
  cp: () => 'Copies files between this computer and a container.',
  login: () => 'Logs in to a registry.',
  logout: () => 'Logs out of a registry.',
  version: () => 'Shows the version of the command and of the engine.',
  info: () => 'Shows how the engine is set up.',
  search: () => 'Looks for images on Docker Hub.',
  history: () => 'Shows the steps that an image was made of.',
  stats: () => 'Shows how much processor and memory the containers take, until Ctrl-C.',
  top: () => 'Lists the processes in a container.',
  port: () => 'Shows which ports of this computer lead to a container.',
  rename: () => 'Gives a container another name.',
  wait: () => 'Waits until a container ends, and prints its exit code.',
  pause: () => 'Makes a container stand still.',
  unpause: () => 'Lets a container go on that stood still.',
  diff: () => 'Lists the files that were changed in a container.',
  commit: () => 'Makes an image of a container as it is now.',
  save: () => 'Writes an image to an archive.',
  load: () => 'Reads an image from an archive that “docker save” wrote.',
  export: () => 'Writes the files of a container to an archive.',
  update: () => 'Changes the limits of a container that is there.',
  events: () => 'Shows what happens on the engine, until Ctrl-C.',
  'volume-create': () => 'Makes a volume: a place for data that outlives containers.',
  'volume-ls': () => 'Lists the volumes.',
  'volume-rm': () => 'Removes a volume, with the data in it.',
  'volume-inspect': () => 'Shows what the engine knows of a volume.',
  'volume-prune': () =>
    'Removes the volumes without a name that no container uses, with their data.',
  'network-create': () => 'Makes a network, in which containers find each other by their names.',
  'network-ls': () => 'Lists the networks.',
  'network-rm': () => 'Removes a network.',
  'network-inspect': () => 'Shows what the engine knows of a network, and who is in it.',
  'network-connect': () => 'Puts a container into one more network.',
  'network-disconnect': () => 'Takes a container out of a network.',
  'network-prune': () => 'Removes all networks that no container uses.',
  'image-prune': () => 'Removes images that have no name any more.',
  'container-prune': () => 'Removes all containers that have stopped.',
  'builder-prune': () => 'Empties the build cache; the next build takes longer.',
  'system-prune': () =>
    'Removes all stopped containers, all unused networks, images without a name, and the build cache.',
  'system-df': () => 'Shows how much room on the disk images, containers, volumes and cache take.',
  'context-ls': () => 'Lists the engines that the command knows.',
  'context-use': () => 'Chooses the engine that all further commands talk to.',
  'context-show': () => 'Shows which engine the commands talk to.',
  'context-inspect': () => 'Shows where an engine is.',
  'context-create': () => 'Gives an engine a name, under which it can be chosen.',
  'context-rm': () => 'Forgets an engine; the engine itself stays as it is.',
  'compose-up': () => 'Makes and starts all containers that the Compose file describes.',
  'compose-down': () =>
    'Stops and removes the containers and the network of the Compose file; its volumes are kept.',
  'compose-ps': () => 'Lists the containers of the Compose file.',
  'compose-logs': () => 'Shows what the containers of the Compose file have printed.',
  'compose-build': () => 'Builds the images of the Compose file.',
  'compose-pull': () => 'Fetches the images of the Compose file.',
  'compose-push': () => 'Sends the images of the Compose file to a registry.',
  'compose-start': () => 'Starts the containers of the Compose file that have stopped.',
  'compose-stop': () => 'Stops the containers of the Compose file, and keeps them.',
  'compose-restart': () =>
    'Stops the containers of the Compose file and starts them again; a changed file is not read.',
  'compose-rm': () => 'Removes the stopped containers of the Compose file.',
  'compose-exec': () => 'Carries out one more command in a service that runs.',
  'compose-run': () => 'Starts a service once, in a container of its own, with a command of yours.',
  'compose-config': () => 'Checks the Compose file, and shows how Compose understands it.',
  'compose-ls': () => 'Lists the Compose projects that run.',
  'compose-version': () => 'Shows the version of Compose.',
  'compose-create': () => 'Makes the containers of the Compose file, and does not start them.',
  'compose-kill': () => 'Ends the containers of the Compose file at once.',
  'compose-images': () => 'Lists the images that the containers of the Compose file use.',
  'compose-watch': () => 'Builds again, or copies, whenever a file of the project changes.',
});

/** What an option does. */
export const enCommandOptions = wordsOfCommands({
  // Of docker itself, and of Compose.
  host: (what) => `Talks to the engine at ${quoted(what)}.`,
  context: (what) => `Talks to the engine that is called ${quoted(what)}.`,
  config: (what) => `Takes the settings of the command from the folder ${quoted(what)}.`,
  debug: () => 'Says more about what it does.',
  'log-level': (what) => `Tells messages from the level ${quoted(what)} on.`,
  tls: () => 'Talks to the engine over an encrypted connection.',
  'tls-file': (what) => `Proves who talks to the engine, with the file ${quoted(what)}.`,
  help: () => 'Shows the help instead of doing anything.',
  version: () => 'Shows the version instead of doing anything.',
  'compose-file': (what) => `Reads the Compose file ${quoted(what)}.`,
  'project-name': (what) => `Calls the project ${quoted(what)}: its containers begin with that.`,
  'project-directory': (what) => `Paths of the Compose file begin in ${quoted(what)}.`,
  profile: (what) => `Takes the services of the profile ${quoted(what)} too.`,
  ansi: (what) => `Colours and cursor movements: ${quoted(what)}.`,
  progress: (what) => `Shows the progress in this way: ${quoted(what)}; plain is every line.`,
  // Of containers.
  detach: () => 'In the background: the terminal is free at once, and the container goes on.',
  interactive: () => 'Keeps the keyboard connected, so that you can type something to the program.',
  tty: () => 'Gives it a terminal, which a shell needs.',
  'no-tty': () => 'Gives it no terminal, which scripts and pipes need.',
  'publish-all': () =>
    'Publishes each port that the image exposes, on a free port of this computer; “docker port” tells which.',
  'env-file': (what) => `Sets the variables that stand in the file ${quoted(what)}.`,
  name: (what) => `Calls it ${quoted(what)}; without that, Docker makes up a name.`,
  rm: () => 'Removes the container as soon as it ends.',
  'network-alias': (what) => `In the network it is also found under the name ${quoted(what)}.`,
  workdir: (what) => `The command runs in the folder ${quoted(what)} of the container.`,
  user: (what) => `The command runs as the user ${quoted(what)}, instead of that of the image.`,
  entrypoint: (what) => `Starts ${quoted(what)} in the place of the image’s own ENTRYPOINT.`,
  hostname: (what) => `Inside, the machine is called ${quoted(what)}.`,
  'add-host': (what) => `Adds a name and its address inside the container: ${quoted(what)}.`,
  dns: (what) => `Asks ${quoted(what)} for the addresses of names.`,
  label: (what) => `Sticks a note to it: ${quoted(what)}.`,
  memory: (what) => `It may take ${quoted(what)} of memory at most; beyond that it is ended.`,
  'memory-swap': (what) => `Memory and swap together: ${quoted(what)} at most.`,
  cpus: (what) => `It may use ${quoted(what)} processors at most.`,
  'cpuset-cpus': (what) => `It runs on these processors only: ${quoted(what)}.`,
  'pids-limit': (what) => `It may have ${quoted(what)} processes at most.`,
  ulimit: (what) => `Sets a limit for its processes: ${quoted(what)}.`,
  'shm-size': (what) => `Its shared memory has ${quoted(what)}.`,
  gpus: (what) => `It may use these graphics processors: ${quoted(what)}.`,
  privileged: () =>
    'Gives it nearly all rights on this computer. Leave it out unless you know why it is needed.',
  'cap-add': (what) => `Gives it the right ${quoted(what)}, which containers do not have.`,
  'cap-drop': (what) => `Takes the right ${quoted(what)} from it.`,
  'security-opt': (what) => `Changes how it is walled off: ${quoted(what)}.`,
  device: (what) => `It may use the device ${quoted(what)} of this computer.`,
  'group-add': (what) => `Its user is also in the group ${quoted(what)}.`,
  tmpfs: (what) =>
    `Puts a folder into memory: ${quoted(what)}; it is gone when the container ends.`,
  init: () => 'Starts a small program first that passes on signals and tidies up processes.',
  'read-only': () => 'Nothing can be written in the container, except in volumes.',
  pull: (what) =>
    `When the image is fetched: ${quoted(what)} (always, missing: where it is not here, or never).`,
  'pull-always': () => 'Fetches newer base images, even where one is here.',
  platform: (what) => `For this system and processor: ${quoted(what)}.`,
  link: (what) =>
    `The older way to find another container: ${quoted(what)}. A network does it better.`,
  'volumes-from': (what) => `Has the same volumes as the container ${quoted(what)}.`,
  ip: (what) => `Its address in the network is ${quoted(what)}.`,
  expose: (what) =>
    `Notes that something listens on ${quoted(what)}; nothing is published by that, -p does it.`,
  'log-driver': (what) => `What it prints is kept in this way: ${quoted(what)}.`,
  'log-opt': (what) => `A setting of how its output is kept: ${quoted(what)}.`,
  'health-cmd': (what) => `Asks again and again whether it is well, with ${quoted(what)}.`,
  'health-setting': (what) =>
    `How often, how long and from when on its health is asked: ${quoted(what)}.`,
  'no-healthcheck': () => 'Does not ask whether it is well, although the image says how.',
  'stop-signal': (what) => `It is asked to end by the signal ${quoted(what)}.`,
  'stop-timeout': (what) => `It has ${quoted(what)} seconds to end when it is stopped.`,
  attach: (what) => `Connects the terminal with ${quoted(what)}.`,
  'attach-output': () => 'Shows what it prints, and waits for its end.',
  'detach-keys': (what) => `These keys leave it without ending it: ${quoted(what)}.`,
  cidfile: (what) => `Writes its id to the file ${quoted(what)}.`,
  'own-namespace': (what) => `Shares this with others, or not: ${quoted(what)}.`,
  // Of builds.
  tag: (what) => `Names the image ${quoted(what)}.`,
  file: (what) => `The Dockerfile is ${quoted(what)}.`,
  'build-arg': (what) => `Sets an ARG of the Dockerfile: ${quoted(what)}.`,
  'no-cache': () => 'Carries out every step again, though it was done before.',
  target: (what) => `Builds up to the stage ${quoted(what)} and no further.`,
  'build-network': (what) => `Commands of the Dockerfile use this network: ${quoted(what)}.`,
  secret: (what) => `Lends a secret to the build that does not stay in the image: ${quoted(what)}.`,
  ssh: (what) => `Lends your SSH key to the build: ${quoted(what)}.`,
  load: () => 'Puts the image among those that “docker images” lists.',
  'push-image': () => 'Sends the image to its registry when it is built.',
  output: (what) => `Writes the result to ${quoted(what)}.`,
  'cache-from': (what) => `Takes steps that were done before from ${quoted(what)}.`,
  'cache-to': (what) => `Keeps the steps for later in ${quoted(what)}.`,
  'build-context': (what) => `One more folder to copy from: ${quoted(what)}.`,
  iidfile: (what) => `Writes the id of the image to the file ${quoted(what)}.`,
  check: () => 'Only looks for mistakes in the Dockerfile.',
  builder: (what) => `Builds with the builder ${quoted(what)}.`,
  'rm-steps': () => 'Removes what the older builder needed on its way; that is the default.',
  // Of lists.
  'all-containers': () => 'All containers: those too that have ended.',
  'all-images': () => 'All images, those without a name too.',
  'all-tags': () => 'Every tag of this image.',
  'all-unused': () => 'All images that no container uses, not only those without a name.',
  'all-cache': () => 'The whole cache, not only what nothing points to.',
  'all-volumes': () => 'Also the volumes that have a name.',
  'all-projects': () => 'Those too that have stopped.',
  quiet: () => 'Shows as little as it can: of a list, only the ids.',
  filter: (what) => `Only those for which this holds: ${quoted(what)}.`,
  format: (what) => `Shows it in this form: ${quoted(what)}.`,
  last: (what) => `Only the last ${quoted(what)} that were made.`,
  latest: () => 'Only the last one that was made.',
  'no-trunc': () => 'Cuts nothing off.',
  size: () => 'Shows how much room it takes on the disk, too.',
  digests: () => 'Shows the digests, which name an image to the bit.',
  services: () => 'Shows the names of the services only.',
  status: (what) => `Only those that are ${quoted(what)}.`,
  limit: (what) => `At most ${quoted(what)} results.`,
  'no-stream': () => 'Shows it once, and ends.',
  verbose: () => 'Shows each thing on its own.',
  type: (what) => `What is looked at is of this kind: ${quoted(what)}.`,
  // Of stopping and removing.
  time: (what) => `Waits ${quoted(what)} seconds before it ends it.`,
  signal: (what) => `Sends the signal ${quoted(what)}.`,
  'force-rm': () => 'Removes it even while it runs: it is ended first.',
  'force-rmi': () => 'Removes it even where it has several names, or a stopped container uses it.',
  'force-prune': () => 'Does not ask whether you are sure.',
  'force-volume': () => 'Says nothing where there is no such volume.',
  'stop-first': () => 'Stops them first, where they run.',
  'rm-volumes': () => 'Removes its volumes without a name too.',
  'rm-link': () => 'Removes a link only, not the container.',
  'no-prune': () => 'Keeps the images that it was made of.',
  'prune-volumes': () => 'Also the volumes without a name that no container uses, with their data.',
  'down-volumes': () =>
    'Also removes the volumes of the Compose file: what is in a database is lost.',
  'down-images': (what) =>
    `Also removes images: ${quoted(what)} (all, or local: those without a name of their own).`,
  'remove-orphans': () => 'Also removes containers of services that the file no longer has.',
  // Of logs.
  follow: () => 'Goes on showing what comes, until Ctrl-C.',
  tail: (what) => `Only the last lines: ${quoted(what)}.`,
  timestamps: () => 'Puts the time before each line.',
  since: (what) => `Only from ${quoted(what)} on.`,
  until: (what) => `Only up to ${quoted(what)}.`,
  details: () => 'Shows more about each line.',
  'no-color': () => 'Without colours.',
  'no-log-prefix': () => 'Without the name of the service before each line.',
  // Of volumes and networks.
  driver: (what) => `It is of the kind ${quoted(what)}.`,
  opt: (what) => `A setting of its driver: ${quoted(what)}.`,
  subnet: (what) => `Its addresses are ${quoted(what)}.`,
  gateway: (what) => `The way out of it is ${quoted(what)}.`,
  'ip-range': (what) => `Containers get addresses of ${quoted(what)}.`,
  internal: () => 'Without a way to the Internet.',
  attachable: () => 'Single containers may join it too.',
  ipv6: () => 'With IPv6 addresses too.',
  alias: (what) => `There it is also found under the name ${quoted(what)}.`,
  // Of Compose.
  'build-first': () => 'Builds the images first, although they are here.',
  'no-build': () => 'Builds nothing, although an image is missing.',
  'force-recreate': () => 'Makes the containers anew, though nothing has changed.',
  'no-recreate': () => 'Leaves containers alone that are there.',
  'no-deps': () => 'Without the services that it depends on.',
  'no-start': () => 'Makes them, and does not start them.',
  scale: (what) => `So many containers of a service: ${quoted(what)}.`,
  'abort-on-exit': () => 'As soon as one container ends, all are stopped.',
  'exit-code-from': (what) => `Ends with the exit code of the service ${quoted(what)}.`,
  wait: () => 'Waits until the services run and are well.',
  'renew-volumes': () => 'Makes the volumes without a name anew: their data is lost.',
  watch: () => 'Looks for changes of the files meanwhile.',
  index: (what) => `In the container number ${quoted(what)} of the service.`,
  'service-ports': () => 'Publishes the ports that the Compose file names.',
  yes: () => 'Answers yes to every question.',
  'with-dependencies': () => 'Also those that it depends on.',
  // Of others.
  username: (what) => `As the user ${quoted(what)}.`,
  password: () =>
    'The password. On the command line others can see it, and the shell keeps it: better leave it out, and type it when asked.',
  'password-stdin': () => 'Reads the password from standard input.',
  archive: () => 'Keeps owners and rights of the files.',
  'follow-link': () => 'Copies what a link leads to.',
  author: (what) => `It was made by ${quoted(what)}.`,
  message: (what) => `With the note ${quoted(what)}.`,
  change: (what) => `Adds an instruction of a Dockerfile: ${quoted(what)}.`,
  input: (what) => `Reads it from the file ${quoted(what)}.`,
  human: () => 'Sizes and dates as people read them.',
  description: (what) => `Describes it: ${quoted(what)}.`,
  'docker-endpoint': (what) => `It is there: ${quoted(what)}.`,
  'disable-trust': () => 'Does not check signatures; that is the default.',
});

/** What a word of a command stands for. */
export const enCommandValues = wordsOfCommands({
  sudo: () => 'Does the rest as root. On Linux, whoever is in the group docker needs no sudo.',
  variable: (what) => `Sets the variable ${quoted(what)} for this command only.`,
  'switched-off': (what) => `Switches the option off, since it says ${quoted(what)}.`,
  publish: (what, other) =>
    `Port ${what} of this computer leads to port ${other} of the container. The program must listen on ${other}.`,
  'publish-page': (what) => `A page is then at http://localhost:${what}`,
  'publish-here': (what) =>
    `Only through the address ${what}: others on the network do not reach it.`,
  'publish-at': (what) => `Only through the address ${quoted(what)} of this computer.`,
  'publish-everywhere': () => 'Through each address of this computer; that is the default.',
  'publish-random': (what) =>
    `Port ${what} of the container, on a free port of this computer that the engine picks.`,
  'publish-udp': (what) => `Over ${what}, not over TCP.`,
  'publish-odd': (what) =>
    `Should be a port of this computer and one of the container: ${quoted(what)} is not.`,
  volume: (what, other) =>
    `The volume ${quoted(what)} is the folder ${quoted(other)} of the container. It keeps its data when the container is removed, and is made where it is missing.`,
  bind: (what, other) =>
    `The folder or file ${quoted(what)} of this computer is ${quoted(other)} in the container: both sides see each change. What the image has there is hidden.`,
  'volume-anonymous': (what) =>
    `A new volume without a name is the folder ${quoted(what)} of the container.`,
  'volume-read-only': () => 'The container may only read it.',
  'volume-setting': (what) => `With the setting ${quoted(what)}.`,
  'mount-tmpfs': (what) =>
    `The folder ${quoted(what)} is in memory; it is gone when the container ends.`,
  'mount-odd': (what) => `Puts something into the container: ${quoted(what)}.`,
  env: (what, other) => `Sets the variable ${quoted(what)} in the container to ${quoted(other)}.`,
  'env-empty': (what) => `Sets the variable ${quoted(what)} in the container to nothing.`,
  'env-passed': (what) => `Passes on the variable ${quoted(what)} of this shell.`,
  'network-bridge': () => 'In the usual network of the engine, in which containers have no names.',
  'network-host': () =>
    'Without a network of its own: the program listens on the ports of this computer, and -p does nothing.',
  'network-none': () => 'Without any network.',
  'network-container': (what) =>
    `In the network of the container ${quoted(what)}: both share ports and address.`,
  'network-named': (what) =>
    `In the network ${quoted(what)}, where containers find each other by their names.`,
  'restart-no': () => 'It is not started again when it ends; that is the default.',
  'restart-always': () => 'Whenever it ends, it is started again, and with the engine too.',
  'restart-unless-stopped': () =>
    'Whenever it ends, it is started again, and with the engine too, unless you have stopped it.',
  'restart-on-failure': () => 'It is started again when it ends with an error.',
  'restart-times': (what) => `At most ${what} times.`,
  'restart-odd': (what) =>
    `Should be no, always, unless-stopped or on-failure: ${quoted(what)} is not.`,
  'image-latest': (what) =>
    `The image ${quoted(what)}, in the version “latest”, since none is named.`,
  'image-tag': (what, other) => `The image ${quoted(what)}, in the version ${quoted(other)}.`,
  'image-digest': (what) => `The image ${quoted(what)}, exactly the one with this digest.`,
  'image-id': (what) => `The image ${quoted(what)}, by its name or its id.`,
  'image-registry': (what) => `It comes from the registry ${quoted(what)}.`,
  'image-of': (what) => `On Docker Hub it belongs to ${quoted(what)}.`,
  'image-official': () => 'Where it is not here, it is looked for on Docker Hub.',
  'new-name': (what) => `The new name: ${quoted(what)}.`,
  'image-name': (what) => `The image ${quoted(what)}.`,
  container: (what) => `The container ${quoted(what)}, by its name or the beginning of its id.`,
  'volume-name': (what) => `The volume ${quoted(what)}.`,
  'network-name': (what) => `The network ${quoted(what)}.`,
  'context-name': (what) => `The context ${quoted(what)}.`,
  service: (what) => `Only the service ${quoted(what)} of the Compose file.`,
  object: (what) =>
    `What is looked at: ${quoted(what)}, a container, an image, a volume or a network.`,
  program: (what) => `The command that is carried out inside: ${quoted(what)}.`,
  'program-of-image': (what) =>
    `The command that the container starts, in the place of the image’s own: ${quoted(what)}. Where the image has an ENTRYPOINT, this is passed to that.`,
  'context-here': () =>
    'The folder to build from: this one. Its files can be copied, and it holds the Dockerfile.',
  'context-folder': (what) =>
    `The folder to build from: ${quoted(what)}. Its files can be copied, and it holds the Dockerfile.`,
  'context-stdin': () => 'Builds from what comes on standard input.',
  'context-url': (what) => `Builds from what is at ${quoted(what)}.`,
  'copy-container': (what, other) => `The path ${quoted(other)} in the container ${quoted(what)}.`,
  'copy-here': (what) => `The path ${quoted(what)} on this computer.`,
  server: (what) => `The registry ${quoted(what)}; without one, Docker Hub.`,
  term: (what) => `What is looked for: ${quoted(what)}.`,
  'private-port': (what) => `Port ${quoted(what)} of the container.`,
  'end-of-options': () => 'From here on nothing is an option any more.',
  substitution: () =>
    'What is between $( and ), or behind $, the shell puts in before Docker sees it.',
});

/** What is told beside the words: mistakes, and what is not known. */
export const enCommandNotes = wordsOfCommands({
  'unknown-option': (what) =>
    `I do not know the option ${quoted(what)}, and so not whether the word behind it is its value. What follows is read as if it had none.`,
  'near-option': (what, other) =>
    `There is no option ${quoted(what)} that I know. Did you mean ${quoted(other)}?`,
  'unknown-command': (what) =>
    `I do not know the command ${quoted(what)}. “docker --help” lists those that there are.`,
  'near-command': (what, other) =>
    `There is no command ${quoted(what)}. Did you mean ${quoted(other)}?`,
  'group-command': (what, other) => `Behind ${quoted(what)} a further word is missing: ${other}.`,
  'option-after-image': (what, other) =>
    `${quoted(what)} stands behind the image, so it goes to the program in the container, and Docker does not see it. Options of Docker come before the image: ${other}`,
  'option-after-container': (what, other) =>
    `${quoted(what)} stands behind the container, so it is taken for the command to carry out. Options of Docker come before the container: ${other}`,
  'no-context': (what) =>
    `The folder to build from is missing: mostly it is this one, a full stop at the end: ${what} .`,
  'context-is-file': (what) =>
    `${quoted(what)} is a file, and here a folder is wanted: name the folder last (mostly a full stop), and the file with -f.`,
  'no-image': () => 'The name of an image is missing.',
  'missing-word': (what) => `Something is missing at the end: ${what}.`,
  'too-many': (what) => `${quoted(what)} is one word too many: this command takes no more.`,
  'no-value': (what) => `${quoted(what)} needs a value, and the command ends there.`,
  'value-is-option': (what, other) =>
    `${quoted(other)} is taken for the value of ${quoted(what)}: is the value missing?`,
  'port-alone': (what) =>
    `One number alone is the port of the container: the engine picks the one of this computer, and “docker port” tells it. To choose it, write -p ${what}:${what}`,
  'port-range': (what) => `${quoted(what)} is no port: they go from 1 to 65535.`,
  'publish-form': (what) =>
    `${quoted(what)} is not understood: write two numbers and a colon between, without spaces, such as -p 8080:80`,
  'publish-host': () => 'With --network host, -p does nothing.',
  'mount-space': (what) =>
    `${quoted(what)} looks like the second half of a path with a space in it. Put what is behind -v in quotation marks: -v "…:…"`,
  'volume-relative': (what) =>
    `${quoted(what)} is neither a path nor a name: a folder beside you begins with ./ , as in -v ./${what}:/…`,
  'volume-target': (what) => `In the container a path begins with /, and ${quoted(what)} does not.`,
  'bad-image': (what) =>
    `${quoted(what)} cannot be the name of an image: it has small letters, digits, and . _ - / between them, then maybe a colon and a tag.`,
  'detach-and-tty': () =>
    'With -d nothing is connected to the terminal, so -it shows nothing here: leave -d out to type into the container, or -it to let it run in the background. “docker exec -it NAME sh” goes into one that runs.',
  'rm-and-restart': () => 'Docker refuses --rm together with --restart: leave one of them out.',
  'typographic-dash': (what, other) =>
    `The dash in ${quoted(what)} is one of a word processor, which Docker does not take for an option. Type it anew: ${other}`,
  'typographic-quotes': (what) =>
    `The quotation marks around ${quoted(what)} are those of a word processor: the shell does not know them. Type straight ones: " or '`,
  prompt: (what) =>
    `The ${quoted(what)} at the beginning is that of the terminal, and is not typed.`,
  'other-command': (what) =>
    `${quoted(what)} is no command of Docker’s: only Docker’s part is explained.`,
  piped: (what) =>
    `${quoted(what)} and what is behind it are the shell’s: only Docker’s part is explained.`,
  'old-compose': () =>
    'docker-compose, with a hyphen, is the older command; today it is “docker compose”, with a space.',
  'unclosed-quote': () =>
    'A quotation mark is opened and not closed: the shell would wait for the rest.',
  'tag-is-context': () =>
    'The full stop is taken for the name behind -t, so that the folder is missing.',
});
