import { dockerfileOf, type Lab } from '../../lab/lab.js';
import { textFilesOf } from '../../lab/lab-files.js';
import { filesOf } from '../../lab/lab-texts.js';
import { copiesWhatIsBuilt } from '../reading/dockerfile/altered.js';
import { baseImage } from '../reading/dockerfile/base-image.js';
import { commandOf } from '../reading/dockerfile/command.js';
import { type ParsedDockerfile, parseDockerfile } from '../reading/dockerfile/dockerfile.js';
import { pipInstalls } from '../reading/python/pip-installs.js';
import { pythonIn, showPython } from '../reading/python/python-version.js';
import type { Project } from '../reading/read-project.js';
import { environmentHere, isFileHere, pathHere } from './path-here.js';
import type { Planned } from './planned.js';

/** How an application in Python runs without Docker: in a virtual environment. */
export interface PythonPlan {
  /** What `pip install` gets, with the paths that the build context has; may be empty. */
  readonly install: readonly string[];
  /** The command, as the image has it, with the paths that the build context has. */
  readonly words: readonly string[];
  /** The version of Python in the image: `2.7`, or `3` where it is not said closer. */
  readonly python: string;
  /** What ENV sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** Programs that a package brings, or that the environment has. */
const known = /^(?:python[\d.]*|flask|gunicorn|uvicorn|waitress-serve)$/;

/**
 * Reads from the Dockerfile how the application would run without Docker. It makes nothing up: what
 * it does not understand it does not run.
 */
export async function planPython(
  { contextPath }: Pick<Project, 'contextPath'>,
  dockerfile: ParsedDockerfile,
  lab: Lab | undefined,
): Promise<Planned<PythonPlan>> {
  const version = pythonIn(baseImage(dockerfile));
  if (version === undefined) return { skip: 'otherImage' };
  const python = showPython(version);
  const installs = copiesWhatIsBuilt(dockerfile) ? undefined : pipInstalls(dockerfile);
  if (installs === undefined) return { skip: 'otherPackages' };
  const ofLab = lab && (await packagesOf(lab));
  const isLab = lab?.base === baseImage(dockerfile) && installs.some((it) => ofLab?.includes(it));
  // Packages for Python 2 run on no other, but for those that the lab has others for.
  if (python.startsWith('2') && !isLab) return { skip: 'python2' };
  const packages = lab && ofLab && isLab ? outsidePackages(installs, ofLab, lab) : installs;
  const words = commandHere(contextPath, dockerfile, lab !== undefined);
  if (words === undefined) return { skip: 'otherCommand' };
  const install = packages.map((word) => pathHere(contextPath, word));
  return { install, words, python, env: environmentHere(dockerfile) };
}

/** The image's command with the paths of the context; undefined where it is not clear what it runs. */
function commandHere(
  contextPath: string,
  dockerfile: ParsedDockerfile,
  isOurs: boolean,
): readonly string[] | undefined {
  const words = commandOf(dockerfile)?.words?.map((word) => pathHere(contextPath, word));
  if (words === undefined || !known.test(words[0] ?? '')) return undefined;
  const script = words.find((word) => word.endsWith('.py'));
  const isHere = script === undefined || isFileHere(contextPath, script);
  // In a project of ours it is misspelt, and the application ends as it does in its image.
  return isHere || isOurs ? words : undefined;
}

/** What `pip` installs in the image as the lab hands it out. */
async function packagesOf(lab: Lab): Promise<readonly string[]> {
  const dockerfile = textFilesOf(filesOf(lab)).find(({ path }) => path === dockerfileOf(lab));
  return (dockerfile && pipInstalls(await parseDockerfile(dockerfile.contents))) ?? [];
}

/** The lab's packages as they are outside, and what somebody added to them. */
function outsidePackages(
  installs: readonly string[],
  ofLab: readonly string[],
  { outside: { packages: ours = [] } }: Lab,
): readonly string[] {
  const nameOf = (word: string) => word.split(/[=<>~![]/)[0]?.toLowerCase() ?? '';
  const added = installs.filter((word) => !ofLab.includes(word));
  const names = new Set(added.map(nameOf));
  return [...ours.filter((word) => !names.has(nameOf(word))), ...added];
}
