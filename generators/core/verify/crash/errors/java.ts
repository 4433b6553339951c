import { type ErrorReader, type Frame, frameAt, lastMatch } from './program-error.js';

/** `Exception in thread "main" java.lang.X: …`, `Caused by: …` and what a library logs. */
const thrown =
  /^\s*(?:Exception in thread "[^"]*" |Caused by: )?((?:[a-z]\w*\.)+(?:[A-Z][\w$]*)?(?:Exception|Error)\b)(?:: (.*))?$/;
/** `	at web.Main.main(Main.java:5)`, `	at java.base/java.net.Socket.connect(Socket.java:751)` */
const call = /^\s+at (?:[\w.]+\/\/?)?([\w.$]+)\.[\w$<>]+\((\w+\.(?:java|kt|scala|groovy)):(\d+)\)/;
/** What cannot even begin. */
const unstarted =
  /^(?:[Ee]rror: )?(Could not find or load main class .*|Unable to access jarfile .*|no main manifest attribute, in .*|Main method not found in class .*|can't find main\(String\[\]\) method in class: .*|Could not create the Java Virtual Machine.*)$/;
/** What the compiler says, where a source is started as it is. */
const uncompiled = /^(\S+\.java):(\d+): error: (.*)$/;

/** As Java says it, and Spring Boot. */
export const readJava: ErrorReader = (lines) =>
  readSpring(lines) ?? readStart(lines) ?? readThrown(lines);

const readThrown: ErrorReader = (lines) => {
  const found = lastMatch(lines, thrown);
  if (found === undefined) return undefined;
  const [name = '', words = ''] = found.groups;
  return { error: name.replace(/^.*[.$]/, ''), words, frames: framesOf(lines) };
};

/** The places of all errors: each names its innermost first, and what has caused it comes behind it. */
function framesOf(lines: readonly string[]): readonly Frame[] {
  const each: Frame[][] = [[]];
  for (const line of lines) {
    if (thrown.test(line)) each.push([]);
    const [, name = '', file, number = ''] = call.exec(line) ?? [];
    if (file === undefined) continue;
    const folder = name.split('.').slice(0, -1).join('/');
    each.at(-1)?.push(frameAt(folder === '' ? file : `${folder}/${file}`, number));
  }
  return each.flatMap((frames) => frames.reverse());
}

const readStart: ErrorReader = (lines) => {
  const compiled = lines.map((line) => uncompiled.exec(line)).find((match) => match !== null);
  if (compiled) {
    const [, file = '', line = '', words = ''] = compiled;
    return { error: 'error', words, frames: [frameAt(file, line)] };
  }
  const words = lastMatch(lines, unstarted)?.groups[0];
  return words === undefined ? undefined : { error: '', words, frames: [] };
};

/** Spring Boot explains what it fails of, in a paragraph. */
const readSpring: ErrorReader = (lines) => {
  const from = lines.lastIndexOf('APPLICATION FAILED TO START');
  const at = from < 0 ? -1 : lines.indexOf('Description:', from);
  const words = at < 0 ? undefined : lines.slice(at + 1).find((line) => line.trim() !== '');
  return words === undefined ? undefined : { error: '', words, frames: framesOf(lines) };
};
