import { flaskRun, isFlask } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** `EXPOSE 5000`, and an application that listens on 8080. */
export const otherPort: Rule = {
  id: 'other-port',
  code: 'WRONG_PORT',
  good: starting('import flask\napp = flask.Flask("a")\napp.run("0.0.0.0", 8000)\n', {
    port: 8000,
  }),
  bad: starting('import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", port=8080)\n'),
  find: ({ dockerfile, files, containerPort }) => {
    if (containerPort === undefined) return [];
    const entry = pythonFile(dockerfile, files);
    const call = entry && isFlask(entry.text) ? flaskRun(entry.text) : undefined;
    // Arguments without a name may be the port.
    if (
      !entry ||
      !call ||
      call.open ||
      (call.port === undefined && call.positional !== undefined)
    ) {
      return [];
    }
    const port = call.port ?? '5000';
    if (!/^\d+$/.test(port) || Number(port) === containerPort) return [];
    return [inFile(entry.path, entry.text, call.line, 'warn', port, `${containerPort}`)];
  },
};
