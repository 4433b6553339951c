import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';

/** The words for engines that are elsewhere, or several. */
export const enEngines = {
  unknownContext: (name: string, known: readonly string[]) =>
    `There is no docker context ${quoted(name)}. These are there: ${known.map((each) => printable(each)).join(', ')}. To make one, type: docker context create NAME --docker host=ssh://USER@HOST`,
  unreachable: (name: string, why: string) => `The engine ${quoted(name)} gets no projects: ${why}`,
  setAside: (name: string) =>
    `The engine ${quoted(name)} does not answer any more. It is set aside, and its projects are tried again.`,
  back: (name: string) =>
    `The engine ${quoted(name)} is back. What it still held was removed, and it takes projects again.`,
  left: (name: string, command: string) =>
    `The engine ${quoted(name)} did not come back, so what it was given could not be removed. Once it answers, this shows what is left: ${printable(command, 200)}`,
  stopped: (by: string) =>
    `Not verified: --fail-fast ended the run at ${quoted(by)}, which is not proven.`,
  askedInside:
    'The page could only be asked for by a program of the image itself, which could answer what it likes: neither the base image nor another one had a program for that.',
  nameTaken: (name: string) =>
    `A container called ${printable(name)} is there already, and “up” has not made it.`,
  nameTakenRemedy: (command: string) =>
    `If you do not need it any more, remove it, then try again: ${command}`,
  keptElsewhere: (host: string) =>
    `The engine is on another machine (${printable(host)}): the page would be there.`,
  keptElsewhereRemedy:
    'Choose the engine of this machine: “unset DOCKER_HOST”, then “docker context use default”.',
};
