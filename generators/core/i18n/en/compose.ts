import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';

/** What is said of the Compose file of a project, which is looked at and not proven. */
export const enCompose = {
  fits: (file: string) =>
    `${file} was looked at, and fits. It was not started: “docker compose up” does that.`,
  unread: {
    tabs: 'This line begins with a tab, and YAML knows spaces only: “docker compose” cannot read the file. Put two spaces for each level.',
    yaml: 'This is no well-formed YAML: “docker compose” cannot read the file. Look at this line and the one above it: the indentation, a missing colon, a quotation mark.',
    noServices:
      'It names no services: what is to be started stands below a line “services:”, each a level further in.',
  },
  nothing: (service: string) =>
    `The service ${quoted(service)} says neither “build:” nor “image:”: there is nothing to start.`,
  capitals: (image: string) => `An image is called in small letters, unlike ${quoted(image)}.`,
  noService: (name: string, near: string | undefined) =>
    `It waits for a service ${quoted(name)}, which the file does not have.${near === undefined ? '' : ` Did you mean ${printable(near)}?`}`,
  noDockerfile: (service: string, folder: string, near: string | undefined, isThere: boolean) =>
    `The service ${quoted(service)} is to be built from ${quoted(folder)}, ${isThere ? 'where there is no Dockerfile' : 'a folder that is not there'}.${near === undefined ? '' : ` Did you mean ${printable(near)}?`}`,
  otherPort: (port: number, listens: number) =>
    `It publishes port ${port} of the container, and the application listens on ${listens}: write ${listens} behind the last colon.`,
};
