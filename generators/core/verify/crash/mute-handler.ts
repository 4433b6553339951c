/** A function that answers nobody. */
interface MuteHandler {
  /** Counted from 1. */
  readonly line: number;
  readonly id: 'no-end' | 'endless-loop';
  /** The line that it lacks. */
  readonly write: string;
}

/** Where a function is handed over that answers: `createServer((req, res) => {`, `app.get("/", (req, res) => {`. */
const handsOver = /\b(?:createServer|get|all|use)\s*\(/;
const parameters = /\(\s*(\w+)\s*,\s*(\w+)\s*(?:,\s*(\w+)\s*)?\)\s*(?:=>\s*)?\{/;

/** What ends an answer, or leaves it to others. */
const ends =
  /\.(?:end|send|json|jsonp|render|redirect|sendFile|sendStatus|download|pipe)\s*\(|\bpipeline\b/;
const endless = /\bwhile\s*\(\s*(?:true|1)\s*\)|\bfor\s*\(\s*;\s*;\s*\)/;
const leaves = /\b(?:break|return|throw)\b/;

/** Libraries whose functions answer with what they return. */
const returning = /\b(?:fastify|koa|hapi|Bun\.serve|Deno\.serve|@nestjs)\b/;

/** Functions, lines of one, and UTF-16 code units of a line, that are looked at. */
const mostHandlers = 20;
const mostLines = 200;
const longestLine = 500;

/** The first function of a program of Node.js that takes a request and never ends its answer. */
export function muteHandler(all: readonly string[]): MuteHandler | undefined {
  const lines = all.map((line) => line.slice(0, longestLine));
  if (lines.some((line) => returning.test(line))) return undefined;
  const isExpress = lines.some((line) => /\bexpress\b/.test(line));
  const handlers = lines.flatMap((line, index) => {
    const found = handsOver.test(line) ? parameters.exec(line) : null;
    return found === null ? [] : [{ found, index }];
  });
  return handlers
    .slice(0, mostHandlers)
    .map(({ found, index }) => whyMute(found, index, lines, isExpress))
    .find((found) => found !== undefined);
}

function whyMute(
  [head, request = '', response = '', next]: RegExpExecArray,
  index: number,
  lines: readonly string[],
  isExpress: boolean,
): MuteHandler | undefined {
  // What is told of an error first takes an answer, and gives none.
  if (/^err/i.test(request)) return undefined;
  const body = bodyFrom(lines, index, head);
  const loop = body.findIndex((each) => endless.test(each));
  if (loop >= 0 && !body.slice(loop).some((each) => leaves.test(each))) {
    return { line: index + 1 + loop, id: 'endless-loop', write: '' };
  }
  if (body.some((each) => ends.test(each) || handsOn(each, response, next))) return undefined;
  const isBegun = body.some((each) => each.includes(`${response}.write(`));
  const answer = isExpress ? 'send("Hello")' : isBegun ? 'end()' : 'end("Hello")';
  const write = next === undefined ? `${response}.${answer};` : `${next}();`;
  return { line: index + 1, id: 'no-end', write };
}

/** Whether something else may answer in its place. */
const handsOn = (line: string, response: string, next: string | undefined): boolean =>
  new RegExp(`[(,{]\\s*${response}\\s*[,)}]`).test(line) ||
  (next !== undefined && new RegExp(`\\b${next}\\b`).test(line));

/** The lines of a function, from behind its opening brace to where that closes. */
function bodyFrom(lines: readonly string[], index: number, head: string): readonly string[] {
  const body: string[] = [];
  let depth = 1;
  for (const line of lines.slice(index, index + mostLines)) {
    const text = body.length === 0 ? line.slice(line.indexOf(head) + head.length) : line;
    body.push(text);
    depth += (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
    if (depth <= 0) break;
  }
  return body;
}
