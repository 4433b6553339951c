import { explainPermission } from '../file-permission.js';
import { explainMissingPackage } from '../packages/python.js';
import { explainGiven, explainView } from '../python/view-arguments.js';
import { explainApp } from '../server-app.js';
import { means, type Sign } from '../sign.js';

/** What Python says of what a program does, beyond names, modules and its syntax. */
export const signsOfPython: readonly Sign[] = [
  [
    /Failed to find application, did you mean ["']([\w.]{1,100}):/,
    ([, module = ''], { sources }) => explainApp(`${module}.py`, '', sources),
  ],
  [
    /No module named ["']([\w.]{1,100})["']; ["'][\w.]{1,100}["'] is not a package/,
    ([, name = ''], { sources }) => {
      // What is imported so has another cause than what a server is to start.
      const meaning = explainApp(name, '', sources);
      return meaning.names?.[1] === undefined ? undefined : meaning;
    },
  ],
  [
    /Form data requires ["'](python-multipart)["'] to be installed/,
    ([, name = ''], { sources }) => explainMissingPackage(name, name, sources),
  ],
  [/^EOFError: EOF when reading a line/, means('no-input')],
  [
    /can only concatenate str \(not ["'](\w+)["']\)|cannot concatenate ["']str["'] and ["'](\w+)["']|must be str, not (\w+)|coercing to Unicode: need string or buffer, (\w+) found/,
    means('join-text'),
  ],
  [
    /unsupported operand type\(s\) for \+: ["'](\w+)["'] and ["'](?:str|unicode)["']|unsupported operand type\(s\) for \+: ["'](?:str|unicode)["'] and ["'](\w+)["']/,
    means('join-text'),
  ],
  [
    /^KeyError: ["']([^"']+)["']/,
    ([, name = ''], { place }) =>
      /\benviron\b/.test(place?.source ?? '') ? { id: 'no-variable', names: [name] } : undefined,
  ],
  [
    /int\(\) argument must be [^\n]*NoneType/,
    (_match, { place }) => {
      const name = /(?:environ\.get|getenv)\(\s*["'](\w+)["']/.exec(place?.source ?? '')?.[1];
      return name === undefined ? undefined : { id: 'no-variable', names: [name] };
    },
  ],
  [
    /__init__\(\) (?:missing 1 required positional argument: ["']import_name["']|takes at least 2 arguments \(1 given\))/,
    (_match, { place }) =>
      /\bFlask\(\s*\)/.test(place?.source ?? '') ? { id: 'flask-argument' } : undefined,
  ],
  [
    /TypeError: (\w+)\(\) (?:missing \d+ required positional arguments?: (["']\w+["'])|takes exactly \d+ arguments? \(0 given\))/,
    ([, name = '', argument = ''], seen) =>
      seen.place === undefined
        ? explainView(name, argument.replace(/["']/g, ''), seen)
        : { id: 'argument-missing', names: [`${name}()`, argument.replace(/["']/g, '')] },
  ],
  [
    /TypeError: (\w+)\(\) got an unexpected keyword argument ["'](\w+)["']/,
    ([, name = '', argument = ''], seen) => explainGiven(name, argument, seen),
  ],
  [/["'](\w+)["'] object is not callable/, means('not-callable')],
  [/["']NoneType["'] object has no attribute ["'](\w+)["']/, means('nothing')],
  [/super\(\) takes at least 1 argument \(0 given\)/, means('super-python3')],
  [
    /attempted relative import (?:with no known parent package|in non-package)/i,
    means('relative-import'),
  ],
  [
    /unable to open database file|attempt to write a readonly database/,
    (_match, { sources }) => ({
      id: 'database-file',
      names: [explainPermission('', sources).names?.[1]],
    }),
  ],
];
