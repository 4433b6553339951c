import { lineNumber, readPython } from './python-source.js';

/** A call of `app.run(…)`, as it is written. */
export interface FlaskRun {
  readonly line: number;
  readonly source: string;
  /** What is written for these; undefined where nothing is. */
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly debug: string | undefined;
  /** The first argument without a name: the host. */
  readonly positional: string | undefined;
  /** Whether `*` or `**` may bring others. */
  readonly open: boolean;
}

export const isFlask = (text: string): boolean =>
  /^[ \t]*(?:from\s+flask\b|import\s+flask\b)/m.test(readPython(text).code);

/** The only call of `.run(…)` on a name such as `app`; undefined where there is none, or more. */
export function flaskRun(text: string): FlaskRun | undefined {
  const { code } = readPython(text);
  const calls = [...code.matchAll(/(?<![\w.])(?:app|application|server|web|site|api)\.run\s*\(/g)];
  const [call] = calls;
  if (call === undefined || calls.length > 1) return undefined;
  const start = call.index + call[0].length;
  const found = argumentsFrom(code, start);
  if (found === undefined) return undefined;
  const parts = found.parts.map(([from, to]) => text.slice(from, to).trim());
  const named = (name: string) =>
    parts.find((part) => new RegExp(`^${name}\\s*=(?!=)`).test(part))?.replace(/^\w+\s*=\s*/, '');
  const [first = ''] = parts;
  return {
    line: lineNumber(text, call.index),
    source: text.slice(call.index, found.end + 1).replace(/\s+/g, ' '),
    host: named('host'),
    port: named('port'),
    debug: named('debug'),
    positional: first === '' || /^(?:\w+\s*=(?!=)|\*)/.test(first) ? undefined : first,
    open: parts.some((part) => part.startsWith('*')),
  };
}

/** The places of a call's arguments, from behind its parenthesis on, and where that closes. */
function argumentsFrom(code: string, start: number) {
  const parts: [number, number][] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    const isEnd = /[)\]}]/.test(sign) && depth === 0;
    if (isEnd || (sign === ',' && depth === 0)) {
      parts.push([from, at]);
      from = at + 1;
    }
    if (isEnd) return { parts, end: at };
    if (/[([{]/.test(sign)) depth += 1;
    if (/[)\]}]/.test(sign)) depth -= 1;
  }
  return undefined;
}

/** Whether a program calls anything that may serve for ever. */
export const startsSomething = (text: string): boolean =>
  /run|serve|listen|Server|start|main\s*\(|loop|while\s|exec|system|Popen|spawn/.test(
    readPython(text).code,
  );
