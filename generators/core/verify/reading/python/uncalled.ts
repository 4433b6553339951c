import { isFlask } from './flask.js';
import { lineNumber, readPython } from './python-source.js';

/** A line that names what would serve, and does not call it. */
export interface Uncalled {
  readonly line: number;
  /** The same, called. */
  readonly call: string;
}

const named = /^[ \t]*((?:\w+\.)*(?:run|run_app|serve|serve_forever|start|launch|main))[ \t]*$/gm;

/** What Flask listens on by itself. */
const usual = 5000;

/** `app.run` without its parentheses. @param port on which it is expected; undefined where nobody has said one */
export function uncalled(text: string, port: number | undefined): Uncalled | undefined {
  const found = [...readPython(text).code.matchAll(named)].at(-1);
  const [all, name] = found ?? [];
  if (found === undefined || all === undefined || name === undefined) return undefined;
  const more = port === undefined || port === usual ? '' : `, port=${port}`;
  const words = name.endsWith('.run') && isFlask(text) ? `host="0.0.0.0"${more}` : '';
  return { line: lineNumber(text, found.index), call: `${name}(${words})` };
}
