import { inEnglishQuotes, printable } from '../../text/quote.js';

const listed = (words: readonly string[]): string =>
  words.map((word) => printable(word, 40)).join(', ');

/** Of how much of a page, or of an expectation, is shown. */
const shown = 120;
const quoted = (text: string): string => inEnglishQuotes(text, shown);
const of = (service: string): string => (service === '' ? '' : ` of ${printable(service)}`);

/** What is wrong with a file of checks. */
export const enChecksFile = {
  notAList: 'A list of checks is expected, each with “- ” before it, such as “- build”.',
  notKeys: (known: readonly string[]) =>
    `Keys with their values are expected here, of these: ${listed(known)}.`,
  unknown: (word: string, near: string | undefined, known: readonly string[]) =>
    near === undefined
      ? `There is no ${inEnglishQuotes(word)} here. There are: ${listed(known)}.`
      : `There is no ${inEnglishQuotes(word)} here. Did you mean ${inEnglishQuotes(near)}?`,
  notText: 'A text is expected here.',
  tooLong: (most: number) => `This is longer than ${most} characters.`,
  tooMany: (most: number) => `There are more than ${most} of them.`,
  notANumber: (least: number, most: number, decimals: number) =>
    decimals === 0
      ? `A whole number from ${least} to ${most} is expected here.`
      : `A number from ${least} to ${most} is expected here, with a point and at most ${decimals} decimals.`,
  oneOf: (choices: readonly string[]) => `One of these is expected here: ${listed(choices)}.`,
  noneOf: (choices: readonly string[]) => `One of these keys is missing: ${listed(choices)}.`,
  twoOf: (one: string, other: string) =>
    `${printable(one)} and ${printable(other)} stand in one check: make two of it.`,
  notNamed: 'Names with what belongs to them are expected here, one a line.',
  missing: (key: string) => `The key ${inEnglishQuotes(key)} is missing.`,
  takesNothing: (verb: string) => `Nothing stands behind ${inEnglishQuotes(`${verb}:`)}.`,
  getSends: 'A page that is asked for with get is sent nothing: take post or put.',
  notASize: 'A size is expected here, such as 200 MB: in kB, MB or GB.',
  notAnId: 'An id has small letters, digits and hyphens, and begins with a letter.',
  idTwice: (id: string) => `Another check has the id ${inEnglishQuotes(id)}.`,
  needsLater: (id: string) =>
    `The check ${inEnglishQuotes(id)} comes later, or is this one: a check needs earlier ones only.`,
  needsUnknown: (id: string, near: string | undefined) =>
    near === undefined
      ? `No check has the id ${inEnglishQuotes(id)}.`
      : `No check has the id ${inEnglishQuotes(id)}. Did you mean ${inEnglishQuotes(near)}?`,
  ruleHas: (key: string) =>
    `A rule that is switched off is no check: it has no ${inEnglishQuotes(key)}.`,
};

/** What checks are called, and what is said of those that a project does not pass. */
export const enChecks = {
  /** What somebody else has said. */
  asWritten: (words: string) => printable(words, 1000),
  title: {
    lint: 'The Dockerfile looks right',
    probe: 'The page answers',
    stop: 'It stops',
    build: 'The image is built',
    run: 'The container runs',
    page: (method: string, path: string) => `${method.toUpperCase()} ${printable(path, 100)}`,
    log: (service: string) => `The log${of(service)}`,
    stops: (seconds: number) => `It stops within ${seconds} s`,
    restart: 'It works again after a restart',
    replace: 'It works again in a new container',
    volume: 'Its data outlives the container, in a volume',
    image: 'The image',
    file: (path: string) => `The file ${printable(path, 100)}`,
    service: (name: string) => `The service ${printable(name)}`,
  },
  notPassed: (number: number, title: string) =>
    title === ''
      ? `Check ${number} did not pass.`
      : `Check ${number} (${inEnglishQuotes(title, 100)}) did not pass.`,
  status: (got: number, expected: number) =>
    `The page answers with ${got}, but ${expected} was expected.`,
  needs: (number: number) => `Not judged: it needs check ${number}, which did not pass.`,
  notHere: 'Not judged: that takes Docker.',
  notKnown: (words: string) => `Not judged: nobody knows ${words} here.`,
  saysNot: (words: string) => `The page says ${quoted(words)}, which it must not.`,
  noHeader: (name: string, expected: string) =>
    `The answer has no header ${printable(name)}; it must be ${quoted(expected)}.`,
  header: (name: string, expected: string, got: string) =>
    `The header ${printable(name)} is ${quoted(got)}, but ${quoted(expected)} was expected.`,
  notJson: (got: string) => `The answer is no JSON: ${quoted(got)}.`,
  noJson: (path: string, expected: string) =>
    `In the JSON there is no ${printable(path, shown)}; it must be ${quoted(expected)}.`,
  json: (path: string, expected: string, got: string) =>
    `In the JSON ${printable(path, shown)} is ${quoted(got)}, but ${quoted(expected)} was expected.`,
  log: (service: string, expected: string, got: string) =>
    got === ''
      ? `The log${of(service)} is empty, but ${quoted(expected)} was expected.`
      : `The log${of(service)} does not say ${quoted(expected)}. Its last line: ${quoted(got)}.`,
  slowStop: (within: number) => `It did not stop within ${within} s, and was ended by force.`,
  slowStopHint:
    'Start it with CMD ["…"] (the list form), and let it end on the signal that docker stop sends: SIGTERM, or another one by STOPSIGNAL.',
  lost: (page: string) => `Afterwards, a page is not what it was: ${printable(page, shown)}.`,
  lostHint: {
    restart:
      'What must be there after a restart is kept in a file or a database, not in a variable.',
    replace:
      'A new container has what is in the image, and no more: the program must make what it misses when it starts.',
    volume:
      'What must outlive the container stands in a volume: name its folder in the Dockerfile, with VOLUME, and write nowhere else.',
  },
  size: (is: string, most: string) => `The image has ${is}; ${most} is the most that it may have.`,
  sizeHint:
    'Begin with a smaller base (slim, alpine), copy only what is needed (.dockerignore), and build in one stage what runs in another.',
  isRoot: 'The application runs as root.',
  isRootHint: 'Let the Dockerfile name another user, before CMD: USER nobody.',
  otherUser: (is: string, wanted: string) =>
    `The application runs as ${printable(is)}, but ${printable(wanted)} was expected.`,
  noLabel: (name: string) => `The image has no label ${printable(name)}.`,
  otherLabel: (name: string, is: string, wanted: string) =>
    `The label ${printable(name)} is ${quoted(is)}, but ${quoted(wanted)} was expected.`,
  from: (is: string, wanted: string) =>
    `The image is made from ${printable(is, shown)}, but ${printable(wanted, shown)} was expected.`,
  fileMissing: (path: string) => `There is no file ${printable(path, shown)}.`,
  fileUnread: (path: string) =>
    `${printable(path, shown)} is no file of the project that could be read.`,
  fileSays: (path: string, expected: string) =>
    `${printable(path, shown)} does not say ${quoted(expected)}.`,
  noServices: (name: string) =>
    `The project has no service ${printable(name)}: it is a Dockerfile alone, without Compose.`,
  noService: (name: string) => `There is no service ${printable(name)} in its Compose file.`,
  serviceEnded: (name: string) => `The service ${printable(name)} does not run.`,
  serviceIll: (name: string) => `The service ${printable(name)} runs, but is not healthy.`,
  points: (points: string, most: string) => `${points} of ${most} points`,
  noPoints: (most: string) => `no points yet, of ${most}: not all could be judged`,
};
