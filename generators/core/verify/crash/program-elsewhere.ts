import { posix } from 'node:path';
import { filesBelow } from '../reading/context/files-below.js';
import { copiesOf, resolveIn } from '../reading/dockerfile/copies.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { type Place, placeInImage } from '../reading/dockerfile/place-in-image.js';
import type { StartedCommand } from '../reading/started/started-command.js';
import { startedCommands } from '../reading/started/started-commands.js';
import { keptOut } from './kept-out.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** Names by which a program may be started, besides its whole one. */
const endings = ['', '.py', '.js', '.mjs', '.cjs'];

/**
 * A program that the project has, and that is not where the container starts it: COPY puts it
 * elsewhere, or none brings it. Undefined where the project has none of that name.
 * @param path as it was looked for
 */
export function explainElsewhere(path: string, sources: Sources): Meaning | undefined {
  const { dockerfile, files } = sources;
  const { copies, workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const wanted = resolveIn(workdir, path);
  if (wanted === undefined) return undefined;
  const [own] = namesakes(wanted, sources);
  if (own === undefined) return undefined;
  const place = placeInImage(own, dockerfile, files);
  if (place) {
    if (isCalled(place.path, wanted)) return undefined;
    const ignored = keptOut(place.path, sources);
    return ignored ?? whereItLies(wanted, place, workdir, sources);
  }
  // What another stage brings is not seen from here.
  if (copies.some(({ from }) => from !== undefined)) return undefined;
  const line = copying(own, wanted, workdir);
  return { id: 'program-uncopied', names: [inProject(sources.context, own), line] };
}

/** The files of the project that are called so, the likeliest first. */
function namesakes(wanted: string, { files }: Sources): readonly string[] {
  const isLikely = (path: string) =>
    endings.some((ending) => `${wanted}${ending}`.endsWith(`/${path}`));
  return filesBelow(files)
    .filter((path) => isCalled(posix.basename(path), posix.basename(wanted)))
    .toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
}

const isCalled = (path: string, wanted: string): boolean =>
  endings.some((ending) => path === wanted + ending);

/** Whichever of the two lines is wrong: that of COPY where the command goes by WORKDIR, else the command. */
function whereItLies(
  wanted: string,
  { path, by, brought }: Place,
  workdir: string | undefined,
  sources: Sources,
): Meaning {
  const { dockerfile, files, context, file } = sources;
  const { instruction } = by;
  const command = startedCommands(dockerfile, files).find(({ words }) =>
    words.some((word) => isSame(word, wanted, workdir)),
  );
  const names = [wanted, path, `${file}:${instruction.line}`];
  const below = by.workdir === '/' ? workdirBelow(instruction, sources) : undefined;
  if (below && wanted.endsWith(`/${brought}`)) {
    const place = { location: { file, line: below.line }, source: below.source };
    return { id: 'workdir-below', names: [...names, below.source], ...place };
  }
  const goesByWorkdir = command?.words.some(
    (word) => !word.startsWith('/') && isSame(word, wanted, workdir),
  );
  const isOneFolder = by.workdir === workdir;
  const isNamed = isOneFolder && workdir !== '/';
  if (wanted.endsWith(`/${brought}`) && isNamed && (goesByWorkdir || command === undefined)) {
    const target = shown(wanted.slice(0, -brought.length), workdir);
    return {
      id: 'program-elsewhere',
      names: [...names, copyLine(instruction, undefined, target)],
      location: { file, line: instruction.line },
      source: instruction.source,
    };
  }
  if (command === undefined) return { id: 'program-elsewhere', names };
  const isInside = workdir !== undefined && path.startsWith(`${workdir}/`);
  const right = isInside ? posix.relative(workdir, path) : path;
  return {
    id: 'program-elsewhere',
    names: [...names, written(command, (word) => isSame(word, wanted, workdir), right)],
    location: { file: command.path ? inProject(context, command.path) : file, line: command.line },
    source: command.source,
  };
}

/** A WORKDIR that stands only below a COPY. */
const workdirBelow = (copy: Instruction, { dockerfile }: Sources): Instruction | undefined =>
  imageInstructions(dockerfile).find(
    ({ keyword, line }) => keyword === 'WORKDIR' && line > copy.line,
  );

const written = (
  { words, write }: StartedCommand,
  isIt: (word: string) => boolean,
  right: string,
): string => write(words.map((word) => (isIt(word) ? right : word)));

/** Whether a word of a command names a path of the image. */
const isSame = (word: string, wanted: string, workdir: string | undefined): boolean =>
  resolveIn(workdir, word) === wanted;

/** A folder of the image as a COPY names it: from the working folder on, where it lies in that. */
function shown(folder: string, workdir: string | undefined): string {
  if (workdir === undefined || workdir === '/') return folder;
  const below = posix.relative(workdir, folder);
  return below.startsWith('..') ? folder : below === '' ? './' : `./${below}/`;
}

/** The COPY that brings it: with all else where it then lies as in the project, or alone. */
function copying(own: string, wanted: string, workdir: string | undefined): string {
  const isAsThere =
    workdir !== undefined && workdir !== '/' && isCalled(posix.join(workdir, own), wanted);
  const folder = posix.join(posix.dirname(wanted), '/');
  return isAsThere ? 'COPY . .' : `COPY ${own} ${shown(folder, workdir)}`;
}
