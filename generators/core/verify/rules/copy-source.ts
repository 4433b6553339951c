import { posix } from 'node:path';
import type { ContextFiles } from '../reading/context/context-files.js';
import { copyDestination, copySources } from '../reading/dockerfile/copied.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { asList } from '../reading/started/started-command.js';
import { at, atSources, whereBuilt } from './finding.js';
import type { Rule, RuleInput } from './rule.js';
import { whatWasMeant, windowsPath } from './what-was-meant.js';

/** `COPY app.py ./` where there is no `app.py`, or one that is called `App.py`. */
export const copySource: Rule = {
  id: 'copy-source',
  code: 'COPY_MISSING',
  good: { Dockerfile: 'FROM debian\nCOPY app.py "app.py" /app/\n', 'app.py': '' },
  bad: { Dockerfile: 'FROM debian\nCOPY app.py /app/\n', 'App.py': '' },
  find: (input) => {
    const { dockerfile, files } = input;
    // Names near by are looked for among all files, and so only for some.
    let asked = 0;
    return atSources(dockerfile, (source, instruction) => {
      const other = writtenOtherwise(source, instruction, input);
      if (other)
        return other.isFirst
          ? { ...at(instruction, whereBuilt(dockerfile, instruction, 'certain')), ...other.meant }
          : undefined;
      const there = isPlain(source) ? lookFor(source, files) : source;
      if (there === source) return undefined;
      // Where capitals make no other name, the file is found here, and may be by the engine.
      const sure = files.kind(source) === undefined ? 'certain' : 'warn';
      const found = at(instruction, whereBuilt(dockerfile, instruction, sure), source, there ?? '');
      asked += 1;
      const isLookedFor = there === undefined && asked <= mostAsked;
      return { ...found, ...(isLookedFor ? whatWasMeant(source, instruction, input) : undefined) };
    });
  },
};

const mostAsked = 20;

/** A path of Windows, or a name that a space tears apart. */
function writtenOtherwise(source: string, instruction: Instruction, input: RuleInput) {
  const windows = windowsPath(source, instruction, input);
  if (windows) return { isFirst: true, meant: windows };
  const isMissing = isPlain(source) && lookFor(source, input.files) !== source;
  return isMissing ? tornName(source, instruction, input.files) : undefined;
}

/** A file whose name has a space in it, of which each word passes for a file: it is told at the first. */
function tornName(source: string, instruction: Instruction, files: ContextFiles) {
  const { keyword, flags, list } = instruction;
  const sources = copySources(instruction);
  const whole = sources.join(' ');
  if (list || sources.length < 2 || files.kind(whole) !== 'file') return undefined;
  const words = asList([whole, copyDestination(instruction)]);
  const names = [whole, [keyword, ...flags, words].join(' ')] as const;
  const first = sources.find((each) => files.kind(each) === undefined);
  return { isFirst: source === first, meant: { means: 'copy-blank', names } as const };
}

/** A plain path below the context: no pattern, no variable, no address, nothing that climbs out. */
export const isPlain = (source: string): boolean =>
  !/[*?[\]$\\#"'“”‘’]|^<<|^[\w+.-]+:\/\/|^git@|^github\.com\//.test(source) &&
  !source.split('/').includes('..');

/** The path as it is written on the disk; undefined where there is nothing like it. */
function lookFor(source: string, files: ContextFiles): string | undefined {
  const path = posix.normalize(`/${source}`).slice(1).replace(/\/$/, '');
  let real = '';
  for (const part of path === '' ? [] : path.split('/')) {
    const names = files.names(real || '.');
    const name = names.includes(part)
      ? part
      : names.find((each) => each.toLowerCase() === part.toLowerCase());
    // A folder that cannot be listed may hold it.
    if (name === undefined) return names.length === 0 && files.kind(path) ? source : undefined;
    real = posix.join(real, name);
  }
  return real === path ? source : real;
}
