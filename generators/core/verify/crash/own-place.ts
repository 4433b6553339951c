import { posix } from 'node:path';
import { type Location, locationAt } from '../../verdict/failure.js';
import { type ContextFiles, contextFiles } from '../reading/context/context-files.js';
import { contextFileOf } from '../reading/dockerfile/copied.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { unreadDockerfile } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import type { Frame } from './traceback.js';

/** A line of the project's own. */
export interface OwnPlace {
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
  const read = 'instructions' in dockerfile ? dockerfile : unreadDockerfile;
  return { dockerfile: read, files: contextFiles(contextPath), context, file };
}

export const inProject = (context: string, path: string): string =>
  context === '.' ? path : `${context}/${path}`;

/** Places of a traceback that are looked at, the innermost first. */
const mostFrames = 100;

/** The innermost place that is the project's own: the rest is Python's or a package's. */
export function ownPlace(frames: readonly Frame[], sources: Sources): OwnPlace | undefined {
  for (const frame of frames.slice(-mostFrames).reverse()) {
    const path = ownFile(frame, sources);
    if (path === undefined) continue;
    return {
      location: locationAt(inProject(sources.context, path), frame.line),
      source: lineIn(path, frame, sources) ?? frame.source ?? '',
    };
  }
  return undefined;
}

/** The file of the context that a frame is about. */
function ownFile(frame: Frame, { dockerfile, files }: Sources): string | undefined {
  if (/\/(?:site|dist)-packages\/|^\/usr\/(?:local\/)?lib\/|^</.test(frame.file)) return undefined;
  const copied = contextFileOf(frame.file, dockerfile, files)?.path;
  if (copied !== undefined) return copied;
  // Where no COPY tells, the shown line itself must prove that this is the file.
  const name = posix.basename(frame.file);
  const line = lineIn(name, frame, { files });
  return line !== undefined && line !== '' && line === frame.source ? name : undefined;
}

const lineIn = (path: string, { line }: Frame, { files }: Pick<Sources, 'files'>) =>
  files.lines(path)?.[line - 1]?.trim();
