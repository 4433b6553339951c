import { posix } from 'node:path';
import { nearName } from '../../options/near-name.js';
import type { ContextFiles } from '../reading/context/context-files.js';
import { filesBelow } from '../reading/context/files-below.js';
import { copyDestination, copySources } from '../reading/dockerfile/copied.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { at, atSources, whereBuilt } from './finding.js';
import type { Rule } from './rule.js';

/** `COPY app.py ./` where there is no `app.py`, or one that is called `App.py`. */
export const copySource: Rule = {
  id: 'copy-source',
  code: 'COPY_MISSING',
  good: { Dockerfile: 'FROM debian\nCOPY app.py "app.py" /app/\n', 'app.py': '' },
  bad: { Dockerfile: 'FROM debian\nCOPY app.py /app/\n', 'App.py': '' },
  find: ({ dockerfile, files, context }) => {
    // Names near by are looked for among all files, and so only for some.
    let asked = 0;
    return atSources(dockerfile, (source, instruction) => {
      const there = isPlain(source) ? lookFor(source, files) : source;
      if (there === source) return undefined;
      // Where capitals make no other name, the file is found here, and may be by the engine.
      const sure = files.kind(source) === undefined ? 'certain' : 'warn';
      const found = at(instruction, whereBuilt(dockerfile, instruction, sure), source, there ?? '');
      asked += 1;
      const meant =
        there === undefined && asked <= mostAsked ? whatWasMeant(source, files) : undefined;
      // What the line copies already is no other name of it: package.json beside package-lock.json.
      if (meant === undefined || copySources(instruction).includes(meant.path)) return found;
      const names = [source, withSource(instruction, source, meant.path), context] as const;
      return { ...found, names, means: meant.means };
    });
  },
};

const mostAsked = 20;

/** The file that was meant: below the context instead of in it, of another name, or in another folder. */
function whatWasMeant(
  source: string,
  files: ContextFiles,
): { readonly path: string; readonly means: 'copy-folder' | 'copy-near' } | undefined {
  const path = posix.normalize(`/${source}`).slice(1);
  const [first = '', ...rest] = path.split('/');
  const below = rest.join('/');
  if (below !== '' && files.kind(first) === undefined && files.kind(below) !== undefined) {
    return { path: below, means: 'copy-folder' };
  }
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  const near = nearName(
    name,
    files.names(folder).filter((each) => !/^Dockerfile/i.test(each)),
  );
  if (near !== undefined) return { path: posix.join(folder, near), means: 'copy-near' };
  const same = filesBelow(files).filter((each) => posix.basename(each) === name);
  const [only] = same.length === 1 ? same : [];
  return only === undefined ? undefined : { path: only, means: 'copy-near' };
}

/** The instruction with another source in the place of this one. */
function withSource(instruction: Instruction, source: string, other: string): string {
  const { keyword, flags, list } = instruction;
  const sources = copySources(instruction).map((each) => (each === source ? other : each));
  const words = [...sources, copyDestination(instruction)];
  const plain = list ? [`[${words.map((word) => JSON.stringify(word)).join(', ')}]`] : words;
  return [keyword, ...flags, ...plain].join(' ');
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
