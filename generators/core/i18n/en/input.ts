import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';

const list = (choices: readonly string[]) => choices.join(', ');
const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;

/** Why an input is refused. */
export const enInput = {
  didYouMean: (near: string) => `Did you mean ${near}?`,
  unknownOption: (near: string | undefined) =>
    near === undefined
      ? 'There is no such option.'
      : `There is no such option. Did you mean ${near}?`,
  notHere: 'This option belongs to another command.',
  takesNoValue: 'This option takes no value.',
  notNegatable: (option: string) => `There is ${option}, but not its opposite.`,
  valueMissing: (example: string) => `A value is missing: ${example}`,
  notAChoice: (text: string, choices: readonly string[]) =>
    `${quoted(text)} is none of the choices: ${list(choices)}.`,
  greetingEmpty: 'A greeting needs something to read in it.',
  greetingLong: (length: number, most: number) =>
    `A greeting has at most ${most} characters; this one has ${length}.`,
  greetingUnprintable: (code: string) =>
    `A greeting is one line of printable text; this one holds the character ${code}, which does not print.`,
  lineLong: (length: number, most: number) =>
    `At most ${most} characters are taken here; this has ${length}.`,
  lineUnprintable: (code: string) =>
    `One line of printable text is taken here; this holds the character ${code}, which does not print.`,
  setForm: (text: string) =>
    `${quoted(text)} is not the name of a question with its answer, such as city=Lyon.`,
  noQuestion: (name: string, near: string | undefined, all: readonly string[]) =>
    all.length === 0
      ? `The lab asks nothing of its own, and so no ${quoted(name)}.`
      : `The lab asks for no ${quoted(name)}.${near === undefined ? ` It asks for: ${list(all)}.` : ` Did you mean ${near}?`}`,
  nameLength: (text: string, least: number, most: number) =>
    `A name has ${least} to ${most} characters; this one has ${text.length}.`,
  nameCharacters: (text: string) =>
    `${quoted(text)} is not a name that Docker takes: lower-case letters (a-z) and digits, with single “.”, “_” or “-” between them.`,
  nameTaken: (text: string) =>
    `${quoted(text)} is taken: Docker or the lesson uses an image of that name. Choose another one.`,
  notAShard: (text: string) => `${quoted(text)} is not a part such as 3/8: the third of eight.`,
  notAPort: (text: string) =>
    `${quoted(text)} is not a port: a whole number from 1 to 65535, in digits.`,
  notAMapping: 'Option names with their values are expected, such as “port: 8080”.',
  unknownKey: (near: string | undefined) =>
    near === undefined
      ? 'There is no such answer.'
      : `There is no such answer. Did you mean ${near}?`,
  wrongType: 'A single text or number is expected here.',
  empty: 'A value is missing.',
  notANumber: (text: string, least: number, most: number) =>
    `${quoted(text)} is not a whole number from ${least} to ${most}.`,
  notInside: (text: string) =>
    `${quoted(text)} is not a folder inside the project, such as web or app/server.`,
  notAPath: (text: string) =>
    `${quoted(text)} is not a path of a page: it begins with / and holds no spaces.`,
  expectationEmpty:
    'The text is missing that the page must say. To expect an empty page, type: --expect "="',
  notAPattern: (why: string) => `This is no regular expression. The message: ${why}`,
  reportFormat: (text: string, formats: readonly string[]) =>
    `The format of ${quoted(text)} is not clear. Say it before the file, as FORMAT:FILE, with one of: ${formats.join(', ')}.`,
  reportUnknownFormat: (text: string, near: string | undefined, formats: readonly string[]) =>
    near === undefined
      ? `${quoted(text)} is not a format of a report: it is one of ${formats.join(', ')}.`
      : `${quoted(text)} is not a format of a report. Did you mean ${near}?`,
  reportUnwritable: (file: string) =>
    `${quoted(file)} cannot be written: its folder is missing, you may not write there, or it is no regular file.`,
  reportTwice: (file: string) => `${quoted(file)} is written already, by another --report.`,
  keptByNpm: (dir: string) =>
    `npm takes options for its own, unless -- stands before them: npm create docker-intro ${printable(dir)} -- --port 8081`,
  tooManyDirs: (dirs: readonly string[]) =>
    `One folder at a time: ${dirs.map((dir) => printable(dir)).join(', ')}`,
  rosterMissing: 'The roster is missing: docker-intro class roster.csv',
  tooManyRosters: (files: readonly string[]) =>
    `One roster at a time: ${files.map((file) => printable(file)).join(', ')}`,
  oneOnly: (count: number) =>
    `Classroom 50 takes the result of one project, and these are ${count}. Verify each by itself, or choose another format.`,
  notForClass: (format: string) =>
    `A class is told as text or json; ${format} is for the reports of verify.`,
  emptyDir: 'The name of the folder is empty. For the folder you are in, type a dot: .',
  commandFirst: (command: string) =>
    `“${command}” is a command, and stands first: docker-intro ${command}. A folder of that name is written ./${command}`,
  nearCommand: (word: string, command: string) =>
    `Did you mean “docker-intro ${command}”? For a project in a folder called “${word}”, write ./${word}`,
  excludes: (other: string) => `This does not go together with ${other}.`,
  needs: (other: string) => `This goes with ${other}.`,
  dir: {
    gone: 'The folder you are in is no longer there. Go to another one with cd.',
    nul: 'The name of the folder holds a NUL character.',
    tooLong: 'The name of the folder is too long for this system.',
    notWritable: (place: string) => `You may not write in ${printable(place, 200)}.`,
    notAFolder: (place: string) => `${printable(place, 200)} is a file, not a folder.`,
  },
  file: {
    missing: (_largest: number) => 'There is no such file.',
    notAFile: (_largest: number) => 'This is not a regular file.',
    outside: (_largest: number) => 'This is a link that leads out of the folder.',
    tooLarge: (largest: number) => `The file is larger than ${kib(largest)}.`,
    notUtf8: (_largest: number) => 'The file is not UTF-8 text.',
    unreadable: (_largest: number) => 'The file cannot be read.',
    broken: (why: string) => `The file is not well-formed: ${printable(why, 200)}`,
  },
};
