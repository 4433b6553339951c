import type { Location } from '../../verdict/failure.js';
import { inProject, type Sources } from '../crash/own-place.js';
import type { Seen, Sign } from '../crash/sign.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { fedoraInstaller, packageIn, systemOf } from './package-names.js';

/** A command of the Dockerfile that failed, and what it said. */
export interface FailedRun extends Seen {
  /** Undefined where the engine named no line. */
  readonly run: Instruction | undefined;
  /** The Dockerfile as it is above that command, whose stage is the last one. */
  readonly above: ParsedDockerfile;
}

export type RunSign = Sign<FailedRun>;

/** How the system of the base installs packages. @param packages as Debian calls them */
export function howToInstall({ above }: FailedRun, ...packages: readonly string[]): string {
  const system = systemOf(above);
  const names = packages.map((name) => packageIn(system, name)).join(' ');
  if (system === 'alpine') return `RUN apk add --no-cache ${names}`;
  return system === 'fedora'
    ? `RUN ${fedoraInstaller(above)} install -y ${names}`
    : `RUN apt-get update && apt-get install -y --no-install-recommends ${names}`;
}

/** The last USER above a command, where it is not root. */
export function userOf({ above }: FailedRun): Instruction | undefined {
  const by = imageInstructions(above).findLast(({ keyword }) => keyword === 'USER');
  return by && !/^(?:root|0)(?::|$)/.test(by.text) ? by : undefined;
}

/** A line of the Dockerfile, as it is named in a sentence. */
export const namedLine = ({ file }: Pick<Sources, 'file'>, { line }: Instruction): string =>
  `${file}:${line}`;

/** The first line of a file of the context that a pattern fits. */
export function lineWith(
  path: string,
  pattern: RegExp,
  { files, context }: Sources,
): { readonly location: Location; readonly source: string } | undefined {
  const lines = (files.lines(path) ?? []).slice(0, mostLines);
  const index = lines.findIndex((line) => line.length <= longestLine && pattern.test(line));
  if (index < 0) return undefined;
  const location = { file: inProject(context, path), line: index + 1 };
  return { location, source: lines[index]?.trim() ?? '' };
}

const mostLines = 20_000;
/** UTF-16 code units. */
const longestLine = 500;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
