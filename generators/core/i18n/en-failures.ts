import type { FailureWords } from './failure-words.js';
import { printable } from './quote.js';

const said = (detail: string | undefined): string =>
  detail === undefined || detail === '' ? '' : ` It says: ${printable(detail, 300)}`;
const shown = (text: string | undefined): string => `“${printable(text ?? '', 300)}”`;

/** What happened, and what mends it, for every failure. */
export const enFailures: FailureWords = {
  CLI_MISSING: {
    message: () => 'There is no docker command on this machine.',
    remedy: () =>
      'Install Docker (see “Installing Docker” in README.md, or https://docs.docker.com/get-started/get-docker/), open a new terminal and try again.',
  },
  ENGINE_DOWN: {
    message: () => 'The docker command is here, but no Docker engine answers.',
    remedy: () =>
      'Start it: on Linux “sudo systemctl start docker”, on macOS and Windows open Docker Desktop (or “colima start”). Then “docker version” must show a Server.',
  },
  ENGINE_PERMISSION: {
    message: () => 'The Docker engine runs, but you may not talk to it.',
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
    remedy: () => 'Restart Docker, then look whether “docker version” works.',
  },
  ENGINE_HUNG: {
    message: ({ number }) => `The Docker engine gave no answer within ${number} s.`,
    remedy: () => 'Restart Docker. “docker version” must answer at once before you try again.',
  },
  ENGINE_REMOTE: {
    message: ({ detail }) =>
      `This engine runs on another machine (${detail}), and its container could not be asked from the inside.`,
    remedy: () => 'Verify with the engine of this machine: “docker context use default”.',
  },
  API_MISMATCH: {
    message: ({ detail }) =>
      `The docker command and the engine are too far apart in age.${said(detail)}`,
    remedy: () => 'Update the older of the two, and see that DOCKER_API_VERSION is not set.',
  },
  CLIENT_FILES: {
    message: ({ detail }) => `The docker command cannot use its own files.${said(detail)}`,
    remedy: () =>
      'They probably belong to root after a “sudo docker”: “sudo chown -R $USER ~/.docker” gives them back.',
  },
  CREDENTIAL_HELPER: {
    message: () => 'Docker is set up to ask a password helper that is not installed.',
    remedy: () => 'Remove the line "credsStore" from ~/.docker/config.json.',
  },
  DISK_FULL: {
    message: () => 'There is no space left on the disk.',
    remedy: () =>
      '“docker system df” shows what Docker holds; remove single images and containers that you know. Free some space elsewhere too.',
  },
  NAME_CONFLICT: {
    message: ({ detail }) => `A container of that name is there already.${said(detail)}`,
    remedy: () => 'Try again; if it stays, “docker ps -a” shows the container.',
  },
  PORT_IN_USE: {
    message: ({ detail }) => `Another program has taken the port.${said(detail)}`,
    remedy: () => 'Stop that program, or choose another port with -p.',
  },
  RESOURCE_LIMIT: {
    message: ({ detail }) => `The engine cannot give the container what it needs.${said(detail)}`,
    remedy: () => 'Close other programs, or give Docker more memory in its settings.',
  },
  PULL_AUTH: {
    message: ({ source }) => `The registry does not give out the base image ${shown(source)}.`,
    remedy: () =>
      'Check the spelling of the name behind FROM. A private image needs “docker login” first.',
  },
  PULL_NETWORK: {
    message: ({ detail }) =>
      `The base image could not be fetched: no network to the registry.${said(detail)}`,
    remedy: () =>
      'Check the connection (and a proxy or VPN), then try again: “docker pull hello-world” must work.',
  },
  PULL_NOT_FOUND: {
    message: ({ source }) => `There is no base image ${shown(source)}.`,
    remedy: () => 'Check the name and the tag behind FROM against https://hub.docker.com/.',
  },
  PULL_PLATFORM: {
    message: ({ source }) =>
      `The base image ${shown(source)} does not exist for the processor of this machine.`,
    remedy: () =>
      'Choose an image that exists for it; its page on https://hub.docker.com/ lists the platforms.',
  },
  PULL_RATE_LIMIT: {
    message: () => 'The registry refuses more downloads for now (rate limit).',
    remedy: () => 'Wait an hour, or log in with a free account: “docker login”.',
  },
  PULL_TLS: {
    message: ({ detail }) => `The connection to the registry is not trusted.${said(detail)}`,
    remedy: () =>
      'A proxy of your school or company probably opens connections: ask for its certificate. A wrong clock does it too.',
  },
  DOCKERFILE_ENCODING: {
    message: () => 'The Dockerfile is not saved as UTF-8 text.',
    remedy: () => 'Save it again in your editor with the encoding UTF-8, not UTF-16 or “Unicode”.',
  },
  DOCKERFILE_MISSING: {
    message: () => 'There is no Dockerfile to build from.',
    remedy: () => 'The file must be called Dockerfile, with a capital D and no ending.',
  },
  DOCKERFILE_SYNTAX: {
    message: ({ detail, source }) =>
      source === undefined
        ? `Docker cannot read the Dockerfile.${said(detail)}`
        : `Docker cannot read this line of the Dockerfile: ${shown(source)}.${said(detail)}`,
    remedy: ({ source }) =>
      source?.includes('#')
        ? 'Put the comment (from # on) on a line of its own above: behind an instruction, # is no comment.'
        : 'Mend that line. Each line begins with an instruction such as FROM, RUN, COPY or CMD.',
  },
  BAD_REFERENCE: {
    message: ({ detail }) => `The name of an image is not well-formed.${said(detail)}`,
    remedy: () => 'Names of images are in lower case: name:tag, without spaces.',
  },
  COPY_MISSING: {
    message: ({ source }) => `The Dockerfile copies a file that is not there: ${shown(source)}.`,
    remedy: () =>
      'COPY takes files from the folder of the Dockerfile (the build context): check the spelling, capitals too, and .dockerignore.',
  },
  NETWORK_IN_BUILD: {
    message: ({ source }) =>
      `A command of the Dockerfile found no network while the image was built${source === undefined ? '' : `: ${shown(source)}`}.`,
    remedy: () =>
      'Check the connection, then try again. Behind a proxy, Docker needs to know it: https://docs.docker.com/engine/cli/proxy/.',
  },
  PACKAGE_NOT_FOUND: {
    message: ({ detail }) =>
      `A package that the Dockerfile installs does not exist like this.${said(detail)}`,
    remedy: () =>
      'Check its name and version at https://pypi.org/, and that it supports this version of Python.',
  },
  RUN_FAILED: {
    message: ({ source, number }) =>
      `A command of the Dockerfile failed${number === undefined ? '' : ` with exit code ${number}`}${source === undefined ? '' : `: ${shown(source)}`}.`,
    remedy: () => 'The lines above the failure say why. Mend the command in the Dockerfile.',
  },
  BUILD_FAILED: {
    message: ({ detail }) => `The image could not be built.${said(detail)}`,
    remedy: () => 'Mend what the engine says, then build again.',
  },
  BUILD_TIMEOUT: {
    message: ({ number }) => `The build was not done after ${number} s.`,
    remedy: () =>
      'Look at the last lines: what hangs there? A slow network? A command that waits for an answer?',
  },
  RUN_REFUSED: {
    message: ({ detail }) => `The container could not be started.${said(detail)}`,
    remedy: () => 'Mend what the engine says; it is mostly about CMD, ENTRYPOINT, USER or WORKDIR.',
  },
  CMD_NOT_FOUND: {
    message: ({ detail }) =>
      `The program that CMD or ENTRYPOINT names is not in the image.${said(detail)}`,
    remedy: () => 'Check its spelling, and that the image installs it.',
  },
  CMD_NOT_EXECUTABLE: {
    message: ({ detail }) =>
      `The program that CMD or ENTRYPOINT names may not be executed.${said(detail)}`,
    remedy: () =>
      'Add “RUN chmod +x FILE” behind the COPY, or start it through its language: CMD ["python", "FILE"].',
  },
  CMD_FORMAT: {
    message: ({ source }) =>
      `Docker takes this line for a shell command, not for a list: ${shown(source)}.`,
    remedy: () =>
      'A list needs straight double quotes, and nothing behind the bracket: CMD ["python", "myapp.py"].',
  },
  USER_UNKNOWN: {
    message: ({ detail }) =>
      `The user that the Dockerfile names does not exist in the image.${said(detail)}`,
    remedy: () => 'Check the line USER, and that nothing stands behind the name.',
  },
  CRASH: {
    message: ({ number, detail }) =>
      `The application ended with an error (exit code ${number}) before it answered.${said(detail)}`,
    remedy: () =>
      'Read its last lines: they name the file and the line. Mend it, then build again.',
  },
  OOM: {
    message: () => 'The application was ended because it used more memory than it may.',
    remedy: () => 'Look for what grows without end in the application.',
  },
  APP_EXITED: {
    message: () => 'The application ended by itself, without an error, before it answered.',
    remedy: () =>
      'A container lives as long as its command. Does myapp.py call app.run()? Does CMD start it, in the foreground?',
  },
  LOOPBACK_BIND: {
    message: ({ containerPort }) =>
      `The application listens on 127.0.0.1 only, inside its container: nobody outside can reach port ${containerPort}.`,
    remedy: () => 'Let it listen everywhere: app.run(host="0.0.0.0").',
  },
  WRONG_PORT: {
    message: ({ number, containerPort }) =>
      `The application listens on port ${number}, but port ${containerPort} was expected.`,
    remedy: ({ number, containerPort }) =>
      `Let it listen on ${containerPort}, or change EXPOSE and the second number of -p to ${number}.`,
  },
  HTTP_STATUS: {
    message: ({ number, got }) => `The page answers with the error ${number}: ${shown(got)}.`,
    remedy: ({ number }) =>
      number !== undefined && number >= 500
        ? 'An error in the application itself: its last lines say where.'
        : 'Is there a route for / in the application?',
  },
  WRONG_BODY: {
    message: ({ expected, got }) =>
      `The page says ${shown(got)}, but ${shown(expected)} was expected.`,
    remedy: () =>
      'Change GREETING in web/myapp.py. If the new text is on purpose, write it into .yo-rc.json too.',
  },
  BAD_RESPONSE: {
    message: ({ detail }) => `What answers does not speak HTTP as it should.${said(detail)}`,
    remedy: () => 'Look at how the application answers a request for /.',
  },
  NOT_READY: {
    message: ({ number, containerPort }) =>
      `The application runs, but nothing answered on port ${containerPort} within ${number} s.`,
    remedy: () =>
      'Does it start a server at all, on that port? Its last lines may tell what it waits for.',
  },
  LEFT_BEHIND: {
    message: ({ detail }) => `What was started could not all be removed: ${detail}.`,
    remedy: ({ source }) => `Remove it by hand: ${source}`,
  },
  INTERRUPTED: {
    message: () => 'Interrupted with Ctrl-C; what was started has been removed.',
    remedy: () => 'Start it again whenever you like.',
  },
  TERMINATED: {
    message: () => 'Ended from outside (SIGTERM); what was started has been removed.',
    remedy: () => 'Start it again whenever you like.',
  },
  INTERNAL: {
    message: ({ detail }) => `This is a bug in docker-intro.${said(detail)}`,
    remedy: () => 'Please report it, with what you typed. --debug shows where it happened.',
  },
};
