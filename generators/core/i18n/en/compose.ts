import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';

/** What is said of the Compose file of a project, which is looked at and not proven. */
export const enCompose = {
  fits: (file: string) =>
    `${file} was looked at, and fits. It was not started: “docker compose up” does that.`,
  localhost: (name: string) =>
    `In its container, localhost is that container alone. Where the program looks for another service, let it name that service, such as ${quoted(name)}, as its host.`,
  tooEarly: (name: string) =>
    `“depends_on” in its short form waits until ${quoted(name)} is started, not until it answers. Give ${quoted(name)} a “healthcheck”, and below “depends_on” name it with the “condition” service_healthy. Or let the program try again for a while.`,
  otherNames: (names: string) =>
    `Services find each other by the names that they have in the Compose file: ${printable(names, mostShown)}. Let the program use one of those.`,
  password: (name: string) =>
    `The service ${quoted(name)} asks for a password, and the program gives none, or another one. Let both name the same; a database that only this project reaches may do without.`,
  otherServicePort: (name: string, port: number, usual: number) =>
    `Nothing listens on port ${port} of ${quoted(name)}. Between services the port inside the container counts, which “ports:” does not change: ${usual} for this image.`,
  otherNetworks: (one: string, other: string) =>
    `${quoted(one)} and ${quoted(other)} have no network in common, so the one does not find the other by its name. Take “networks:” out of both, or name the same one in both.`,
  portTaken: (port: number, instead: number, target: number) =>
    `Port ${port} of this machine is taken, so “docker compose up” would fail. The proof took another one; below “ports:” write - "${instead}:${target}"`,
  boundless: (seconds: number, megabytes: number) =>
    `“docker compose” did not get through the Compose file and its variables within ${seconds} s and ${megabytes} MB of memory: it was ended, and nothing was started.`,
  boundlessRemedy:
    'Look for variables that are made of others over and over, in “.env” too, and write their values out.',
  tooOld: (version: string, oldest: string) =>
    `This project needs Compose ${oldest} or newer, and “docker compose” is version ${printable(version, mostShown)} here.`,
  tooOldRemedy:
    'Bring it up to date by the package that it came with: docker-compose-plugin where Docker came from docker.com, docker-compose-v2 on Ubuntu, docker-compose on Debian 13. Docker Desktop brings it with its own updates.',
  first: (version: string) =>
    `This project needs Compose 2, and there is only docker-compose ${printable(version, mostShown)} here, with a hyphen: that is version 1.`,
  apart: (version: string) =>
    `“docker compose” is not there: docker-compose, with a hyphen, is (version ${printable(version, mostShown)}), and docker does not find it.`,
  apartRemedy:
    'Let docker find it: “mkdir -p ~/.docker/cli-plugins”, then “ln -s "$(command -v docker-compose)" ~/.docker/cli-plugins/”. After that, “docker compose version” answers.',
  ofPodman:
    'This project needs Docker’s Compose 2, to which “podman compose” hands it on, and here that leads to none.',
  ofPodmanRemedy:
    'It takes Podman 4.7 or newer, and Compose 2 beside it: the package docker-compose on Debian 13, docker-compose-v2 on Ubuntu (podman-compose is another program, and does not do). Or verify the project with Docker.',
  ofSocket: 'Compose asks Podman through its socket, and nobody answers there.',
  ofSocketRemedy:
    'On Linux “systemctl --user enable --now podman.socket” opens it, for root “systemctl enable --now podman.socket”; on macOS and Windows “podman machine start” does.',
  controls:
    'This part of the Compose file holds a sign that nobody sees, such as a line break or a tab, where one line of plain text belongs: nothing was started.',
  manyVariables: (file: string, kilobytes: number) =>
    `${quoted(file)} is larger than ${kilobytes} KB: so many variables are not proven here, and nothing was started.`,
  readOnlyFiles:
    'Single files are mounted into this service, and by “read_only: true” nothing can be put into its container: that is not proven here, so nothing was started. A folder that is mounted does.',
  heavy: (folder: string, megabytes: number, entries: number) =>
    `The folders that services mount are copied for the proof, and with ${quoted(folder)} they are more than ${megabytes} MB or ${entries} files: nothing was started.`,
  heavyRemedy:
    'Mount only the folder that the service needs. What its image installs, such as node_modules or a virtual environment, need not lie there.',
  refused: '“docker compose” refuses the Compose file.',
  unread: {
    tabs: 'This line begins with a tab, and YAML knows spaces only: “docker compose” cannot read the file. Put two spaces for each level.',
    yaml: 'This is no well-formed YAML: “docker compose” cannot read the file. Look at this line and the one above it: the indentation, a missing colon, a quotation mark.',
  },
  indented: (spaces: number) =>
    `This line begins with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}, and all others with two for each level: “docker compose” cannot read the file. A space is missing in front of it, or there is one too many.`,
  version: (number: string) =>
    `“version:” takes a text, and ${number} is a number, which “docker compose” refuses. Nothing needs the line any more: leave it out.`,
  glued: (line: string) =>
    `A space is missing behind the colon, so “docker compose” cannot read the file. Write: ${printable(line, mostShown)}`,
  colonInside: (line: string) =>
    `A colon in the value makes “docker compose” look for another key there. Put the value between quotation marks: ${printable(line, mostShown)}`,
  undeclared: (kind: string, name: string, hasSome: boolean, folder: string) =>
    `${quoted(name)} is not declared among the ${kind} of the file, and “docker compose” refuses that. ${given(folder, (entry) => `For the folder of that name, write: ${printable(entry, mostShown)} — or else `)}${folder === '' ? 'Write' : 'write'} ${hasSome ? `below the line “${kind}:” at the margin` : `at the end of the file, at the margin, “${kind}:”, and below it`}, a level further in: ${printable(name)}:`,
  noEnvFile: (path: string) =>
    `“env_file:” names ${quoted(path)}, a file that is not there, and “docker compose” refuses that: make the file, with a line such as NAME=value for each variable, or take the line out.`,
  twice: (key: string) =>
    `The key ${quoted(`${key}:`)} stands here for the second time, and “docker compose” takes it once only: write all of it below the first one.`,
  noServices:
    'It names no services: what is to be started stands below a line “services:”, each a level further in.',
  strangeKey: (key: string, near: string | undefined) =>
    `“docker compose” knows no ${quoted(`${key}:`)} here, and refuses the file.${near === undefined ? '' : ` Did you mean “${near}:”?`}`,
  ofBuild: (key: string) =>
    `${quoted(`${key}:`)} belongs below “build:”, a level further in: “docker compose” refuses it beside.`,
  ofService: (key: string) =>
    `${quoted(`${key}:`)} belongs to a service: indent it a level further than the name of that service.`,
  besideOthers: (service: string) =>
    `The service ${quoted(service)} belongs below the line “services:”, a level further in, as every other service.`,
  empty: (key: string) =>
    `${quoted(`${key}:`)} is left empty, and “docker compose” refuses that: write what belongs there, or take the line out.`,
  wantsList: (key: string, entry: string) =>
    `${quoted(`${key}:`)} takes a list. Write on a line of its own below it, a level further in: ${printable(entry, mostShown)}`,
  torn: (entry: string) =>
    `The space behind the colon makes two of this entry, and “docker compose” refuses it. Write: ${printable(entry, mostShown)}`,
  nothing: (service: string) =>
    `The service ${quoted(service)} says neither “build:” nor “image:”: there is nothing to start.`,
  capitals: (image: string) => `An image is called in small letters, unlike ${quoted(image)}.`,
  noService: (name: string, near: string | undefined) =>
    `It waits for a service ${quoted(name)}, which the file does not have.${near === undefined ? '' : ` Did you mean ${printable(near)}?`}`,
  noDockerfile: (service: string, folder: string, right: string, isThere: boolean) =>
    `The service ${quoted(service)} is to be built from ${quoted(folder)}, ${isThere ? 'where there is no Dockerfile' : 'a folder that is not there'}.${given(right, (line) => ` Write: ${printable(line, mostShown)}`)}`,
  noSuchDockerfile: (service: string, path: string, right: string) =>
    `The service ${quoted(service)} is to be built by ${quoted(path)}, a file that is not there.${given(right, (line) => ` Write: ${printable(line, mostShown)}`)}`,
  otherPort: (port: number, listens: number) =>
    `It publishes port ${port} of the container, and the application listens on ${listens}: write ${listens} behind the last colon.`,
};
