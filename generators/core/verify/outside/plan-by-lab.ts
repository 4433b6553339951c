import { dockerfileOf, type Lab, type OutsideCommands } from '../../lab/lab.js';
import { textFilesOf } from '../../lab/lab-files.js';
import { filesOf } from '../../lab/lab-texts.js';
import { readImageName } from '../reading/dockerfile/base-image.js';
import { commandOf } from '../reading/dockerfile/command.js';
import { type ParsedDockerfile, parseDockerfile } from '../reading/dockerfile/dockerfile.js';
import { builtInstructions } from '../reading/dockerfile/image.js';
import { commandLine, type Instruction } from '../reading/dockerfile/instruction.js';
import { fromFlags, stageCalled } from '../reading/dockerfile/stages.js';
import type { Project } from '../reading/read-project.js';
import { environmentHere, pathHere } from './path-here.js';
import type { Planned } from './planned.js';

/** How an application runs without Docker by what its lab declares; all in the folder that is built. */
export interface CommandsPlan {
  readonly version: readonly string[];
  /** What stands for RUN. */
  readonly install: readonly string[];
  /** What stands for CMD. */
  readonly words: readonly string[];
  /** Both, as they are typed in the project's folder. */
  readonly typed: { readonly build: readonly string[]; readonly run: readonly string[] };
  readonly env: Readonly<Record<string, string>>;
  /** The version of the language in the image: `24`; undefined where its tag is no number. */
  readonly inImage: string | undefined;
  /** The line of the Dockerfile whose place `install` takes. */
  readonly by: Pick<Instruction, 'line' | 'source'> | undefined;
  /** Where the language is missing. */
  readonly debian: readonly string[];
  readonly lab: Lab;
}

/**
 * What the lab declares, where the project is still made as the lab says: from the same image, by
 * its commands. A changed CMD is carried out as it is, where that of the lab is.
 */
export async function planByLab(
  { contextPath }: Pick<Project, 'contextPath'>,
  dockerfile: ParsedDockerfile,
  lab: Lab,
  { version, build, run, debian }: OutsideCommands,
): Promise<Planned<CommandsPlan>> {
  const ours = await dockerfileIn(lab);
  const [image, ofLab] = [dockerfile, ours].map(({ stages }) => readImageName(firstImage(stages)));
  if (image?.name !== ofLab?.name || image?.folder !== ofLab?.folder) return { skip: 'otherImage' };
  const install = inContext(build, lab);
  const [installer = ''] = install;
  if (!isBuiltBy(installer, dockerfile, ours)) return { skip: 'otherPackages' };
  const declared = inContext(run, lab);
  const words = commandHere(contextPath, dockerfile, ours, declared);
  if (words === undefined) return { skip: 'otherCommand' };
  return {
    ...{ version, install, words, debian, lab, env: environmentHere(dockerfile) },
    typed: { build, run: words === declared ? run : words },
    inImage: /^\d+(?:\.\d+)*/.exec(image?.tag ?? '')?.[0],
    by: builtInstructions(dockerfile).findLast(
      (each) => each.keyword === 'RUN' && commandLine(each).startsWith(`${installer} `),
    ),
  };
}

const firstImage = (stages: ParsedDockerfile['stages']): string => stages[0]?.image ?? '';

/** As the lab hands it out; its holes stand in comments. */
async function dockerfileIn(lab: Lab): Promise<ParsedDockerfile> {
  const found = textFilesOf(filesOf(lab)).find(({ path }) => path === dockerfileOf(lab));
  return parseDockerfile(found?.contents ?? '');
}

/** Words that are typed in the project's folder, as they are carried out in the one that is built. */
export function inContext(words: readonly string[], { build }: Pick<Lab, 'build'>): string[] {
  return words.map((word, at) => {
    if (word === build) return '.';
    if (!word.startsWith(`${build}/`)) return word;
    // A program of that folder is looked for in PATH without a slash.
    return `${at === 0 ? './' : ''}${word.slice(build.length + 1)}`;
  });
}

/** Whether nothing goes into the image but what the lab puts there, its installer, and files. */
function isBuiltBy(installer: string, theirs: ParsedDockerfile, ours: ParsedDockerfile): boolean {
  const known = new Set(commandsIn(ours));
  const { stages } = theirs;
  return (
    commandsIn(theirs).every((each) => known.has(each) || each.startsWith(`${installer} `)) &&
    builtInstructions(theirs).every((each) => {
      const isKnown = (from: string) => stages[stageCalled(stages, from) ?? -1] !== undefined;
      return !each.heredoc && fromFlags(each).every(isKnown);
    })
  );
}

const commandsIn = (dockerfile: ParsedDockerfile): readonly string[] =>
  builtInstructions(dockerfile)
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap((each) => commandLine(each).split(/&&|;|\|\|/))
    .map((each) => each.trim().replace(/\s+/g, ' '));

/** What runs here; undefined where it is another command than the lab's, and nobody knows what it takes. */
function commandHere(
  contextPath: string,
  theirs: ParsedDockerfile,
  ours: ParsedDockerfile,
  declared: readonly string[],
): readonly string[] | undefined {
  const ofLab = commandOf(ours)?.words ?? [];
  const words = commandOf(theirs)?.words;
  if (words === undefined) return undefined;
  if (isSame(words, ofLab)) return declared;
  // A compiled program has nothing here that its own words would start.
  if (!isSame(ofLab, declared) || words[0] !== declared[0]) return undefined;
  return words.map((word) => pathHere(contextPath, word));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);
