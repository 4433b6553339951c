import { inEnglishQuotes } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';
import { messageWords } from '../naming-words.js';

const quoted = (text: string) => inEnglishQuotes(text, mostShown);
/** A name where one was told, and else what it is. */
const the = (kind: string, name: string) =>
  name === '' ? `This ${kind}` : `The ${kind} ${quoted(name)}`;

/** What an exit code means where nothing else is known. */
const exits: Readonly<Record<string, string>> = {
  0: 'the program has come to its end, and all was well. A container lives as long as its program.',
  1: 'the program ended with an error of its own.',
  2: 'the program ended with an error; mostly its command line is wrong.',
  125: 'Docker itself could not do it; the container did not start.',
  126: 'the program was found, but may not be executed.',
  127: 'the program, or a command in it, was not found.',
  130: 'it was ended with Ctrl-C.',
  137: 'it was ended from outside: mostly by the kernel, because it took too much memory, or by “docker kill”.',
  139: 'the program crashed over a wrong access to memory.',
  143: 'it was stopped, as “docker stop” does. That is no error.',
};

/** Messages that nobody meets who lets a project be verified, or that mean more to somebody who types. */
export const enKnownMessages = messageWords({
  CLI_MISSING: {
    message: () => 'There is no docker command on this machine, or the terminal does not find it.',
    remedy: () =>
      'Install Docker (https://docs.docker.com/get-started/get-docker/), then open a new terminal: “docker version” must answer. On Debian 13 the command is a package of its own: “sudo apt-get install docker-cli”.',
  },
  COMPOSE_OLD_COMMAND: {
    message: () => 'There is no docker-compose command: that is the older one.',
    remedy: () => 'Today it is written with a space: docker compose up',
  },
  COMPOSE_MISSING: {
    message: () => 'Docker is here, but its part for Compose is missing.',
    remedy: () =>
      'Install it: “sudo apt-get install docker-compose-v2” on Ubuntu, “docker-compose” on Debian 13, “docker-compose-plugin” where Docker came from docker.com. Docker Desktop brings it.',
  },
  BUILDX_MISSING: {
    message: () => 'Docker is here, but its part for builds with BuildKit, buildx, is missing.',
    remedy: () =>
      'Install it: “sudo apt-get install docker-buildx”, or “docker-buildx-plugin” where Docker came from docker.com. Docker Desktop brings it.',
  },
  UNKNOWN_COMMAND: {
    message: (what) => `Docker has no command ${quoted(what)}.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Check its spelling; “docker --help” lists the commands.'
        : `Did you mean ${quoted(other)}?`,
  },
  UNKNOWN_FLAG: {
    message: (what) => `This command has no option ${quoted(what)}.`,
    remedy: () =>
      'Long options begin with two hyphens (--name), short ones with one (-p). Add --help to the command to see those that there are. If it was “docker compose”, perhaps Compose is not installed: try “docker compose version”.',
  },
  FLAG_WITHOUT_VALUE: {
    message: (what) => `Behind ${quoted(what)} its value is missing.`,
    remedy: () => 'Write the value behind it, as in -p 8080:80 or --name web.',
  },
  BUILD_WITHOUT_FOLDER: {
    message: () =>
      '“docker build” was not told which folder to build from, or was told more than one.',
    remedy: () => 'Mostly it is this folder, a full stop at the end: docker build -t NAME .',
  },
  WRONG_NUMBER_OF_WORDS: {
    message: (what) => `“docker ${what}” has too few words behind it, or too many.`,
    remedy: (what) =>
      `“docker ${what} --help” shows what belongs there. Options come before names, and a name has no spaces.`,
  },
  OPTION_AFTER_IMAGE: {
    message: (what) =>
      `${quoted(what)} stands behind the name of the image, so Docker took it for the program to start.`,
    remedy: () => 'Options come before the image: docker run -p 8080:80 IMAGE',
  },
  NO_BASH: {
    message: (what) => `There is no ${what} in this image: small ones do without.`,
    remedy: () => 'Take sh: docker exec -it NAME sh',
  },
  EXEC_NOT_FOUND: {
    message: (what) => `There is no command ${quoted(what)} in the container.`,
    remedy: () =>
      'Check its spelling. A small image has few commands; “docker exec -it NAME sh” lets you look around.',
  },
  EXEC_FORMAT: {
    message: () =>
      'The file that was to be started is no program for this computer: a script whose first line does not say what runs it, or a program for another kind of processor.',
    remedy: () =>
      'Of a script, let the first line be #!/bin/sh, with nothing above it. Of an image that was built on another kind of computer (a newer Mac, say), build it on this one: docker build -t NAME .',
  },
  NAME_CONFLICT: {
    message: (what) =>
      `${the('name', what)} belongs to another container already, maybe to one that has ended.`,
    remedy: (what) =>
      `If it is needed no more, remove it: “docker rm -f ${what === '' ? 'NAME' : what}” – or take another name behind --name.`,
  },
  PORT_IN_USE: {
    message: (what) =>
      `${what === '' ? 'The port' : `Port ${what}`} of this computer is taken: another container or program listens there.`,
    remedy: () =>
      'See with “docker ps” whether it is a container, and stop that (docker stop NAME). Or choose another port, the number before the colon: -p 8081:80',
  },
  PORT_PRIVILEGED: {
    message: () => 'A port below 1024 is only for root.',
    remedy: () => 'Choose a higher one, the number before the colon: -p 8080:80',
  },
  HOST_ADDRESS: {
    message: () => 'The address before the port is none of this computer.',
    remedy: () => 'Leave it out (-p 8080:80), or write 127.0.0.1: -p 127.0.0.1:8080:80',
  },
  BAD_PORT: {
    message: (what) => `${quoted(what)} is no port.`,
    remedy: () =>
      'Write two numbers from 1 to 65535 and a colon between, without spaces: -p 8080:80',
  },
  NOT_RUNNING: {
    message: (what) =>
      `${the('container', what)} does not run: it has ended, or was never started.`,
    remedy: () =>
      '“docker ps -a” shows it with its exit code, “docker logs NAME” what it has said, and “docker start NAME” starts it again.',
  },
  NO_CONTAINER: {
    message: (what) => `There is no container ${what === '' ? 'of that name' : quoted(what)}.`,
    remedy: () =>
      '“docker ps -a” lists all containers with their names; one that was started with --rm is gone as soon as it ends. The name of an image is none of a container.',
  },
  NO_OBJECT: {
    message: (what) => `There is no container, image, volume or network ${quoted(what)}.`,
    remedy: () => 'Check the name: “docker ps -a” and “docker images” list what is there.',
  },
  NO_IMAGE: {
    message: (what) => `There is no image ${what === '' ? 'of that name' : quoted(what)} here.`,
    remedy: () =>
      '“docker images” lists those that are here. Build it (docker build -t NAME .), or fetch it (docker pull NAME).',
  },
  NO_VOLUME: {
    message: (what) => `There is no volume ${quoted(what)}.`,
    remedy: () => '“docker volume ls” lists those that there are.',
  },
  NO_NETWORK: {
    message: (what) => `There is no network ${quoted(what)}.`,
    remedy: (what) =>
      `Make it: “docker network create ${what}” – or see with “docker network ls” what there is.`,
  },
  STILL_RUNNING: {
    message: () => 'A container that runs is not removed.',
    remedy: () => 'Stop it first (docker stop NAME), or do both at once: docker rm -f NAME',
  },
  IMAGE_IN_USE: {
    message: () => 'A container uses this image, maybe one that has ended.',
    remedy: () =>
      '“docker ps -a” shows it. Remove it (docker rm NAME), then the image (docker rmi IMAGE).',
  },
  IMAGE_WITH_NAMES: {
    message: () =>
      'This image has several names, and an id alone removes it only where it has one.',
    remedy: () =>
      'Remove it by each of its names, which “docker images” lists: docker rmi NAME:TAG',
  },
  IMAGE_WITH_CHILDREN: {
    message: () => 'Other images are built upon this one.',
    remedy: () => 'Remove those first; “docker images -a” lists them.',
  },
  VOLUME_IN_USE: {
    message: () => 'A container uses this volume, maybe one that has ended.',
    remedy: () =>
      '“docker ps -a” shows the containers. Remove the one (docker rm NAME), then the volume.',
  },
  NETWORK_IN_USE: {
    message: () => 'There are containers in this network still.',
    remedy: () =>
      '“docker network inspect NAME” names them. Stop them, or take them out: docker network disconnect NETWORK CONTAINER',
  },
  NO_TERMINAL: {
    message: () =>
      'The option -t wants a terminal, and here there is none: in a pipe, a script, or Git Bash on Windows.',
    remedy: () =>
      'Leave -t out: “docker exec -i …” – in Git Bash, put winpty before the command: winpty docker run -it …',
  },
  VOLUME_NAME: {
    message: (what) =>
      `${quoted(what)} is taken for the name of a volume, and such a name has no slashes.`,
    remedy: () =>
      'A folder beside you begins with ./ , or is written in full: -v "$(pwd)/data":/data',
  },
  VOLUME_FORM: {
    message: () => 'What stands behind -v is not understood: a part of it is empty, or is no path.',
    remedy: () =>
      'It is SOURCE:TARGET, and the target begins with /. A variable in it may be empty, and spaces want quotation marks: -v "$(pwd)":/app',
  },
  BIND_MISSING: {
    message: (what) => `${quoted(what)} is not there on the computer of the engine.`,
    remedy: () =>
      'Check the path, or make the folder first. With -v in the place of --mount it is made.',
  },
  FILE_SHARING: {
    message: () => 'Docker Desktop may not show this folder to containers.',
    remedy: () =>
      'Allow it in Docker Desktop under Settings, Resources, File sharing; or take a folder in your home folder.',
  },
  FOLDER_ONTO_FILE: {
    message: () => 'One side of -v is a folder, the other one a file.',
    remedy: () =>
      'Mostly the file before the colon is missing, and Docker has made a folder of that name: remove that folder, put the file there, and try again.',
  },
  BAD_NAME: {
    message: (what) => `${quoted(what)} cannot be the name of a container.`,
    remedy: () => 'It has letters, digits and . _ - only, and no spaces.',
  },
  BAD_REFERENCE: {
    message: () => 'Docker has taken a word for the name of an image that cannot be one.',
    remedy: () =>
      'Look at the word behind the options. It may be a path with a space in it (put it in quotation marks), an option with a dash of a word processor (– for -), or a name in capitals: images have small letters, as in name:tag.',
  },
  PULL_AUTH: {
    message: (what) =>
      `There is no image ${quoted(what)} here, and Docker Hub has none of that name that everybody may have.`,
    remedy: () =>
      'Check its spelling. If it is your own, build it first: docker build -t NAME . If it is a private one, log in: docker login',
  },
  PULL_NOT_FOUND: {
    message: (what) =>
      `There is no such version${given(what, (name) => ` of the image: ${quoted(name)}`)}.`,
    remedy: () =>
      'Compare the part behind the colon with the tags that https://hub.docker.com/ lists.',
  },
  SHORT_NAME: {
    message: (what) => `Podman does not know from which registry ${quoted(what)} is to come.`,
    remedy: (what) =>
      `If it is on Docker Hub, write its whole name: docker.io/library/${what} – or build it first: podman build -t ${what} .`,
  },
  PUSH_DENIED: {
    message: () => 'You may not send an image under this name.',
    remedy: () =>
      'Log in (docker login), and let the name begin with that of your account: “docker tag web ACCOUNT/web” – then docker push ACCOUNT/web',
  },
  NO_TAG_HERE: {
    message: (what) => `There is no image here that is called ${quoted(what)}.`,
    remedy: () =>
      'Give it that name first: “docker tag web ACCOUNT/web” – “docker images” lists the names.',
  },
  LOGIN_REFUSED: {
    message: () => 'The registry did not accept the name and the password, or wants you to log in.',
    remedy: () =>
      'Log in again: docker login. With two-factor authentication, take an access token for a password.',
  },
  CONTEXT_MISSING: {
    message: (what) => `The folder to build from, ${quoted(what)}, is not there.`,
    remedy: () =>
      'See with “ls” where you are. The last word of docker build is a folder, mostly a full stop: docker build -t NAME .',
  },
  CONTEXT_IS_FILE: {
    message: () => 'docker build was given a file, and wants the folder.',
    remedy: () =>
      'Name the folder last, and the file with -f: docker build -t NAME -f Dockerfile .',
  },
  WINDOWS_CONTAINERS: {
    message: () => 'Docker Desktop is set to Windows containers, and this image is one for Linux.',
    remedy: () =>
      'Click on the whale in the task bar with the right button: “Switch to Linux containers…”.',
  },
  VIRTUALIZATION: {
    message: () =>
      'Docker Desktop needs virtualization (a computer inside the computer), and that is not ready here.',
    remedy: () =>
      'On Windows, type “wsl --update” in a PowerShell, and restart. If that is not it, switch virtualization on in the BIOS of the computer (VT-x, AMD-V or SVM).',
  },
  SERVICE_MISSING: {
    message: () => 'Docker’s engine is not installed here as a service.',
    remedy: () =>
      'Install it: “sudo apt-get install docker.io” on Debian and Ubuntu. With Docker Desktop there is no such service: open the program.',
  },
  NO_SYSTEMD: {
    message: () =>
      'systemctl does not work here: this Linux was started without systemd, as older WSL are.',
    remedy: () => 'Type “sudo service docker start”; under WSL, Docker Desktop does it for you.',
  },
  RM_AND_RESTART: {
    message: () =>
      '--rm removes the container at its end, --restart starts it again: both do not go together.',
    remedy: () => 'Leave one of them out.',
  },
  NO_PUBLIC_PORT: {
    message: (what, other) =>
      `Port ${quoted(what)} of the container ${quoted(other)} is not published.`,
    remedy: () =>
      'Ports are published when a container is made: remove it, and start it again with -p, as in docker run -d -p 8080:80 IMAGE',
  },
  PAGE_HTTPS: {
    message: () => 'The page was asked for with https, and the program speaks http.',
    remedy: () => 'Write http:// in front, without the s: http://localhost:8080',
  },
  PAGE_REFUSED: {
    message: () => 'Nothing listens on that port of this computer.',
    remedy: () =>
      '“docker ps” must show the container, and an arrow under PORTS, such as 0.0.0.0:8080->80/tcp: the number before the arrow is the one for the browser. If the container is not there, “docker ps -a” and “docker logs NAME” say why; if the arrow is missing, -p was.',
  },
  PAGE_EMPTY: {
    message: () => 'The port leads into the container, but nobody answered there.',
    remedy: () =>
      'Mostly the program listens on 127.0.0.1 only: let it listen on 0.0.0.0. Or it listens on another port than the one behind the colon of -p. “docker logs NAME” shows both; perhaps it is only starting still.',
  },
  PAGE_NAME: {
    message: () => 'There is no machine of that name.',
    remedy: () =>
      'On this computer it is http://localhost: with the port. The names of containers are known only to other containers of the same network.',
  },
  PAGE_TIMEOUT: {
    message: () => 'Nobody answered in time.',
    remedy: () =>
      'Look with “docker logs NAME” at what the program is doing. If the engine is on another machine, a firewall may be in between.',
  },
  PAGE_UNSAFE: {
    message: () => 'The browser refuses this port, because other services use it.',
    remedy: () => 'Publish another one, such as 8080: -p 8080:80',
  },
  PAGE_ADDRESS: {
    message: () => '0.0.0.0 means “each address”, and is none that a browser can open.',
    remedy: () => 'Open http://localhost: with the port.',
  },
  PAGE_GATEWAY: {
    message: () => 'The server in front answered, but the program behind it did not.',
    remedy: () =>
      'See with “docker ps -a” whether the program runs, and that the server asks for it by the name of its container and by the port inside.',
  },
  COMPOSE_NO_FILE: {
    message: () => 'There is no Compose file in this folder.',
    remedy: () =>
      'Go to the folder that has compose.yaml or docker-compose.yml, or name the file: docker compose -f FILE up',
  },
  COMPOSE_YAML: {
    message: (what, other) =>
      `The Compose file cannot be read${given(what, (line) => ` at line ${line}`)}: ${quoted(other)}.`,
    remedy: () =>
      'Look at that line and the one above it: indent with spaces, never with tabs, each level alike, and let a space follow each colon.',
  },
  COMPOSE_KEY: {
    message: (what) => `Compose does not know ${quoted(what)} at this place of the file.`,
    remedy: () =>
      'Check its spelling, and how far in it stands: services, networks and volumes stand at the very left.',
  },
  COMPOSE_SHAPE: {
    message: (what) => `${quoted(what)} is written in another form than Compose expects.`,
    remedy: () =>
      'A list has a hyphen before each line; other things are NAME: VALUE, further in than what they belong to.',
  },
  COMPOSE_UNDEFINED: {
    message: (what) => `The Compose file uses ${quoted(what)}, and does not say what that is.`,
    remedy: () =>
      'Check the spelling. A volume or network with a name is declared at the very left, under volumes: or networks:',
  },
  COMPOSE_NO_IMAGE: {
    message: (what) => `The service ${quoted(what)} has no image.`,
    remedy: () => 'Write below its name: image: NAME, or build: .',
  },
  COMPOSE_NO_SERVICE: {
    message: (what) => `The Compose file has no service ${quoted(what)}.`,
    remedy: () =>
      'Take a name that stands under services: “docker compose config --services” lists them.',
  },
  COMPOSE_NOT_RUNNING: {
    message: (what) => `The service ${quoted(what)} does not run.`,
    remedy: (what) =>
      `Start it with “docker compose up -d”. “docker compose logs ${what}” shows why it ended.`,
  },
  COMPOSE_DEPENDENCY: {
    message: (what) =>
      `A service waits for the container ${quoted(what)}, and that did not come up well.`,
    remedy: () =>
      'Look at what it says: docker compose logs. A test under healthcheck may ask for a program that the image does not have.',
  },
  COMPOSE_VERSION: {
    message: () => 'The line “version:” in the Compose file does nothing any more.',
    remedy: () => 'Take it out; it is no error, and all goes on.',
  },
  COMPOSE_VARIABLE: {
    message: (what) =>
      `The Compose file uses the variable ${quoted(what)}, and nobody has set it: it is empty.`,
    remedy: (what) =>
      `Write ${what}=… into a file .env beside it, or two dollar signs ($$) where no variable is meant.`,
  },
  OTHER_PLATFORM: {
    message: (what, other) =>
      `The image is made for ${quoted(what)}, and this computer is ${quoted(other)}: it runs slowly, or not at all.`,
    remedy: () =>
      'Build it on this computer, or take an image that exists for it. Docker Desktop can run both.',
  },
  NOT_HERE_YET: {
    message: (what) =>
      `The image ${quoted(what)} is not here yet, so Docker fetches it. That is no error.`,
    remedy: () => 'What comes below it tells how that went.',
  },
  ADDRESS_IN_USE: {
    message: () => 'Another program holds the port already on which this one wants to listen.',
    remedy: () =>
      'In a container it is the program itself, which starts its server twice: start it once. On this computer, end the other program, or choose another port.',
  },
  ADDRESS_NOT_HERE: {
    message: () => 'The program wants to listen on an address that its container does not have.',
    remedy: () => 'Let it listen on 0.0.0.0, which is each address.',
  },
  REFUSED: {
    message: () => 'Nothing listens at the address and the port that were asked for.',
    remedy: () =>
      'From your browser: see with “docker ps” that the container runs and which port leads to it. From one container to another: localhost is the container itself, so write the name of the other one, in the same network.',
  },
  EXIT_CODE: {
    message: (what) =>
      `Exit code ${what}: ${exits[what] ?? 'the program has chosen it, and knows what it means.'}`,
    remedy: () =>
      '“docker logs NAME” shows what it said last: docker logs NAME 2>&1 | docker-intro explain',
  },
});

/** What is said of an error where no project is at hand: what its usual sentences tell of one is not known. */
export const enUnseen = messageWords({
  'npm-lock': {
    message: () => 'npm ci goes by package-lock.json, and there is none in the image.',
    remedy: () =>
      'Make it where package.json lies (npm install), and copy both: COPY package*.json ./ – or write RUN npm install.',
  },
  'go-mod': {
    message: () => 'There is no go.mod in the image, by which Go knows what it builds.',
    remedy: () =>
      'Make it beside the program (go mod init example), and copy it: COPY go.mod *.go ./',
  },
  'pip-equals': {
    message: (what) => `${quoted(what)} has one =, and before a version there must be two.`,
    remedy: (what) => `Write: ${what.replace('=', '==')}`,
  },
  'import-name': {
    message: (what, other) =>
      `${other === '' ? 'The module that it is imported from' : `The module ${quoted(other)}`} has nothing that is called ${quoted(what)}.`,
    remedy: () => 'Check the spelling, and that the versions of the packages fit together.',
  },
  'own-missing': {
    message: (what) => `The image does not hold ${quoted(what)} where the program looks for it.`,
    remedy: () => 'Check its spelling, capitals and ending too, and that COPY brings it.',
  },
  'command-missing': {
    message: (what) =>
      `${quoted(what)} cannot be started: it is not in the image, or what it needs itself is not, such as the C library that it was built with.`,
    remedy: () =>
      'Check its spelling. Of a script, the first line must name a program of the image. What Go builds needs nothing if ENV CGO_ENABLED=0 stands above “go build”; other programs must be built on the system that they run on.',
  },
  'module-missing': {
    message: (what) => `The image does not hold the package for ${quoted(what)}.`,
    remedy: (what, other) =>
      `Install it in the Dockerfile, above COPY: ${other} – or, if ${what}.py is a file of your own, copy it beside the program.`,
  },
});
