import { listeningCalls } from '../reading/listening-calls.js';
import { flaskRun, isFlask } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** `EXPOSE 5000`, and an application that listens on 8080. */
export const otherPort: Rule = {
  id: 'other-port',
  code: 'WRONG_PORT',
  good: starting('import flask\napp = flask.Flask("a")\napp.run("0.0.0.0", 8000)\n', {
    port: 8000,
  }),
  bad: starting('import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", port=8080)\n'),
  find: (input) => [...inFlask(input), ...inCalls(input)],
};

function inFlask({ dockerfile, files, containerPort }: RuleInput): Finding[] {
  if (containerPort === undefined) return [];
  const entry = pythonFile(dockerfile, files);
  const call = entry && isFlask(entry.text) ? flaskRun(entry.text) : undefined;
  // Arguments without a name may be the port.
  if (!entry || !call || call.open || (call.port === undefined && call.positional !== undefined)) {
    return [];
  }
  const port = call.port ?? '5000';
  if (!/^\d+$/.test(port) || Number(port) === containerPort) return [];
  return [inFile(entry.path, entry.text, call.line, 'warn', port, `${containerPort}`)];
}

/** The only call of a program in Go or Java, or the only `listen` of nginx. */
function inCalls({ dockerfile, files, containerPort }: RuleInput): Finding[] {
  const [only, ...others] = listeningCalls(dockerfile, files);
  if (only === undefined || others.length > 0 || containerPort === undefined) return [];
  const { path, line, source, port } = only;
  return port === containerPort
    ? []
    : [{ sure: 'warn', path, line, source, names: [`${port}`, `${containerPort}`] }];
}
