import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import type { Flaw, FlawKind } from '../../verdict/flaw.js';

const list = (words: readonly string[], most = 20) =>
  [...words.slice(0, most), ...(words.length > most ? ['…'] : [])]
    .map((word) => printable(word))
    .join(', ');
const near = (word: string | undefined) =>
  word === undefined ? '' : ` Did you mean ${quoted(word)}?`;
/** A tab does not show; see `missingHeadings`. */
const tabs = (line: string) => (line.includes('⇥') ? ' (⇥ is the Tab key)' : '');
const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;

/** What is wrong with a roster, and what should be known of it. */
export const enRoster = {
  more: (count: number) => (count === 1 ? 'and 1 more problem.' : `and ${count} more problems.`),
  terminal:
    'Standard input is a terminal, and no list comes from there. Give the name of a file, or send one: docker-intro class - < students.csv',
  empty:
    'There is no student in it. The first line of a roster holds headings, such as: first name, last name. Each line after it is a student.',
  binary:
    'This is not text, so it is no roster. Save the list as CSV (in Excel: File, Save As, “CSV UTF-8”), and give that file.',
  encoding:
    'From this line on the text is in an encoding that is neither UTF-8, UTF-16 nor Windows-1252. Save the list as “CSV UTF-8”, and give that file.',
  foreign: {
    excel:
      'This is an Excel workbook. Open it, choose File, Save As, and the type “CSV UTF-8”; then give that .csv file.',
    calc: 'This is a LibreOffice document. Open it, choose File, Save As, and the type “Text CSV”; then give that .csv file.',
    numbers:
      'This is a Numbers document. Open it, choose File, Export To, CSV; then give that .csv file.',
    word: 'This is a Word document. Copy its list to a spreadsheet, save that as CSV, and give the .csv file.',
    pdf: 'This is a PDF. Where it came from, choose the export as CSV; or copy its list to a spreadsheet, save that as CSV, and give the .csv file.',
    web: 'This is a web page, whatever it is called. Open it in a spreadsheet, save it as CSV, and give the .csv file; or download the list anew while you are signed in.',
    rtf: 'This is a document with formatting (RTF). Save it as plain text, or its list as CSV, and give that file.',
    archive: 'This is an archive. Unpack it, and give the list that is in it.',
  },
  standardInput: 'standard input',
  /** What stands at the place of a flaw, put into the sentence of `malformed`. */
  flaw: ({ kind, detail }: Flaw) => {
    const said: Readonly<Record<FlawKind, string>> = {
      deep: 'it is nested too deep',
      twice: `${printable(detail)} stands twice`,
      unexpected: `${quoted(detail)} cannot stand here`,
      end: 'it ends too early',
      documents: 'a second document begins here',
      aliases: 'there are too many aliases',
      alias: 'an alias stands for more than one value',
      key: 'a key has more than one value',
      other: printable(detail, 120),
    };
    return said[kind];
  },
  malformed: {
    json: (why: string) =>
      `This is no well-formed JSON: ${why}. A comma or a quotation mark that is missing or left over, here or just before, is the usual cause.`,
    yaml: (why: string) =>
      `This is no well-formed YAML: ${why}. Look at the indentation, and put values that hold a colon between quotation marks.`,
  },
  longYaml: (most: number) => `A YAML roster has at most ${kib(most)}. Use CSV for more.`,
  notAList:
    'A list of students is expected: a name, or a login with what is said of that student, for each.',
  notAStudent: 'A student is a name, or keys with their values, such as “login: ada”.',
  notAValue: 'A single text or number is expected here.',
  tooWide: (most: number) =>
    `There are more than ${most} columns. Keep those that say who the students are.`,
  width: (cells: number, headings: number, line: number) =>
    `This line has ${cells} ${cells === 1 ? 'cell' : 'cells'}, but there ${headings === 1 ? 'is 1 heading' : `are ${headings} headings`} (line ${line}). A separator is missing or left over; a text that holds one stands between double quotes.`,
  quote:
    'A double quote stands where none can be. A cell that holds one begins and ends with a double quote, and has two for each one inside.',
  quoteOpen:
    'A cell begins with a double quote, and no other one ends it. Add the missing one, or remove this one.',
  tooLong: (most: number) =>
    `This line has more than ${kib(most)}. No student needs as much: is a double quote missing, or is this another file?`,
  nul: 'This cell holds a NUL character. Save the list anew as “CSV UTF-8”.',
  noIdentity: (headings: readonly string[]) =>
    headings.length === 0
      ? 'The first line holds no headings. Put them there, such as: first name, last name.'
      : `No heading says which column names the students, such as username, email, or first name and last name. Say it with --id-column. The headings are: ${list(headings)}.`,
  /** What is put above a column in a line that is proposed. */
  headings: {
    email: 'email',
    full: 'full name',
    first: 'first name',
    last: 'last name',
    login: 'username',
  },
  noHeadings: (
    { line, isSure }: { readonly line: string; readonly isSure: boolean },
    first: readonly string[],
  ) =>
    isSure
      ? `There is no line of headings: the first line (${list(first, 6)}) is a student already. Add this line above it: ${quoted(line, 200)}${tabs(line)}.`
      : `No heading says who the students are. If the first line (${list(first, 6)}) is a student, add a line of headings above it, such as ${quoted(line, 200)}${tabs(line)}. If it holds the headings, or a line below it does, say which of them names the students with --id-column.`,
  onlySections: (titles: readonly string[]) =>
    `This file is in sections (${list(titles, 6)}), and in none of them a heading says who the students are. Keep only the lines of the section with the list of people, and let its headings be such as: first name, last name.`,
  noHeading: (name: string, close: string | undefined, headings: readonly string[]) =>
    `The roster has no heading ${quoted(name)}.${near(close)} The headings are: ${list(headings)}.`,
  headingTwice: (name: string) =>
    `The heading ${quoted(name)} stands twice, so it is not clear which column is meant. Rename or remove one.`,
  passedOver: (heading: string, gaps: number, other: string) =>
    `${quoted(heading)} is empty for ${gaps} of the students, so ${quoted(other)} names them. --id-column chooses another column.`,
  skipped: (places: readonly string[], count: number) =>
    `${count === 1 ? '1 line is' : `${count} lines are`} taken for no student: ${list(places)}${count > places.length ? ', …' : ''}.`,
  halfName: (heading: string, others: readonly string[], missing: string) =>
    `Of the names only ${quoted(heading)} is read. Nothing uses ${list(others)}: if ${others.length === 1 ? 'it' : 'one of them'} holds the other half, give it the heading ${quoted(missing)}.`,
  section: (title: string) =>
    `Only the section ${quoted(title)} is read: the others hold no list of people, or the same people again.`,
  again: (places: readonly string[], count: number) =>
    `${list(places)}${count > places.length ? ', …' : ''}: ${count === 1 ? 'this line names somebody' : `these ${count} lines name people`} who stand in the list already, as in the list of a meeting; each is taken once.`,
  suspicion: {
    doubled: (place: string) =>
      `${printable(place, 200)}: accents look broken (such as Ã© for é): the file was converted twice. Save it anew as “CSV UTF-8” from where it came.`,
    otherPage: (place: string) =>
      `${printable(place, 200)}: accents may be read wrongly: the file may be in an encoding of old MS-DOS or Macintosh programs. If names look wrong, save it as “CSV UTF-8”.`,
  },
  missing: (heading: string) =>
    `This student has no ${quoted(heading)}, by which the students are named. Fill it in, or choose another column with --id-column (several go together: 'first name+last name').`,
  twice: (id: string, first: string) =>
    `${quoted(id)} is in the list already, at ${printable(first, 200)}. Remove one of the two; if they are two people, choose a column that tells them apart with --id-column.`,
  fallTogether: (
    id: string,
    other: string,
    folder: string,
    first: string,
    advice: string | undefined,
  ) =>
    `${quoted(id)} and ${quoted(other)} (${printable(first, 200)}) would both get the folder ${folder}. ${advice ?? 'Add a column “username” that tells all students apart, or choose one with --id-column.'}`,
  otherLogin:
    'Change one of the two, or choose a column that tells all students apart with --id-column.',
  wholeAddress: (heading: string) =>
    `With --id-column ${quoted(heading)} the folders are called after the whole addresses.`,
  standsForOther: (folder: string, id: string) =>
    `The folder ${folder} holds the project of ${quoted(id)}. If that is the same student, write the roster as it was; if not, move that folder away.`,
  path: (id: string) =>
    `${quoted(id)} cannot name a student: it has the form of a path. Remove every / and \\ from it.`,
  control: (id: string) =>
    `${quoted(id)} cannot name a student: it holds a character that does not print. Type it anew.`,
  longId: (length: number, most: number) =>
    `What names a student has at most ${most} characters; this has ${length}.`,
  noLetters: (id: string) =>
    `${quoted(id)} cannot name a folder: there is no letter and no digit in it.`,
  reserved: (id: string, word: string) =>
    `${quoted(id)} cannot name a folder: Windows keeps ${word} for itself. Change it, such as to ${word}-1.`,
  nameOfPeople:
    'The column “name” is the name of the image. If it is what the students are called, give it the heading “full name”.',
  nameTwice: (name: string, first: string) =>
    `The name ${quoted(name)} is that of another student already (${printable(first, 200)}), and two images cannot share one. A pattern such as web-{folder} gives each student a name of their own.`,
  portTwice: (port: number, first: string) =>
    `Port ${port} is given to another student already, at ${printable(first, 200)}. Choose another one, or leave the cell empty.`,
  portStanding: (port: number, first: string) =>
    `Port ${port} is that of the project that stands for ${printable(first, 200)}. Choose another one, or leave the cell empty.`,
  fewPorts: (base: number, room: number, students: number, better: number | undefined) => {
    const ports = room === 1 ? 'is 1 port' : `are ${room} ports`;
    const need = students === 1 ? '1 student needs one' : `${students} students need one each`;
    const advice =
      better === undefined
        ? 'Split the roster, and make several classes of it, each with an --out of its own.'
        : `Choose another one, such as ${better}.`;
    return `From ${base} on there ${ports} that a student can get, and some may be taken; ${need}. ${advice}`;
  },
  brace:
    'A brace is not closed, or not opened, or has nothing inside. A field is written {heading}, and a brace that is to be seen is written twice: {{ or }}.',
  noField: (name: string, close: string | undefined, fields: readonly string[]) =>
    `There is no ${printable(`{${name}}`)} in this roster.${close === undefined ? '' : ` Did you mean ${printable(`{${close}}`)}?`} There are: ${list(fields)}.`,
  notParted: (field: string, heading: string) =>
    `There is no ${printable(`{${field}}`)} in this roster: ${quoted(heading)} holds whole names, and nothing tells which part is which. Take {person}, or write the names in two columns, first name and last name.`,
  wholeName: (field: string, places: readonly string[], count: number) =>
    `${list(places)}${count > places.length ? ', …' : ''}: ${printable(`{${field}}`)} is the whole name there, since nothing tells its parts apart.`,
  literalField: (place: string, field: string) =>
    `${printable(place, 200)}: ${printable(field)} stays as it is written: fields are filled in only where an option holds them, such as --greeting or --set.`,
  setForm: (text: string) =>
    `${quoted(text)} is not an option with its pattern, such as greeting=Hello {first}!`,
  setUnknown: (name: string, close: string | undefined, all: readonly string[]) =>
    `There is no option ${quoted(name)} that a student can have.${near(close)} There are: ${list(all)}.`,
  sameRemote:
    'Every student would get the same repository. Put a field into the address, such as {id} or {folder}.',
  remoteTwice: (first: string) =>
    `This student would get the repository of another one (${printable(first, 200)}). Put {folder} or {id} into the address.`,
  remoteValue: (field: string, value: string) =>
    value === ''
      ? `${printable(`{${field}}`)} is empty for this student, so there is no address. Fill it in, or use {folder}.`
      : `${quoted(value)} for ${printable(`{${field}}`)} would change what the address means. {folder} is always safe.`,
  remoteForm:
    'This is no address of a repository, such as git@host:org/{id}.git or https://host/org/{id}.git',
  table: {
    student: 'student',
    folder: 'folder',
    name: 'name',
    port: 'port',
    stack: 'stack',
    greeting: 'greeting',
    /** Whether it would be made or is there. */
    project: 'project',
    new: 'new',
    there: 'there',
    remote: 'remote',
  },
};
