import { posix } from 'node:path';
import { filesBelow } from '../reading/context/files-below.js';
import { type Copied, copiesOf } from '../reading/dockerfile/copies.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { commandLine } from '../reading/dockerfile/instruction.js';
import { stageCalled } from '../reading/dockerfile/stages.js';
import { writtenIn } from '../reading/started/stage-writes.js';
import { commandWith } from './command-with.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/**
 * Why Java finds no class that the project has the source of: it is in a package, its compiled form is
 * in a folder that is not copied, or WORKDIR stands only below. Undefined where none of that is so.
 * @param name the class, as the command names it
 */
export function explainClasses(name: string, sources: Sources): Meaning | undefined {
  const { files } = sources;
  const path = filesBelow(files).find((each) => posix.basename(each) === `${name}.java`);
  if (path === undefined) return undefined;
  return (
    inPackage(name, files.text(path) ?? '', sources) ??
    notCopied(sources) ??
    aboveWorkdir(name, sources)
  );
}

function inPackage(name: string, text: string, sources: Sources): Meaning | undefined {
  const own = /^\s*package\s+([\w.]{1,200})\s*;/m.exec(text)?.[1];
  if (own === undefined) return undefined;
  const found = commandWith(
    (each) => each === name,
    (words) => words.map((each) => (each === name ? `${own}.${name}` : each)),
    sources,
  );
  if (found === undefined) return undefined;
  const { written, ...place } = found;
  return { id: 'java-package', names: [name, own, written], ...place };
}

/** The folder that javac has written is not the one that is copied out of its stage. */
function notCopied({ dockerfile, files, file }: Sources): Meaning | undefined {
  for (const { instruction, from, sources } of copiedFromStages(dockerfile)) {
    const stage = stageCalled(dockerfile.stages, from ?? '');
    const written = stage === undefined ? undefined : writtenIn(dockerfile, stage, files);
    const source = `/${sources[0] ?? ''}`;
    if (!written || !/\bjavac\b/.test(commandLine(written.by)) || sources.length !== 1) continue;
    if (written.path === source) continue;
    const names = [
      `${written.path} (${file}:${written.by.line})`,
      copyLine(instruction, [written.path]),
    ];
    const location = { file, line: instruction.line };
    return { id: 'java-classes', names, location, source: instruction.source };
  }
  return undefined;
}

/** Classes that are copied before the folder changes in which they are looked for. */
function aboveWorkdir(name: string, sources: Sources): Meaning | undefined {
  const { dockerfile, file } = sources;
  const { workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  // Where the classes are is said, and not the folder of the command.
  const isSaid = /(?:-cp|-classpath|--class-path|-jar|CLASSPATH)\b/;
  const all = imageInstructions(dockerfile);
  if (workdir === undefined || all.some((each) => isSaid.test(each.text))) return undefined;
  const copy = copiedFromStages(dockerfile).at(-1);
  const below = all.find(
    ({ keyword, line }) => keyword === 'WORKDIR' && copy && line > copy.instruction.line,
  );
  const there = copy?.target.replace(/\/+$/, '') ?? workdir;
  if (copy === undefined || below === undefined || there === workdir) return undefined;
  const compiled = `${name}.class`;
  return {
    id: 'workdir-below',
    names: [
      ...[posix.join(workdir, compiled), posix.join(there || '/', compiled)],
      ...[`${file}:${copy.instruction.line}`, below.source],
    ],
    location: { file, line: below.line },
    source: below.source,
  };
}

const copiedFromStages = (dockerfile: Sources['dockerfile']): readonly Copied[] =>
  copiesOf(dockerfile, dockerfile.stages.length - 1).copies.filter(
    ({ from }) => from !== undefined,
  );
