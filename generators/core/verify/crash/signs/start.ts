import { startedBy } from '../../reading/dockerfile/command.js';
import { exposedPorts } from '../../reading/dockerfile/exposed-ports.js';
import { imageInstructions } from '../../reading/dockerfile/image.js';
import { oneLine } from '../../reading/dockerfile/instruction.js';
import { mendedList } from '../../reading/dockerfile/mended-list.js';
import { programFile } from '../../reading/dockerfile/program-file.js';
import { startedCommands } from '../../reading/started/started-commands.js';
import { throughInterpreter } from '../../reading/started/through-interpreter.js';
import { commandWith } from '../command-with.js';
import { explainUnfound } from '../explain-start.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { explainTool } from '../packages/node.js';
import { explainMissingTool } from '../packages/tools.js';
import { explainProgram } from '../python/missing-program.js';
import { pythonOf } from '../python/python-of.js';
import { application, explainApp } from '../server-app.js';
import type { Sign } from '../sign.js';
import { firstLine, startLine } from '../start-line.js';

/** What a whole log tells of a program that never came to run: its words, and what they mean. */
export const signsOfStart: readonly Sign[] = [
  // The script that is the ENTRYPOINT of many bases hands over to CMD so.
  [
    /sh: (?:(?:line )?\d+: )?exec: (.{1,200}?): (?:not found|cannot execute: (?:No such file|required file)[^\n]*)/,
    ([, name = ''], { sources }) => ({
      ...{ id: 'command-missing', names: [name], ...startLine(sources, name) },
      ...explainUnfound(name, sources),
      code: 'CMD_NOT_FOUND',
    }),
  ],
  [
    /\/bin\/sh: (?:(?:line )?\d+: )?(\[.*?): (?:not found|command not found)/,
    (_match, { sources }) => ({
      ...{ id: 'list-as-command', code: 'CMD_FORMAT', names: [listMeant(sources)] },
      ...startLine(sources),
    }),
  ],
  [
    /exec (?:format error|\S+: exec format error)/i,
    (_match, { sources }) => ({
      ...{ id: 'no-first-line', code: 'CMD_FORMAT' },
      ...firstLine(sources),
      ...startThrough(sources),
    }),
  ],
  [
    /env: .?([\w.-]+)(?:\\r|\r)|(?:bad interpreter|not found|No such file).*(?:\^M|\r)/,
    (_match, { sources }) => ({ id: 'line-ends', code: 'CMD_NOT_FOUND', ...firstLine(sources) }),
  ],
  [
    /exec (\S+): no such file or directory|exec (\S+) failed: No such file|exec container process [^`]*`(\S+)`: No such/i,
    (match, { sources }) => explainExec(match[1] ?? match[2] ?? match[3], sources),
  ],
  [
    /env: ['‘]?([\w./-]+?)['’]?: No such file or directory/,
    ([, name], { sources }) => ({
      ...{ id: 'interpreter-missing', code: 'CMD_NOT_FOUND' },
      ...firstLine(sources),
      names: [name],
    }),
  ],
  [
    /can't open file ['"]?([^'":]+)['"]?: \[Errno 2\]/,
    ([, path = ''], { sources }) => explainProgram(path, sources),
  ],
  [
    /Failed to find attribute ['"](\w+)['"] in ['"]([\w.]+)['"]/,
    ([, name = '', module = ''], { sources }) => ({
      id: 'gunicorn-name',
      names: [name, module, withOwnName(name, module, sources)],
      ...startLine(sources),
    }),
  ],
  [
    /Could not import ['"]([\w.]+)['"]|Failed to find Flask application[^\n]*module ['"]([\w.]+)['"]|Could not locate a Flask application/,
    ([, name, other], { sources }) => ({
      id: 'flask-name',
      names: [name ?? other ?? '', pythonOf(sources)?.path],
      ...startLine(sources),
    }),
  ],
  [
    /finding module specification for ['"]([\w.]{1,100})\.py['"]/,
    ([, module = ''], { sources }) => {
      const found = replacing(`${module}.py`, [module], sources);
      const { location, source } = found ?? {};
      return { id: 'module-ending', names: [`${module}.py`, found?.written], location, source };
    },
  ],
  [
    /No such option:? ['"]?(--?[\w-]{1,40})( [^'"\n ]{1,80})?/,
    ([, option = '', value], { sources }) => explainOption(option, value, sources),
  ],
  [
    /Error loading ASGI app\. (?:Could not import module ["']([^"'\n]{1,100})["']|Import string ["']([^"'\n]{1,100})["'] must be|Attribute ["'](\w{1,100})["'] not found in module ["']([\w.]{1,100})["'])/,
    ([, module, whole, name = '', inModule], { sources }) =>
      explainApp(module ?? whole ?? inModule ?? '', name, sources),
  ],
  [
    /Invalid value for ['"]?--?[\w-]{1,40}['"]?[^\n]{0,40}: ['"]?(\$\{?(\w{1,100})\}?)['"]? is not a valid int/,
    ([, word = '', name = ''], { sources }) => {
      const { dockerfile } = sources;
      const set = new RegExp(`\\b${name}[= ]["']?(\\d{1,5})\\b`);
      const lines = imageInstructions(dockerfile).filter(({ keyword }) => keyword === 'ENV');
      const value = lines.map(({ text }) => set.exec(text)?.[1]).findLast(Boolean);
      const port = value ?? exposedPorts(dockerfile).ports[0];
      const found = replacing(word, [`${port ?? 8000}`], sources);
      const { location, source } = found ?? startLine(sources, word);
      return { id: 'variable-in-list', names: [word, found?.written], location, source };
    },
  ],
  [
    /bundler: command not found: ([\w-]+)/,
    ([, name], { sources }) => ({ id: 'gem-missing', names: [name], ...startLine(sources) }),
  ],
  [
    /(?:^|\n)(?:\/bin\/)?(?:[\w./-]*sh|\S+\.sh): (?:(?:line )?\d+: )?['‘]?([\w./-]+?)['’]?: (?:not found|command not found|cannot execute: required file not found)/,
    ([, name = ''], { sources, place }) => ({
      ...{ id: 'command-missing', names: [name], code: 'CMD_NOT_FOUND' },
      ...(place ? {} : startLine(sources, name)),
      ...(explainTool(name, sources) ?? explainMissingTool(name, sources)),
    }),
  ],
];

/** A command of the start with other words in the place of one. */
const replacing = (word: string, others: readonly string[], sources: Sources) =>
  commandWith(
    (each) => each === word,
    (words) => words.flatMap((each) => (each === word ? others : [each])),
    sources,
  );

/** An option and its value in one word, or one of flask itself that stands behind `run`. */
function explainOption(option: string, value: string | undefined, sources: Sources) {
  if (value !== undefined) {
    const word = `${option}${value}`;
    const { written, ...place } = replacing(word, word.split(/\s+/), sources) ?? {};
    return written === undefined
      ? undefined
      : ({ id: 'option-one-word', names: [word, written], ...place } as const);
  }
  if (!/^(?:--app|-A)$/.test(option)) return undefined;
  const isIt = (each: string) => each === option || each.startsWith(`${option}=`);
  const found = commandWith(
    isIt,
    (words) => {
      const at = words.findIndex(isIt);
      const taken = words.slice(at, at + (words[at] === option ? 2 : 1));
      const rest = words.filter((_each, index) => index < at || index >= at + taken.length);
      return rest.flatMap((each) => (each === 'run' ? [...taken, each] : [each]));
    },
    sources,
  );
  if (found === undefined) return undefined;
  const { written, ...place } = found;
  return { id: 'option-before-run', names: [option, written], ...place } as const;
}

/** The line that starts the program through what carries it out. */
function startThrough({ dockerfile, files, file }: Sources) {
  const right = throughInterpreter(dockerfile, files);
  if (right === undefined) return undefined;
  const { by, line } = right;
  return { names: ['', line], location: { file, line: by.line }, source: by.source };
}

/** The command with the name that the application has in its module; undefined where that is not seen. */
function withOwnName(name: string, module: string, { dockerfile, files }: Sources) {
  const text = files.text(`${module.replaceAll('.', '/')}.py`) ?? '';
  const own = application.exec(text);
  const command = startedCommands(dockerfile, files).find(({ words }) =>
    words.includes(`${module}:${name}`),
  );
  if (own?.[1] === undefined || command === undefined) return undefined;
  const right = `${module}:${own[1]}`;
  return command.write(command.words.map((word) => (word === `${module}:${name}` ? right : word)));
}

/** The list that a shell was given, as it was meant. */
function listMeant({ dockerfile }: Sources): string {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = [cmd, entrypoint].find((each) => each?.text.startsWith('['));
  const list = by && mendedList(oneLine(by.text));
  return list === undefined ? '' : `${by?.keyword} ${list}`;
}

/** `exec /run.sh: no such file or directory`: it, or what its first line names. */
function explainExec(name: string | undefined, sources: Sources): Meaning {
  const entry = programFile(sources.dockerfile, sources.files);
  const first = /^#![^\n]*/.exec(entry?.text ?? '')?.[0];
  if (entry && first?.endsWith('\r')) {
    return { id: 'line-ends', code: 'CMD_NOT_FOUND', ...firstLine(sources) };
  }
  if (entry && first) {
    const interpreter = first.slice(2).trim();
    return {
      id: 'interpreter-missing',
      code: 'CMD_NOT_FOUND',
      ...firstLine(sources),
      names: [interpreter],
    };
  }
  return { id: 'command-missing', names: [name], code: 'CMD_NOT_FOUND', ...startLine(sources) };
}
