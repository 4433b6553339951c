import { imageInstructions } from '../reading/dockerfile/image.js';
import { listeningCalls } from '../reading/listening-calls.js';
import { type FlaskRun, flaskRun, isFlask } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { lineNumber } from '../reading/python/python-source.js';
import { listenEverywhere } from '../reading/started/listen-everywhere.js';
import { servingCommand } from '../reading/started/serving-command.js';
import { plainLine } from '../reading/started/started-command.js';
import { whereTold } from '../reading/started/where-told.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** A server that listens on 127.0.0.1: inside a container nobody else can reach it. */
export const loopback: Rule = {
  id: 'loopback',
  code: 'LOOPBACK_BIND',
  good: starting('import flask\napp = flask.Flask("a")\napp.run(debug=False, host="0.0.0.0")\n'),
  bad: starting('import flask\napp = flask.Flask("a")\napp.run(port=5000)\n'),
  find: (input) => [...inCommand(input), ...inProgram(input), ...inCalls(input)],
};

function inCommand({ dockerfile, files, containerPort }: RuleInput): Finding[] {
  const { command, server } = servingCommand(dockerfile, files) ?? {};
  if (command === undefined || server === undefined) return [];
  const variables = imageInstructions(dockerfile).filter(({ keyword }) => keyword === 'ENV');
  const environment = variables.map(({ text }) => text).join('\n');
  const said = whereTold(server, command, environment, files);
  if (said === 'elsewhere' || (said === undefined && !server.here)) return [];
  const what = said ?? server.is.exec(plainLine(command))?.[0] ?? '';
  const port = containerPort ?? usualPort;
  const edit = command.write(listenEverywhere(server, command.words, { port, moves: false }));
  const { path, line, source } = command;
  return [{ sure: 'warn', path, line, source, names: [what, edit] }];
}

/** Where nobody says which port it is. */
const usualPort = 8000;

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

/** A loopback address, as programs in Go and Java and the settings of nginx write it. */
const ownAddress = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;

/** Go, Java and nginx listen everywhere unless told otherwise. Who listens elsewhere too may mean it. */
function inCalls({ dockerfile, files }: RuleInput): Finding[] {
  const calls = listeningCalls(dockerfile, files);
  if (!calls.every(({ host }) => ownAddress.test(host))) return [];
  return calls.map(({ path, line, source, call, host }) => {
    const edit = source.replace(host, '0.0.0.0');
    return { sure: 'warn', path, line, source, names: [call.trim(), edit] };
  });
}
