import { readPython } from '../python/python-source.js';

/** What a program of Python calls to serve until somebody stops it. */
const pythonCalls =
  /(?<![\w.])(?:(?:app|application|server|web|site|api|socketio)\.run|uvicorn\.run|(?:waitress\.)?serve|web\.run_app|app\.run_server)\s*\(|\.serve_forever\s*\(/g;

/** What keeps a call from being made each time. */
const leaves = /(?<![\w.])(?:sys\.exit|exit|quit|os\._exit)\s*\(|process\.exit\b/;
const reads = /\bargv\b|\bargparse\b|\bclick\b|\btyper\b|\bos\.environ\b|\bgetenv\b|process\.env\b/;

interface Started {
  readonly text: string;
  /** Whether words or variables of its own are given to it. */
  readonly isTold: boolean;
}

/** Whether a program of Python serves, however it is started. */
export function pythonServes({ text, isTold }: Started): boolean {
  const { code } = readPython(text);
  if (leaves.test(code) || (isTold && reads.test(code))) return false;
  const lines = code.split('\n');
  return [...code.matchAll(pythonCalls)].some(({ index }) => {
    const line = code.slice(0, index).split('\n').length - 1;
    return !/\bdef\b|#/.test(lines[line] ?? '') && isReached(lines, line);
  });
}

/** Whether a line is at the top of a program, or in a block that is always entered. */
function isReached(lines: readonly string[], line: number): boolean {
  let depth = indentation(lines[line] ?? '');
  for (let above = line - 1; above >= 0 && depth > 0; above--) {
    const text = lines[above] ?? '';
    if (text.trim() === '' || indentation(text) >= depth) continue;
    depth = indentation(text);
    // In the code, what stands between quotes is blank.
    if (/^\s*(?:with\b|try\s*:|if\s+__name__\s*==\s*["'])/.test(text)) continue;
    return depth === 0 && isCalled(/^def\s+(\w+)/.exec(text)?.[1], lines);
  }
  return true;
}

/** A function that is called at the top of its program. */
const isCalled = (name: string | undefined, lines: readonly string[]): boolean =>
  name !== undefined &&
  lines.some(
    (text, line) =>
      new RegExp(`^\\s*(?:asyncio\\.run\\()?${name}\\s*\\(`).test(text) &&
      isReached(lines, line) &&
      !text.includes('def '),
  );

const indentation = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** The same for Node.js, where it listens in a line that begins where lines begin. */
export const nodeServes = ({ text, isTold }: Started): boolean =>
  !leaves.test(text) &&
  !(isTold && reads.test(text)) &&
  text
    .split(/\r?\n/)
    .some((line) => /^(?![\s/*])[^'"]*(?:["'][^'"]*["'][^'"]*)*\.listen\(/.test(line));

/** The same for Go. */
export const goServes = ({ text }: Started): boolean =>
  /^\s*(?:log\.Fatal(?:ln)?\()?http\.ListenAndServe(?:TLS)?\(/m.test(text) &&
  !/\bos\.(?:Exit|Args)\b|\bflag\./.test(text);
