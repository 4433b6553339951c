import { startedBy } from '../reading/dockerfile/command.js';
import { type Instruction, oneLine } from '../reading/dockerfile/instruction.js';
import { simpleCommands } from '../reading/dockerfile/simple-commands.js';
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
    return isShell ? [at(started, 'warn', started.keyword, inPlace(started))] : [];
  },
};

/** How no shell stays: as a list, or where only a shell understands the command, by its exec. */
function inPlace({ keyword, text }: Instruction): string {
  const line = oneLine(text);
  // Only a shell sets a variable before a command.
  if (/^\w+=/.test(line)) return '';
  const words = shellWords(line);
  if (words) return `${keyword} ${asList(words)}`;
  const [only, more] = simpleCommands(line) ?? [];
  return only && !more && only.after === '' ? `${keyword} exec ${line}` : '';
}
