import { programFile } from '../../reading/dockerfile/program-file.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { explainTool } from '../packages/node.js';
import { explainMissingTool } from '../packages/tools.js';
import { explainProgram } from '../python/missing-program.js';
import { pythonOf } from '../python/python-of.js';
import type { Sign } from '../sign.js';
import { firstLine, startLine } from '../start-line.js';

/** What a whole log tells of a program that never came to run: its words, and what they mean. */
export const signsOfStart: readonly Sign[] = [
  [
    /\/bin\/sh: (?:(?:line )?\d+: )?(\[.*?): (?:not found|command not found)/,
    (_match, { sources }) => ({
      ...{ id: 'list-as-command', code: 'CMD_FORMAT' },
      ...startLine(sources),
    }),
  ],
  [
    /exec (?:format error|\S+: exec format error)/i,
    (_match, { sources }) => ({ id: 'no-first-line', code: 'CMD_FORMAT', ...firstLine(sources) }),
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
    ([, path = ''], { sources }) => ({ ...explainProgram(path, sources), ...startLine(sources) }),
  ],
  [
    /Failed to find attribute ['"](\w+)['"] in ['"]([\w.]+)['"]/,
    ([, name, module], { sources }) => ({
      id: 'gunicorn-name',
      names: [name, module],
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
