import { isFlask, startsSomething } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { uncalled } from '../reading/python/uncalled.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A Flask application that is never started: `app.run()` is missing, or only named. */
export const noServer: Rule = {
  id: 'no-server',
  code: 'APP_EXITED',
  good: starting('import flask\nfrom waitress import serve\nserve(flask.Flask("a"), port=5000)\n'),
  bad: starting('import flask\napp = flask.Flask("a")\n# app.run()\n'),
  find: ({ dockerfile, files, containerPort }) => {
    const entry = pythonFile(dockerfile, files);
    if (!entry || !isFlask(entry.text)) return [];
    const named = uncalled(entry.text, containerPort);
    if (named) {
      const { line, call } = named;
      return [{ ...inFile(entry.path, entry.text, line, 'warn', call), means: 'uncalled' }];
    }
    if (startsSomething(entry.text)) return [];
    return [{ sure: 'warn', path: entry.path, names: [entry.path] }];
  },
};
