import { startedBy } from '../reading/dockerfile/command.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** What a log tells that is no traceback: what it says, and what that means. */
const signs: readonly (readonly [RegExp, (match: RegExpExecArray, sources: Sources) => Meaning])[] =
  [
    [
      /\/bin\/sh: (?:(?:line )?\d+: )?(\[.*?): (?:not found|command not found)/,
      (_match, sources) => ({ id: 'list-as-command', code: 'CMD_FORMAT', ...startLine(sources) }),
    ],
    [
      /exec (?:format error|\S+: exec format error)/,
      (_match, sources) => ({ id: 'no-first-line', code: 'CMD_FORMAT', ...firstLine(sources) }),
    ],
    [
      /env: .?([\w.-]+)(?:\\r|\r)|(?:bad interpreter|not found|No such file).*(?:\^M|\r)/,
      (_match, sources) => ({ id: 'line-ends', code: 'CMD_NOT_FOUND', ...firstLine(sources) }),
    ],
    [/exec (\S+): no such file or directory|exec (\S+) failed: No such file/i, explainExec],
    [
      /can't open file ['"]?([^'":]+)['"]?: \[Errno 2\]/,
      (match, sources) => ({
        id: 'program-missing',
        names: [
          match[1],
          sources.files
            .names('.')
            .filter((name) => name.endsWith('.py'))
            .join(', '),
        ],
        ...startLine(sources),
      }),
    ],
    [
      /Failed to find attribute ['"](\w+)['"] in ['"]([\w.]+)['"]/,
      (match, sources) => ({
        id: 'gunicorn-name',
        names: [match[1], match[2]],
        ...startLine(sources),
      }),
    ],
    [
      /Could not import ['"]([\w.]+)['"]|Failed to find Flask application[^\n]*module ['"]([\w.]+)['"]|Could not locate a Flask application/,
      (match, sources) => ({
        id: 'flask-name',
        names: [match[1] ?? match[2] ?? ''],
        ...startLine(sources),
      }),
    ],
    [
      /Cannot find module ['"]([^'"./][^'"]*)['"]/,
      (match) => ({ id: 'node-module', names: [match[1]] }),
    ],
    [
      /Cannot find module ['"](\/[^'"]*)['"]/,
      (match, sources) => ({ id: 'program-missing', names: [match[1], ''], ...startLine(sources) }),
    ],
    [/listen EADDRINUSE/, () => ({ id: 'address-in-use' })],
    [/(?:listen|bind)[^\n]*(?:EACCES|Permission denied)/i, () => ({ id: 'low-port' })],
    [
      /(?:^|\n)(?:\/bin\/)?(?:[\w./-]*sh|\S+\.sh): (?:(?:line )?\d+: )?([\w./-]+): (?:not found|command not found)/,
      (match, sources) => ({
        id: 'command-missing',
        names: [match[1]],
        code: 'CMD_NOT_FOUND',
        ...startLine(sources, match[1]),
      }),
    ],
  ];

/** What the last words of a program mean that is not Python's, or that never came to run. */
export function explainCommand(log: string, sources: Sources): Meaning | undefined {
  for (const [pattern, explain] of signs) {
    const match = pattern.exec(log);
    if (match !== null) return explain(match, sources);
  }
  return undefined;
}

/** `exec /run.sh: no such file or directory`: it, or what its first line names. */
function explainExec(match: RegExpExecArray, sources: Sources): Meaning {
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
  const names = [match[1] ?? match[2]];
  return { id: 'command-missing', names, code: 'CMD_NOT_FOUND', ...startLine(sources) };
}

/** The line of the Dockerfile that starts the program, if it names this. */
function startLine({ dockerfile, file }: Sources, name = ''): Pick<Meaning, 'location' | 'source'> {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = [cmd, entrypoint].find((each) => each?.text.includes(name));
  if (by === undefined) return {};
  return { location: { file, line: by.line }, source: by.source };
}

/** The first line of the script that is started. */
function firstLine({
  dockerfile,
  files,
  context,
}: Sources): Pick<Meaning, 'location' | 'source' | 'names'> {
  const entry = programFile(dockerfile, files);
  if (entry === undefined) return { names: [''] };
  const source = entry.text.split(/\r?\n/, 1)[0] ?? '';
  return {
    location: { file: inProject(context, entry.path), line: 1 },
    source,
    names: [entry.path],
  };
}
