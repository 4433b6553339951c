import { type ErrorReader, framesIn, lastMatch } from './program-error.js';

/** `panic: …`, of a server too, and what ends a program at once. */
const ended =
  /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? )?(?:http: )?(panic|fatal error)(?: serving \S+)?: (.*)$/;
/** `	/src/main.go:10 +0x9a` */
const call = /^\t(\S+\.go):(\d+)/;
/** What `log.Fatal` prints: the day and the hour, perhaps the place. */
const logged =
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:([\w./-]+\.go):(\d+): )?((?!\[\w+\] \d+#).*)$/;

/** As Go says it. */
export const readGo: ErrorReader = (lines) => {
  const found = lastMatch(lines, ended);
  if (found === undefined) return readFatal(lines);
  const [error = '', words = ''] = found.groups;
  // `panic: a [recovered]`, and below it what it has become.
  const plain = words.replace(/ \[recovered\]$/, '');
  return { error, words: plain, frames: framesIn(lines.slice(found.index), call).toReversed() };
};

/** A program that logs its error, and ends. */
const readFatal: ErrorReader = (lines) => {
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const [, file, line, words] = logged.exec(last) ?? [];
  if (words === undefined) return undefined;
  const frames = framesIn([`\t${file}:${line}`], call);
  return { error: '', words, frames };
};
