import { imageInstructions } from '../reading/dockerfile/image.js';
import { flaskRun, isFlask } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
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
const told = /\bFLASK_DEBUG(?:=| +)["']?(?:1|true)\b|\bFLASK_ENV(?:=| +)["']?development\b/i;

function inDockerfile({ dockerfile }: RuleInput): Finding[] {
  return imageInstructions(dockerfile).flatMap((each) => {
    const option = each.list?.includes('flask') && each.list.includes('--debug');
    const what =
      each.keyword === 'ENV' ? told.exec(each.text)?.[0] : option ? '--debug' : undefined;
    return what === undefined ? [] : [at(each, 'warn', what)];
  });
}
