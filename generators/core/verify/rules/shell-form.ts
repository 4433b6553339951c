import { startedBy } from '../reading/dockerfile/command.js';
import { commandLine, type Instruction } from '../reading/dockerfile/instruction.js';
import { shellWords } from '../reading/dockerfile/words.js';
import { asList } from '../reading/started/started-command.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `CMD python myapp.py`: a shell stands between `docker stop` and the program. */
export const shellForm: Rule = {
  id: 'shell-form',
  code: 'CMD_FORMAT',
  good: { Dockerfile: 'FROM debian\nCMD exec sleep 1\n' },
  bad: { Dockerfile: 'FROM debian\nCMD sleep 1\n' },
  find: ({ dockerfile }) => {
    const { entrypoint, cmd } = startedBy(dockerfile);
    const started = entrypoint ?? cmd;
    // What looks like a list has rules of its own.
    const isShell = started && !started.list && !/^\[|^exec\s|^$/.test(started.text);
    return isShell ? [at(started, 'warn', started.keyword, asListForm(started))] : [];
  },
};

/** The same as a list; undefined where it needs the shell, as a variable before the program does. */
function asListForm(instruction: Instruction): string | undefined {
  const words = shellWords(commandLine(instruction));
  return words?.[0]?.includes('=') ? undefined : words && asList(words);
}
