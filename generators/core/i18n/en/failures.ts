import { inEnglishQuotes, printable } from '../../text/quote.js';
import { withoutHost } from '../../text/without-host.js';
import {
  type FailureWords,
  given,
  isOfDatabase,
  mostShown,
  type OtherEngineWords,
} from '../failure-words.js';

const said = (detail: string | undefined) =>
  given(detail, (words) => ` The message: ${printable(words, mostShown)}`);
const shown = (text: string) => inEnglishQuotes(text, mostShown);
/** The line that is the cause, behind what it causes. */
const at = (source: string | undefined) => given(source, (line) => `: ${shown(line)}`);

/** What was said of the machine, and nobody has confirmed. */
const hints = {
  network:
    'It says that it found no network: where other projects find one on this engine, look at the address that it asks.',
  disk: 'It says that the disk is full: does it write very much? If not, “docker system df” shows what Docker holds.',
  memory:
    'It says that it got no more memory: here a command of a build may use 4 GB. Should it need more, “docker build” alone sets no such bound.',
  platform:
    'Choose an image that exists for it: its page at https://hub.docker.com/ lists the platforms.',
} as const;

/** What mends a page that does not say what was expected. */
const unsaidRemedies = {
  'default-page':
    'This page comes with the server, and is none of the project: check where COPY puts the project’s page, and under which name the server looks for it (mostly index.html).',
  unread:
    'The text is in the source of the page, but not where a person reads it: write it where it is shown. To look at the source instead, expect a pattern: --expect "/TEXT/".',
  script:
    'This page is made by a script in the browser, and here no script runs: expect something that the server itself sends, such as the title of the page.',
  other:
    'Change what the page says, then build again. If the page is right, change what is expected (--expect).',
} as const;

/** What an HTTP status means, for somebody who has not met it yet. */
const statuses: Readonly<Record<number, string>> = {
  ...{ 400: 'not understood', 401: 'a password is wanted', 403: 'forbidden', 404: 'not found' },
  ...{ 405: 'not allowed in this way', 500: 'the program failed', 502: 'no answer from behind' },
  ...{ 503: 'not ready', 504: 'no answer from behind in time' },
  ...{ 301: 'it is elsewhere', 302: 'it is elsewhere', 303: 'it is elsewhere' },
  ...{ 307: 'it is elsewhere', 308: 'it is elsewhere' },
};
const meaningOf = (status: number) => given(statuses[status], (meaning) => ` (${meaning})`);

const within = (seconds: number | undefined) => given(seconds, (count) => ` within ${count} s`);
const onPort = (port: number | undefined) => given(port, (number) => ` on port ${number}`);

const ofOtherProcessors = (source: string | undefined) =>
  `The base image does not exist for the processor of this machine${at(source)}.`;

/** Beside docker. */
const otherEngines: OtherEngineWords = {
  podman: {
    install: 'Install Podman (see https://podman.io/docs/installation), or leave --engine out.',
    silent: 'The podman command is here, but its engine does not answer.',
    start:
      'On macOS and Windows “podman machine start” starts it. Then “podman version” must show a Server.',
  },
};

/** How BuildKit is had where the older builder is at work. */
export const enBuildKit =
  'BuildKit needs the plugin buildx, without which Docker takes its older builder: on Debian 13 and Ubuntu “sudo apt-get install docker-buildx” installs it. Before Docker 23, build with DOCKER_BUILDKIT=1 instead.';

