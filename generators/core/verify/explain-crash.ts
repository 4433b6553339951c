import { stripVTControlCharacters } from 'node:util';
import { type Failure, failure } from './failure.js';
import { type Project, textOf } from './read-project.js';

/** What the shell says of `CMD ['python', 'x']`, which Docker takes for a shell command. */
const listAsCommand = /\/bin\/sh: (?:1: )?\[.*: not found/;

/** Makes a crash name its cause, where the application's last lines tell it. */
export function explainCrash(crash: Failure, log: string, project: Project): Failure {
  if (crash.code !== 'CRASH') return crash;
  const lines = stripVTControlCharacters(log).trim().split(/\r?\n/);
  const detail = lines.at(-1) ?? '';
  if (!listAsCommand.test(log)) {
    return failure('CRASH', { ...crash.facts, detail }, crash.location);
  }
  const text = textOf(project).split(/\r?\n/);
  const at = text.findLastIndex((line) => /^\s*(?:CMD|ENTRYPOINT)\s/i.test(line));
  const source = text[at]?.trim() ?? '';
  const location = at < 0 ? null : { file: project.file, line: at + 1 };
  return failure('CMD_FORMAT', { source, detail }, location);
}
