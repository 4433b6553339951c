import type { ErrorReader, Frame } from './program-error.js';
import { frameAt, framesIn, lastMatch } from './program-error.js';

/** `TypeError: …`, `Error [ERR_MODULE_NOT_FOUND]: …`, and what led to another one. */
const named =
  /^\s*(?:\[cause\]: |error: )?(?:Uncaught (?:\(in promise\) )?)?((?:[A-Z]\w*)?(?:Error|Exception|Rejection)|[A-Z]\w*Error\w*)(?: \[\w+\])?(?:: (.*))?$/;
/** `    at start (/app/index.js:3:25)` */
const call = /^\s+at (?:.*[ (])?(?:file:\/\/)?([^\s():]+):(\d+):\d+\)?/;
/** `/app/index.js:5`, above the line itself; without Docker, `web/index.js:5`. */
const shown = /^(?:file:\/\/)?(\/[^\s:]+|[\w.][\w./@+-]*\.[cm]?[jt]sx?):(\d+)$/;
/** `SyntaxError: /app/config.json: Expected …` */
const jsonFile = /^(\/\S+\.json): /;

/** What else only Node.js says. */
const others = /^Node\.js v\d|^Require stack:$|imported from \//;

/** Lines above an error in which its own line is shown. */
const mostShown = 12;

/** As Node.js, Deno and Bun say it. */
export const readNode: ErrorReader = (lines) => {
  const found = lastMatch(lines, named);
  if (found === undefined) return undefined;
  const { index, groups } = found;
  const [error = '', words = ''] = groups;
  const inner = framesIn(callsBelow(lines, index), call).toReversed();
  const above = shownAbove(lines, index);
  const json = jsonFile.exec(words)?.[1];
  const isOfNode = inner.length > 0 || above !== undefined || json !== undefined;
  if (!isOfNode && !lines.some((line) => others.test(line))) return undefined;
  const last = [above, json === undefined ? undefined : frameAt(json, 1)];
  return { error, words, frames: [...inner, ...last.filter((each) => each !== undefined)] };
};

/** The lines of its calls: between them and it there may be more of its words. */
function callsBelow(lines: readonly string[], index: number): readonly string[] {
  const rest = lines.slice(index + 1);
  const from = rest.findIndex((line) => /^\s+at /.test(line));
  const before = rest.slice(0, from);
  if (from < 0 || before.length > mostShown || before.some((line) => named.test(line))) return [];
  const length = rest.slice(from).findIndex((line) => !/^\s+at /.test(line));
  return rest.slice(from, length < 0 ? undefined : from + length);
}

function shownAbove(lines: readonly string[], index: number): Frame | undefined {
  const above = lines.slice(Math.max(0, index - mostShown), index);
  const found = lastMatch(above, shown);
  const [file, line] = found?.groups ?? [];
  if (found === undefined || file === undefined || line === undefined) return undefined;
  return { ...frameAt(file, line), source: above[found.index + 1]?.trim() };
}