/** What happened, and what mends it, for every failure. */
export const enFailures: FailureWords = {
  CLI_MISSING: {
    message: ({ engine = 'docker' }) => `There is no ${engine} command on this machine.`,
    remedy: ({ engine }) =>
      engine
        ? otherEngines[engine].install
        : 'Install Docker (see “Installing Docker” in the README.md of a project, or https://docs.docker.com/get-started/get-docker/), open a new terminal and try again. On Debian 13 the command is a package of its own: “sudo apt-get install docker-cli”.',
  },
  INTERPRETER_MISSING: {
    message: ({ program, expected, got, detail }) => {
      if (expected !== undefined && got !== undefined) {
        return `The project is made for ${printable(expected, 40)}, this machine has ${printable(got, 40)}, and on that one it cannot be judged.${said(detail)}`;
      }
      return program === undefined
        ? `This machine has no Python that can make a virtual environment.${said(detail)}`
        : `This machine lacks ${shown(program)}, by which the project runs without Docker.${said(detail)}`;
    },
    remedy: ({ expected, program, source = '' }) => {
      if (expected !== undefined) {
        return 'Verify it with Docker, whose image has the right version: leave --outside out.';
      }
      if (program !== undefined) {
        return `Install it (on Debian and Ubuntu “sudo apt-get install ${printable(source, 200)}”), then try again. Or verify with Docker: leave --outside out.`;
      }
      return source === ''
        ? 'Install Python 3 (on Debian and Ubuntu “sudo apt-get install python3-venv”, elsewhere from https://www.python.org/downloads/), then try again.'
        : 'Install what is missing: on Debian and Ubuntu “sudo apt-get install python3-venv”.';
    },
  },
  ENGINE_DOWN: {
    message: ({ engine }) =>
      engine
        ? otherEngines[engine].silent
        : 'The docker command is here, but no Docker engine answers.',
    remedy: ({ engine }) =>
      engine
        ? otherEngines[engine].start
        : 'Start it: on Linux “sudo systemctl start docker”, on macOS and Windows open Docker Desktop (or “colima start”). Then “docker version” must show a Server.',
  },
  ENGINE_PERMISSION: {
    message: () => 'The Docker engine is there, but you may not talk to it.',
    remedy: () =>
      'On Linux, add yourself to its group: “sudo usermod -aG docker $USER”, then log out and in again.',
  },
  ENGINE_CONFIG: {
    message: ({ detail }) => `The docker command does not know which engine to use.${said(detail)}`,
    remedy: () =>
      'Look at DOCKER_HOST and DOCKER_CONTEXT, and at “docker context ls”; “docker context use default” goes back to the usual one.',
  },
  ENGINE_ERROR: {
    message: ({ detail }) => `The Docker engine answers with an error of its own.${said(detail)}`,
    remedy: () => 'Restart Docker, then check that “docker version” works.',
  },
  ENGINE_HUNG: {
    message: ({ number }) => `The Docker engine gave no answer${within(number)}.`,
    remedy: () => 'Restart Docker. “docker version” must answer at once before you try again.',
  },
  ENGINE_REMOTE: {
    message: () =>
      'The application runs, but nobody could ask for its page: from here it cannot be reached, and no image at hand has a program that could ask beside it.',
    remedy: () =>
      'Verify with the engine of this machine, and without --no-network: “unset DOCKER_HOST”, then “docker context use default”. Or let the engine have an image with Python: “docker pull python:3.13-slim”.',
  },
  ENGINE_LOST: {
    message: ({ detail }) =>
      `Not verified: the engine went away in the middle${given(detail, (names) => ` (${printable(names)})`)}. The project is not at fault.`,
    remedy: () =>
      'See that the engine answers (“docker version”, for a context “docker --context NAME version”), then verify this project again.',
  },
  API_MISMATCH: {
    message: ({ detail }) =>
      `The docker command and the engine are too far apart in age.${said(detail)}`,
    remedy: ({ detail }) =>
      detail?.includes('is too old')
        ? 'The docker command is the older one: update it, to version 25 or newer. The engines 29.0 to 29.2 refuse all older ones; from 29.3 on the engine accepts them again, back to 19.03, so that updating the engine helps too. See that DOCKER_API_VERSION is not set.'
        : detail?.includes('is too new')
          ? 'The engine is the older one: update it. See that DOCKER_API_VERSION is not set.'
          : 'Update the older of the two, and see that DOCKER_API_VERSION is not set.',
  },
  CLIENT_FILES: {
    message: ({ detail }) => `The docker command cannot use its own files.${said(detail)}`,
    remedy: () =>
      'They probably belong to root after a “sudo docker”: “sudo chown -R $USER ~/.docker” gives them back.',
  },
  CREDENTIAL_HELPER: {
    message: () => 'Docker is set up to ask a password helper that is not installed.',
    remedy: () =>
      'Remove the line “credsStore” from the file .docker/config.json of your home folder. The line above must not end in a comma if it is the last one now.',
  },
  DISK_FULL: {
    message: () => 'There is no space left on the disk.',
    remedy: () =>
      '“docker system df” shows what Docker holds. Remove what you know and need no more, with “docker rm CONTAINER” and “docker rmi IMAGE”, and free some space elsewhere too.',
  },
  NAME_CONFLICT: {
    message: ({ detail }) => `A container of that name is there already.${said(detail)}`,
    remedy: () =>
      'Try again. If it stays, “docker ps -a” shows the container; if it is yours, “docker rm -f NAME” removes it.',
  },
  PORT_IN_USE: {
    message: ({ detail }) => `Another program has taken the port.${said(detail)}`,
    remedy: () =>
      'Stop that program (“docker ps” shows whether it is a container), or choose another port: the number before the colon of -p.',
  },
  RESOURCE_LIMIT: {
    message: ({ detail }) => `The engine cannot give the container what it needs.${said(detail)}`,
    remedy: () =>
      'Close other programs, give Docker more memory in its settings, or verify fewer projects at once (--jobs).',
  },
  PULL_AUTH: {
    message: ({ source }) => `There is no such base image, or it is private${at(source)}.`,
    remedy: () =>
      'Check the spelling of the name behind FROM. A private image needs “docker login” first.',
  },
  PULL_CAPTIVE: {
    message: () => 'A web page answered instead of the registry.',
    remedy: () =>
      'The network probably wants you to log in: open any page in a browser, do what it asks, then try again.',
  },
  PULL_HOST: {
    message: ({ host = '', source, detail }) =>
      `Nothing could be fetched from ${shown(host)}${at(source)}.${said(detail)}`,
    remedy: ({ host = '', source }) =>
      `Check the spelling of ${shown(host)}, and that this machine can reach it. An image of Docker Hub needs no address in front${given(withoutHost(source, host), (line) => `: ${printable(line, 200)}`)}. If all of that is right, it may be the network, or that server.`,
  },
  PULL_NETWORK: {
    message: ({ detail }) =>
      `The base image could not be fetched: the registry is out of reach.${said(detail)}`,
    remedy: () =>
      'Check the connection (and a proxy or VPN) until “docker pull hello-world” works, then try again.',
  },
  PULL_NOT_FOUND: {
    message: ({ source, hint }) =>
      hint === 'platform' ? ofOtherProcessors(source) : `There is no such base image${at(source)}.`,
    remedy: ({ hint }) =>
      hint === 'platform'
        ? hints.platform
        : 'Compare the name and the tag behind FROM with the list at https://hub.docker.com/.',
  },
  PULL_PLATFORM: {
    message: ({ source }) => ofOtherProcessors(source),
    remedy: () => hints.platform,
  },
  PULL_RATE_LIMIT: {
    message: () => 'The registry refuses more downloads for now (rate limit).',
    remedy: () =>
      'Log in with a free account, “docker login”, or wait: up to six hours. Without an account, all who share an internet address, such as a school, share one limit.',
  },
  PULL_TIMEOUT: {
    message: ({ detail }) =>
      `The base image could not be fetched: the registry took too long.${said(detail)}`,
    remedy: () =>
      'Check that “docker pull hello-world” works, then try again; a slow connection may need another try.',
  },
  PULL_TLS: {
    message: ({ detail }) => `The connection to the registry is not trusted.${said(detail)}`,
    remedy: () =>
      'A proxy of a school or company may open encrypted connections: ask for its certificate. A wrong clock does it too.',
  },
  PROJECT_INVALID: {
    message: ({ detail }) => `This folder cannot be verified.${given(detail, said)}`,
    remedy: () => 'Look at the folder, or leave it out.',
  },
  OUTSIDE_PROJECT: {
    message: ({ source = '', detail = '' }) =>
      `${shown(source)} is not the project’s own: by a link it leads to ${shown(detail)}.`,
    remedy: () => 'Put the files themselves there, instead of the link.',
  },
  UNFIT_FILE: {
    message: ({ source = '', odd, number }) =>
      `${shown(source)} ${odd ? `is a ${odd}, and no file` : number ? `is larger than ${number} MiB` : 'cannot be read'}.`,
    remedy: () => 'Put a file with the text that is meant there, one that everybody may read.',
  },
  COMPOSE_MISSING: {
    message: () => 'This project needs Compose 2, and “docker compose” is not there.',
    remedy: () =>
      'Install it: “sudo apt-get install docker-compose-v2” on Ubuntu, “docker-compose” on Debian 13, “docker-compose-plugin” where Docker came from docker.com. Docker Desktop brings it. The older docker-compose, with a hyphen, is version 1 and does not do.',
  },
  COMPOSE_INVALID: {
    message: ({ detail }) => `“docker compose” refuses the Compose file.${said(detail)}`,
    remedy: () =>
      'Look at that line, its indentation, and the name of each key. “docker compose config -q” says nothing once all is well.',
  },
  COMPOSE_REACHES_OUT: {
    message: ({ source }) =>
      `${source ? shown(source) : 'Something'}, in the Compose file, reaches out of the project and its containers: it was refused, and nothing was started.`,
    remedy: () =>
      'Take it out, or let it name what lies in the folder of the project. Where it is meant, type “docker compose up” yourself, on a machine that may be touched.',
  },
  COMPOSE_UNPROVEN: {
    message: ({ source }) =>
      `${source ? shown(source) : 'This line'}, in the Compose file, is nothing that is proven here, so nothing was started.`,
    remedy: () =>
      'Write it out plainly, in one file, or leave it out: a project is proven that builds its services or takes images, with ports, variables, volumes and networks of its own.',
  },
  PORT_UNPUBLISHED: {
    message: () =>
      'No service of the Compose file publishes a port: nobody outside reaches a page.',
    remedy: ({ containerPort = 80 }) =>
      `Below the service that has the page, write “ports:”, and below it - "8080:${containerPort}", where the second number is the port on which its application listens. “expose:” publishes nothing.`,
  },
  DOCKERFILE_ENCODING: {
    message: () => 'The Dockerfile is not saved as UTF-8 text.',
    remedy: () => 'Save it again in your editor with the encoding UTF-8, not UTF-16 or “Unicode”.',
  },
  DOCKERFILE_MISSING: {
    message: () => 'There is no Dockerfile to build from.',
    remedy: () =>
      'The file must be called Dockerfile, with a capital D and without an ending such as .txt.',
  },
  DOCKERFILE_SYNTAX: {
    message: ({ detail, source }) =>
      `Docker cannot read ${source ? 'this line of ' : ''}the Dockerfile${at(source)}.${said(detail)}`,
    remedy: ({ source }) =>
      source?.includes('#')
        ? 'Put the comment (from # on) on a line of its own above: only at the beginning of a line does # start a comment.'
        : 'Check what that line begins with (an instruction such as FROM, RUN, COPY or CMD), and that nothing is missing behind it.',
  },
  BAD_REFERENCE: {
    message: ({ detail }) => `The name of an image is not well-formed.${said(detail)}`,
    remedy: () => 'Write it in lower case, without spaces, as “name:tag”.',
  },
  STAGE_NOT_FOUND: {
    message: ({ source, detail }) =>
      `There is no such stage in the Dockerfile${at(source)}.${said(detail)}`,
    remedy: () =>
      'Write after --from= the name that a FROM line above gives with AS, letter for letter.',
  },
  COPY_MISSING: {
    message: ({ source, detail }) =>
      `The Dockerfile copies a file that is not there${at(source)}.${source ? '' : said(detail)}`,
    remedy: () =>
      'COPY takes files from the build context, the folder that “docker build” names last: check the spelling, capitals too, and .dockerignore.',
  },
  NETWORK_IN_BUILD: {
    message: ({ source }) =>
      `A command of the Dockerfile found no network while the image was built${at(source)}.`,
    remedy: () =>
      'Check the connection, then try again. Docker must be told of a proxy: see https://docs.docker.com/engine/cli/proxy/.',
  },
  PACKAGE_NOT_FOUND: {
    message: ({ detail }) =>
      `A package that the Dockerfile installs was not found under this name and version.${said(detail)}`,
    remedy: ({ detail }) =>
      detail?.startsWith('E: ')
        ? 'Check its name at https://packages.debian.org/, and that “apt-get update” stands before “apt-get install” in the same RUN.'
        : 'Check its name and version at https://pypi.org/, and that it supports this version of Python.',
  },
  RUN_FAILED: {
    message: ({ source, number, detail }) =>
      `A command of the Dockerfile failed${given(number, (code) => ` with exit code ${code}`)}${at(source)}.${said(detail)}`,
    remedy: ({ hint, detail }) =>
      `${detail === '' ? 'It has said nothing. ' : 'Its last lines say why. '}Fix the command in the Dockerfile.${given(hint, (kind) => ` ${hints[kind]}`)}`,
  },
  BUILD_FAILED: {
    message: ({ detail }) => `The image could not be built.${said(detail)}`,
    remedy: ({ detail, hint }) =>
      detail?.includes('requires BuildKit')
        ? enBuildKit
        : `Fix what the engine says, then build again.${hint === 'disk' ? ' There is room on the disk now: perhaps the build writes more than fits.' : ''}`,
  },
  SERVER_IN_BUILD: {
    message: ({ source }) =>
      `A server was started while the image was built, and a build waits for the end of each command${at(source)}.`,
    remedy: () =>
      'RUN prepares the image, once; what a container does when it starts belongs into CMD.',
  },
  BUILD_TIMEOUT: {
    message: ({ number }) => `The image was not built${within(number)}.`,
    remedy: () =>
      'The last lines show what hangs: a slow network, say, or a command that waits for an answer (“apt-get install” needs -y).',
  },
  RUN_REFUSED: {
    message: ({ detail }) => `The container could not be started.${said(detail)}`,
    remedy: () => 'Fix what the engine says; it is mostly about CMD, ENTRYPOINT, USER or WORKDIR.',
  },
  CMD_NOT_FOUND: {
    message: ({ detail }) =>
      `The image does not hold the program that a container is to start.${said(detail)}`,
    remedy: () =>
      'Check that the Dockerfile has a CMD (or ENTRYPOINT), that the program is spelt right there, and that the image installs it.',
  },
  CMD_NOT_EXECUTABLE: {
    message: ({ detail }) =>
      `The program that CMD or ENTRYPOINT names may not be executed.${said(detail)}`,
    remedy: () =>
      'Add “RUN chmod +x FILE” between COPY and USER, or start it through its language: CMD ["sh", "FILE"], for example.',
  },
  CMD_FORMAT: {
    message: ({ source }) =>
      `Docker takes CMD or ENTRYPOINT for a shell command, not for a list${at(source)}.`,
    remedy: () =>
      'A list needs straight double quotes, and nothing behind the bracket: CMD ["program", "argument"]',
  },
  USER_UNKNOWN: {
    message: ({ detail }) =>
      `The user that the Dockerfile names does not exist in the image.${said(detail)}`,
    remedy: () =>
      'Check the spelling in the line USER, and that no comment stands behind it. “RUN useradd NAME” above that line makes a user.',
  },
  CRASH: {
    message: ({ number, detail }) =>
      `The application ended with an error${given(number, (code) => ` (exit code ${code})`)} before it answered.${said(detail)}`,
    remedy: () => 'Read its last lines: they name the file and the line. Fix it, then build again.',
  },
  OOM: {
    message: ({ number }) =>
      `The application wanted more memory than it may have${given(number, (size) => `: this check gives it ${size} MB, “docker run” alone sets no bound`)}.`,
    remedy: () =>
      'Look for what grows without end in the application. If it needs that much by design, let it take less while it starts.',
  },
  PROCESS_LIMIT: {
    message: ({ number }) =>
      `The application starts more processes than it may${given(number, (count) => `: this check allows ${count}, “docker run” alone sets no bound`)}.`,
    remedy: () =>
      'Look for what starts processes or threads without end in the application. If it needs that many by design, let it start fewer.',
  },
  APP_EXITED: {
    message: () => 'The application ended by itself, without an error, before it answered.',
    remedy: ({ edit }) =>
      `A container lives as long as its command. Check that the program starts a server${given(edit, (line) => `, such as ${shown(line)}`)}, and that CMD starts it in the foreground.`,
  },
  SERVICE_FAILED: {
    message: ({ source, number }) =>
      `${source ? `The service ${shown(source)}` : 'A service'} has ended${given(number, (code) => ` with exit code ${code}`)}.`,
    remedy: ({ source }) =>
      `“docker compose logs${given(source, (name) => ` ${printable(name, mostShown)}`)}” shows its last lines, which say why.`,
  },
  SERVICE_UNHEALTHY: {
    message: ({ source }) =>
      `${source ? `The service ${shown(source)}` : 'A service'} never became healthy, so those that wait for it were not started.`,
    remedy: ({ source }) =>
      `Look at what it says (docker compose logs${given(source, (name) => ` ${printable(name, mostShown)}`)}), and at the test of its healthcheck: the program that it starts must be in its image, and ask for what this service offers.`,
  },
  LOOPBACK_BIND: {
    message: ({ containerPort }) =>
      `The application listens on 127.0.0.1 only: in a container, nobody outside can reach it${onPort(containerPort)}.`,
    remedy: ({ edit, own }) =>
      `Let it listen on all addresses${edit === undefined ? ', which is 0.0.0.0: by an option of the server, or in the program.' : `: ${printable(edit, mostShown)}`}${given(own, (line) => ` – here: ${printable(line, mostShown)}`)}`,
  },
  WRONG_PORT: {
    message: ({ number, containerPort }) =>
      number === undefined || containerPort === undefined
        ? 'The application listens on another port than the one that was expected.'
        : `The application listens on port ${number}, but port ${containerPort} was expected.`,
    remedy: ({ number, containerPort, edit, own }) =>
      number === undefined || containerPort === undefined
        ? 'Name the same port in the application, in EXPOSE and behind the colon of -p.'
        : `Let it listen on ${containerPort}${given(own ?? edit, (line) => ` (${shown(line)})`)}, or change EXPOSE and the number behind the colon of -p to ${number}.`,
  },
  HTTP_STATUS: {
    message: ({ number, got }) =>
      `The page answers with ${number === undefined ? 'an error' : `${number}${meaningOf(number)}`}${at(got)}.`,
    remedy: ({ number, edit }) =>
      number !== undefined && number >= 500
        ? 'It is an error in the application itself: its last lines say where.'
        : `Check that the application answers for the page /${edit === undefined ? '.' : `: ${printable(edit, mostShown)}`}`,
  },
  WRONG_BODY: {
    message: ({ expected, got }) =>
      got === undefined || expected === undefined
        ? 'The page does not say what was expected.'
        : `The page says ${got === '' ? 'nothing' : shown(got)}, but ${shown(expected)} was expected.`,
    remedy: ({ unsaid }) => unsaidRemedies[unsaid ?? 'other'],
  },
  EMPTY_PAGE: {
    message: ({ number }) =>
      number === 204
        ? 'The page answers with 204 (no content), so there is nothing to read.'
        : 'The page answers, but there is nothing on it to read.',
    remedy: () =>
      'Let it say something: return a text in the program, or check that the file it sends is saved and not empty. If it is meant to be empty, expect that: --expect "=".',
  },
  PAGE_ERROR: {
    message: ({ detail, inImage }) =>
      `The page answers, but it shows an error${at(detail)}${given(inImage?.file, (file) => ` (${printable(file, mostShown)}, line ${inImage?.line})`)}.`,
    remedy: ({ detail = '' }) =>
      /headers already sent/i.test(detail)
        ? 'header(), setcookie() and session_start() must come before all that the page sends: move the call to the top of the file, above any HTML, echo or blank line.'
        : isOfDatabase.test(detail)
          ? 'The program reaches no database. It needs PHP’s extension for one (RUN docker-php-ext-install …), and one that runs: in a container, localhost is that container alone.'
          : 'Fix it at that line, then build again.',
  },
  BAD_RESPONSE: {
    message: ({ detail, mute }) =>
      mute
        ? 'The application takes the question for the page, and closes the connection without an answer.'
        : detail === 'ERR_TOO_MANY_REDIRECTS'
          ? `The page sends whoever asks round in a circle, which browsers call ${detail}.`
          : `What answers does not speak HTTP as it should.${said(detail)}`,
    remedy: () => 'Look at how the application answers a request for the page /.',
  },
  NOT_READY: {
    message: ({ number, containerPort, unseen, mute }) =>
      mute
        ? `The application listens${onPort(containerPort)}, but gave no answer${within(number)}.`
        : `The application runs, but nothing answered${onPort(containerPort)}${within(number)}${unseen ? '; on which ports it listens, nobody could see from here' : ''}.`,
    remedy: ({ unseen, mute, edit }) =>
      mute
        ? 'Look at what answers the page /: it must send something, and come to its end. A loop without an end keeps it from that, or a wait for something that does not come.'
        : unseen
          ? 'Say on which port it listens: EXPOSE and the port in the Dockerfile, or --container-port and the port here.'
          : `Check that it starts a server on that port${given(edit, (line) => `, such as ${shown(line)}`)}. Its last lines may tell what it waits for.`,
  },
  PATTERN_TIMEOUT: {
    message: ({ expected, number }) =>
      `Whether the page is right is not known: the pattern${given(expected, (pattern) => ` ${shown(pattern)}`)} was not looked for to the end${within(number)}. The project is not at fault.`,
    remedy: () =>
      'Write the pattern so that a text can fit it in one way only: nothing that repeats within something that repeats, as in (a+)+. Or leave the slashes out, and expect a text.',
  },
  CHECK_FAILED: {
    message: () => 'It does not do all that its exercise asks for.',
    remedy: () => 'The list of checks tells what is missing.',
  },
  LEFT_BEHIND: {
    message: ({ detail }) => `What was started could not all be removed.${said(detail)}`,
    remedy: ({ source }) =>
      source
        ? `Remove it by hand: ${source}`
        : 'Remove it by hand: “docker ps -a” and “docker images -a” show what is there.',
  },
  INTERRUPTED: {
    message: () => 'Interrupted with Ctrl-C, before there was a verdict.',
    remedy: () => 'Start it again whenever you like.',
  },
  TERMINATED: {
    message: () => 'Ended from outside (SIGTERM), before there was a verdict.',
    remedy: () => 'Start it again whenever you like.',
  },
  REPORT_UNFIT: {
    message: ({ detail }) =>
      `What the report tells of this project cannot be read${given(detail, (field) => `: ${inEnglishQuotes(field)} is not what docker-intro writes`)}. The project is not at fault.`,
    remedy: () => 'Verify the project again: docker-intro verify, and the name of its folder.',
  },
  INTERNAL: {
    message: ({ detail }) => `This is a bug in docker-intro.${said(detail)}`,
    remedy: () => 'Please report it, with what you typed. --debug shows where it happened.',
  },
};
