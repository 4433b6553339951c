import { posix } from 'node:path';
import { type Location, locationAt } from '../../verdict/failure.js';
import { type ContextFiles, contextFiles } from '../reading/context/context-files.js';
import { filesBelow } from '../reading/context/files-below.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { originOf } from '../reading/dockerfile/origin-of.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import type { Frame } from './errors/program-error.js';

/** A line of the project's own. */
export interface OwnPlace {
  /** Its file in the build context. */
  readonly path: string;
  readonly location: Location | null;
  /** The text of that line. */
  readonly source: string;
}

/** Where the project lies, to map a container's path to one of its files. */
export interface Sources {
  readonly dockerfile: ParsedDockerfile;
  readonly files: ContextFiles;
  /** The build context inside the project. */
  readonly context: string;
  /** The Dockerfile's path inside the project. */
  readonly file: string;
}

export function sourcesOf({
  dockerfile,
  context,
  contextPath,
  file,
}: Pick<Project, 'dockerfile' | 'context' | 'contextPath' | 'file'>): Sources {
  return { dockerfile: parsedOf(dockerfile), files: contextFiles(contextPath), context, file };
}

export const inProject = (context: string, path: string): string =>
  context === '.' ? path : `${context}/${path}`;

/** Places of an error that are looked at, the innermost first. */
const mostFrames = 100;

/** The innermost place that is the project's own: the rest is the language's or a package's. */
export function ownPlace(frames: readonly Frame[], sources: Sources): OwnPlace | undefined {
  for (const frame of frames.slice(-mostFrames).reverse()) {
    const path = ownFile(frame, sources);
    if (path === undefined) continue;
    return {
      path,
      location: locationAt(inProject(sources.context, path), frame.line),
      source: lineIn(path, frame, sources) ?? frame.source ?? '',
    };
  }
  return undefined;
}

/** What is installed, or came with the language. */
const others =
  /\/(?:(?:site|dist)-packages|node_modules|vendor|gems)\/|^\/usr\/(?:local\/)?(?:lib|go)\/|^\/go\/pkg\/|^<|^node:/;

/** The file of the context that a frame is about. */
function ownFile(frame: Frame, { dockerfile, files }: Sources): string | undefined {
  if (others.test(frame.file)) return undefined;
  const copied = originOf(frame.file, dockerfile, files);
  if (copied !== undefined) return copied;
  if (!frame.file.startsWith('/')) return compiledFrom(frame, files);
  // Where no COPY tells, the shown line itself must prove that this is the file.
  const name = posix.basename(frame.file);
  const line = lineIn(name, frame, { files });
  return line !== undefined && line !== '' && line === frame.source ? name : undefined;
}

/** What a compiler has noted of a source: its path in the project, or below the name of its module. */
function compiledFrom({ file, line }: Frame, files: ContextFiles): string | undefined {
  const paths = filesBelow(files);
  const parts = file.split('/');
  for (let from = 0; from < Math.min(parts.length, mostParts); from += 1) {
    const end = parts.slice(from).join('/');
    const fits = paths.filter((path) => path === end || path.endsWith(`/${end}`));
    // A name alone may be that of many a file, and one that is too short is another one.
    const found = from === 0 || fits.length === 1 ? fits[0] : undefined;
    if (found !== undefined) return (files.lines(found)?.length ?? 0) >= line ? found : undefined;
  }
  return undefined;
}

const mostParts = 10;

const lineIn = (path: string, { line }: Frame, { files }: Pick<Sources, 'files'>) =>
  files.lines(path)?.[line - 1]?.trim();
