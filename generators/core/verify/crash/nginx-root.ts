import { posix } from 'node:path';
import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import { copyFiles } from '../reading/dockerfile/copied.js';
import { copiesOf } from '../reading/dockerfile/copies.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { isSourceOf } from '../reading/started/languages.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

const rootLine = /^\s*(?:root|alias)\s+["']?([^\s;"']{1,200})["']?\s*;/;

/** A line of the settings that says where pages lie. */
interface Root {
  readonly folder: string;
  readonly location: Meaning['location'];
  readonly source: string;
}

/** A page by its path in the image, or by its address where it begins at the only root. */
export function explainMissingPage(path: string, sources: Sources): Meaning | undefined {
  const roots = rootsOf(sources);
  const root = roots.find(({ folder }) => path.startsWith(`${folder}/`));
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  const copied = placeOf(posix.basename(wanted), sources);
  if (root === undefined) return copied && elsewhere(posix.dirname(wanted), copied, sources);
  const { folder, ...place } = root;
  if (copied === undefined || copied.folder === folder) {
    return path.endsWith('/') ? undefined : { id: 'page-missing', names: [path], ...place };
  }
  const mended = place.source.replace(folder, copied.folder);
  return { id: 'nginx-root', names: [folder, copied.folder, mended], ...place };
}

/** The same where nginx names only the address of a page, which begins at its root. */
export function explainMissingAddress(address: string, sources: Sources): Meaning | undefined {
  const [root] = rootsOf(sources);
  return root && explainMissingPage(posix.join(root.folder, address), sources);
}

function rootsOf({ files, context }: Sources): readonly Root[] {
  return filesBelow(files)
    .filter((path) => isSourceOf('nginx', path))
    .flatMap((path) =>
      (files.lines(path) ?? []).flatMap((line, index) => {
        const folder = rootLine.exec(line)?.[1]?.replace(/\/+$/, '');
        const location = locationAt(inProject(context, path), index + 1);
        return folder ? [{ folder, location, source: line.trim() }] : [];
      }),
    );
}

/** Where a COPY puts a page, and which one. */
interface Copied {
  readonly folder: string;
  readonly by: Instruction;
}

/** The folder of the image that gets the page of a name. */
function placeOf(name: string, { dockerfile, files }: Sources): Copied | undefined {
  const own = filesBelow(files).filter((path) => posix.basename(path) === name);
  const { copies } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const each = copies
    .filter(({ from }) => from === undefined)
    .slice(-mostCopies)
    .flatMap(({ instruction: by, sources, target }) =>
      sources.flatMap((source) =>
        own.slice(0, mostPages).map((path) => ({ by, source, target, path })),
      ),
    );
  for (const { by, source, target, path } of each) {
    const isFolder = files.kind(source || '.') === 'folder';
    // Of one file, the target may be its name or its folder.
    const there = [posix.join(target, isFolder ? posix.relative(source, path) : name), target];
    const found = there.find((place) => contextFileOf(place, dockerfile, files)?.path === path);
    if (found !== undefined) return { folder: posix.dirname(found), by };
  }
  return undefined;
}

const mostCopies = 20;
const mostPages = 10;

/** The settings say nothing of a folder: so the page must come to where the server looks. */
function elsewhere(
  folder: string,
  { folder: there, by }: Copied,
  { file }: Sources,
): Meaning | undefined {
  if (there === folder) return undefined;
  const mended = [by.keyword, ...by.flags, ...copyFiles(by), `${folder}/`].join(' ');
  return {
    id: 'page-elsewhere',
    names: [folder, there, mended],
    location: { file, line: by.line },
    source: by.source,
  };
}
