import { posix } from 'node:path';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { flaskRun, isFlask } from '../reading/python/flask.js';
import { readsFlaskEnv } from '../reading/python/flask-version.js';
import { pythonFile } from '../reading/python/python-file.js';
import { startedCommands } from '../reading/started/started-commands.js';
import { starting } from './example.js';
import { at, inFile } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** `app.run(debug=True)`: whoever makes an error happen sees the program, and may type into it. */
export const debugMode: Rule = {
  id: 'debug-mode',
  code: 'CRASH',
  good: starting('import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", debug=False)\n'),
  bad: starting('import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", debug=True)\n'),
  find: (input) => [...inProgram(input), ...inDockerfile(input)],
};

function inProgram({ dockerfile, files }: RuleInput): Finding[] {
  const entry = pythonFile(dockerfile, files);
  const call = entry && isFlask(entry.text) ? flaskRun(entry.text) : undefined;
  if (!entry || call?.debug !== 'True') return [];
  return [inFile(entry.path, entry.text, call.line, 'warn', 'debug=True')];
}

/** Where Flask’s own command is told of it. */
const byDebug = /\bFLASK_DEBUG(?:=| +)["']?(?:1|true)\b/i;
const byEnv = /\bFLASK_ENV(?:=| +)["']?development\b/i;

function inDockerfile(input: RuleInput): Finding[] {
  const { dockerfile, files } = input;
  // Servers such as gunicorn ask for no such variable.
  const isRead = startsFlask(input);
  const isOld = isRead && readsFlaskEnv(dockerfile, files);
  return imageInstructions(dockerfile).flatMap((each) => {
    const option = each.list?.includes('flask') && each.list.includes('--debug');
    const told = (isRead && byDebug.exec(each.text)) || (isOld && byEnv.exec(each.text)) || [];
    const what = each.keyword === 'ENV' ? told[0] : option ? '--debug' : undefined;
    return what === undefined ? [] : [at(each, 'warn', what)];
  });
}

/** Whether the container starts Flask’s own server, by its command or by a program. */
const startsFlask = ({ dockerfile, files }: RuleInput): boolean =>
  startedCommands(dockerfile, files).some(({ words: [program = '', first = ''] }) => {
    const name = posix.basename(program);
    const isPython = /^python[\d.]*$/.test(name) && first !== '-m';
    return name === 'flask' || isPython || name.endsWith('.py');
  });
