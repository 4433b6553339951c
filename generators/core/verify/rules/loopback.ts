import { startedBy } from '../reading/dockerfile/command.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { commandLine } from '../reading/dockerfile/instruction.js';
import { type FlaskRun, flaskRun, isFlask } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { lineNumber } from '../reading/python/python-source.js';
import { starting } from './example.js';
import { at, inFile } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** A server that listens on 127.0.0.1: inside a container nobody else can reach it. */
export const loopback: Rule = {
  id: 'loopback',
  code: 'LOOPBACK_BIND',
  good: starting('import flask\napp = flask.Flask("a")\napp.run(debug=False, host="0.0.0.0")\n'),
  bad: starting('import flask\napp = flask.Flask("a")\napp.run(port=5000)\n'),
  find: (input) => [...inCommand(input), ...inProgram(input)],
};

/** UTF-16 code units of a command that are looked at: what follows in a longer one tells nothing more. */
const longestCommand = 2000;

const here = /(?:^|[^\w.])(?:127\.0\.0\.1|localhost|\[?::1\]?)(?![\w.])/;

/** Servers that listen there unless told otherwise, and what tells them. */
const servers: readonly (readonly [RegExp, RegExp])[] = [
  [/\bflask\s(?:.*\s)?run\b/, /\s(?:--host|-h)\b|FLASK_RUN_HOST/],
  [/\bgunicorn\b/, /\s(?:-b\S*|--bind|-c|--config)\b|GUNICORN_CMD_ARGS|\bPORT\b/],
  [/\b(?:uvicorn|hypercorn)\b/, /\s(?:--host|--bind|-b|--uds|--config|-c)\b|UVICORN_HOST/],
  [/\bmanage\.py\srunserver\b/, /runserver\s(?:.*\s)?(?:0|0\.0\.0\.0|\[::\]):/],
];

function inCommand({ dockerfile, files }: RuleInput): Finding[] {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const command = [entrypoint, cmd].flatMap((each) => (each ? [commandLine(each)] : [])).join(' ');
  const line = command.slice(0, longestCommand);
  const by = cmd ?? entrypoint;
  if (by === undefined) return [];
  const variables = imageInstructions(dockerfile).filter(({ keyword }) => keyword === 'ENV');
  const all = [line, ...variables.map(({ text }) => text)].join('\n').slice(0, 4 * longestCommand);
  const server = servers.find(([name, told]) => name.test(line) && !told.test(all));
  const hasConfig = /\bgunicorn\b/.test(line) && files.kind('gunicorn.conf.py') !== undefined;
  if (server && !hasConfig) return [at(by, 'warn', server[0].exec(line)?.[0] ?? '')];
  const bound = /\s(?:-b|--bind|--host|-h)[=\s]?\S+/.exec(line)?.[0] ?? '';
  return here.test(bound) ? [at(by, 'warn', bound.trim())] : [];
}

function inProgram({ dockerfile, files }: RuleInput): Finding[] {
  const entry = pythonFile(dockerfile, files);
  if (entry === undefined) return [];
  const { path, text } = entry;
  const call = flaskRun(text);
  if (call && isFlask(text) && isLoopback(call))
    return [inFile(path, text, call.line, 'warn', call.source)];
  const bound =
    /(?:HTTPServer|TCPServer|make_server|\.bind)\(+\s*["'](?:127\.0\.0\.1|localhost)["'].*/.exec(
      text,
    );
  if (!bound) return [];
  return [inFile(path, text, lineNumber(text, bound.index), 'warn', bound[0])];
}

/** `app.run()` without a host listens on 127.0.0.1. */
function isLoopback({ host, positional, open }: FlaskRun): boolean {
  if (host !== undefined) return /^u?["'](?:127\.0\.0\.1|localhost|::1)["']$/.test(host);
  return positional === undefined
    ? !open
    : /^u?["'](?:127\.0\.0\.1|localhost)["']$/.test(positional);
}
