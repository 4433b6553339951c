import type { Facts } from '../verdict/facts.js';
import type { Named } from '../verdict/saying.js';
import { isWholePython } from './is-whole-python.js';

/** Where a line stands. */
interface Around {
  /** What is before it. */
  readonly indent: string;
  /** Whether the project was made by the tool, and its lesson says which port it is. */
  readonly hasLesson: boolean;
}

/**
 * Makes a line as its remedy says, or several; undefined where that says no such thing for certain.
 * @param names what the sentence of the remedy names
 */
type Mend = (line: string, names: readonly Named[], around: Around) => string | undefined;

const textOf = (name: Named): string | undefined =>
  typeof name === 'string' && name !== '' ? name : undefined;

/** The remedy names the line as it should be, at one of its places. */
const whole =
  (at: number): Mend =>
  (_line, names) =>
    textOf(names[at]);

/** The remedy names a word of the line, and the right one. */
const word: Mend = (line, [wrong, right]) => {
  const [from, to] = [textOf(wrong), textOf(right)];
  if (from === undefined || to === undefined) return undefined;
  const found = new RegExp(`(?<![\\w.])${escaped(from)}(?!\\w)`, 'g');
  // Of two places nobody knows which one is meant.
  return [...line.matchAll(found)].length === 1 ? line.replace(found, () => to) : undefined;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A line further in may go on with the one above, which then lacks its backslash. */
const unindented: Mend = (line, names, around) =>
  around.indent === '' ? whole(1)(line, names, around) : undefined;

/** A comment goes to a line of its own above. */
const commentAbove: Mend = (line) => {
  const [, instruction = '', comment] = /^([^#]*\S)\s+(#.*)$/.exec(line) ?? [];
  // Between quotation marks it is none.
  const isOpen = [/"/g, /'/g].some((mark) => [...instruction.matchAll(mark)].length % 2 > 0);
  return comment === undefined || isOpen ? undefined : `${comment}\n${instruction}`;
};

const plainQuotes: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '\u00a0': ' ' },
};

/** In a line that has straight ones as well, the others may be a part of a text. */
const straightQuotes: Mend = (line) => {
  if (/["']/.test(line)) return undefined;
  const right = line.replace(
    /[“”„«»‘’\u00a0]/g,
    (character) => plainQuotes[character] ?? character,
  );
  return isWholePython(right) ? right : undefined;
};

/** `print "hello"`; a comma at its end, or `>>`, says more to Python 2. */
const printCall: Mend = (line) => {
  const [, what] = /^print\s+([^>#\s](?:[^#]*[^,#\s])?)$/.exec(line) ?? [];
  // A statement may follow, or the line go on.
  return what === undefined || !isWholePython(what) || what.includes(';')
    ? undefined
    : `print(${what})`;
};

/** `def f()`; a comment stays. What else stands there may belong behind the colon. */
const colon: Mend = (line, [name]) => {
  const right = textOf(name) ?? '';
  const begins = right.slice(0, -1);
  const [rest, comment = ''] = /^\s*?;?(\s*#.*|\s*)$/.exec(line.slice(begins.length)) ?? [];
  const isMeant = begins !== '' && line.startsWith(begins) && rest !== undefined;
  return isMeant && isWholePython(begins) ? `${right}${comment}` : undefined;
};

/** A function of a class is given something, and one further in may be one. */
const parentheses: Mend = (line, [name], { indent }) => {
  const right = textOf(name) ?? '';
  const begins = right.slice(0, -'():'.length);
  const [rest, comment = ''] = /^\s*:?(\s*#.*|\s*)$/.exec(line.slice(begins.length)) ?? [];
  const isMeant = /^(?:async\s+)?def\s/.test(begins) && line.startsWith(begins);
  return indent === '' && isMeant && rest !== undefined ? `${right}${comment}` : undefined;
};

/** Where Python names a sign alone, that is no line. */
const oneMore: Mend = (line, [name]) => {
  const right = textOf(name);
  return right?.length === line.length + 1 ? right : undefined;
};

/** `ENV A=Hello World`; what is no plain text may be another name, or a command. */
const quotedValue: Mend = (_line, [, line]) => {
  const right = textOf(line) ?? '';
  const values = [...right.matchAll(/="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' '));
  return values.every((each) => /^\p{L}*\p{Ll}\p{L}*[,.!?]?$/u.test(each)) ? right : undefined;
};

/** The path that it is in the project, where it is there. */
const pathOfWindows: Mend = (line, names, around) =>
  textOf(names[2]) && whole(1)(line, names, around);

/** The line of the project’s own with an address that is reached in it, or a call in its place. */
const listening: Mend = (line, [facts]) => {
  const { edit, own, source } = (typeof facts === 'object' ? facts : {}) as Facts;
  if (own !== undefined || source !== line || edit === undefined) return own;
  const [, call, said = ''] = /^([\w.]+\()([^()]*)\)$/.exec(line) ?? [];
  if (call === undefined) return /^(?:CMD|ENTRYPOINT) /.test(line) ? edit : undefined;
  // What else is said there stays.
  const isAll = said.split(',').every((each) => /^\s*(?:(?:host|port)\s*=.*)?$/.test(each));
  if (isAll) return edit.startsWith(call) ? edit : undefined;
  return /host|^\s*["']/.test(said) ? undefined : `${call}host="0.0.0.0", ${said})`;
};

/** Elsewhere than in a lesson, the port of `-p` may as well be the one to change. */
const otherPort: Mend = (line, names, around) =>
  around.hasLesson ? listening(line, names, around) : undefined;

/**
 * The remedies that are an edit of the line that is to blame, and of that alone, by the places of
 * their sentences in the catalogue.
 */
export const remedies: Readonly<Record<string, Mend>> = {
  // A Dockerfile that Docker cannot read
  'rules.unknown-instruction.remedy': whole(1),
  'rules.list-quotes.remedy': whole(1),
  'rules.image-case.remedy': word,
  'rules.trailing-comment.remedy': commentAbove,
  'crash.line-run.remedy': unindented,
  'crash.line-comment.remedy': whole(1),
  'crash.equals-apart.remedy': whole(1),
  'crash.value-apart.remedy': quotedValue,
  // A name that is misspelt, or begins elsewhere
  'crash.image-near.remedy': whole(1),
  'crash.stage-near.remedy': whole(1),
  'rules.copy-source.remedy': word,
  'crash.copy-near.remedy': whole(1),
  'crash.copy-folder.remedy': whole(1),
  'crash.copy-windows.remedy': pathOfWindows,
  'crash.copy-blank.remedy': whole(1),
  'crash.run-sudo.remedy': whole(0),
  'crash.run-verb.remedy': whole(2),
  // What the container starts
  'crash.program-near.remedy': whole(2),
  'crash.started-twice.remedy': whole(1),
  'crash.start-file.remedy': whole(1),
  'crash.start-one-word.remedy': whole(1),
  'crash.start-near.remedy': whole(1),
  'crash.option-one-word.remedy': whole(1),
  'crash.module-ending.remedy': whole(1),
  // A program that Python cannot read, or that calls a thing by another name
  'rules.smart-quotes.remedy': straightQuotes,
  'rules.print-statement.remedy': printCall,
  'crash.single-equals.remedy': oneMore,
  'crash.missing-colon.remedy': colon,
  'crash.no-parentheses.remedy': parentheses,
  'crash.keyword-near.remedy': whole(1),
  'crash.module-near.remedy': whole(1),
  'crash.import-near.remedy': whole(1),
  'crash.name-near.remedy': word,
  'crash.attribute-near.remedy': word,
  'crash.route-slash.remedy': whole(0),
  'crash.route-unmarked.remedy': whole(0),
  // Where it listens
  'failures.LOOPBACK_BIND.remedy': listening,
  'failures.WRONG_PORT.remedy': otherPort,
};
