import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../i18n/messages.js';
import { readStack, type Stack } from '../../package/stack.js';
import { basePython } from '../reading/dockerfile/base-python.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { imageCommand } from '../reading/dockerfile/image-command.js';
import { oneLine } from '../reading/dockerfile/one-line.js';
import { shellWords } from '../reading/dockerfile/shell-words.js';
import { pipInstalls } from '../reading/python/pip-installs.js';
import type { Project } from '../reading/read-project.js';

/** How an application runs without Docker. */
export interface OutsidePlan {
  /** What `pip install` gets, with the paths that the build context has; may be empty. */
  readonly packages: readonly string[];
  /** The command, as the image has it, with the paths that the build context has. */
  readonly words: readonly string[];
  /** The version of Python in the image: `2.7`, or `3` where it is not said closer. */
  readonly python: string;
  /** What ENV sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** Why an application cannot run without Docker: the keys of the sentences that say so. */
export type NoPlan = keyof Omit<Messages['verify']['outside'], 'otherPython'>;

/** Programs that a package brings, or that the environment has. */
const known = /^(?:python[\d.]*|flask|gunicorn|uvicorn|waitress-serve)$/;

/**
 * Reads from the Dockerfile how the application would run without Docker. It makes nothing up: what
 * it does not understand it does not run.
 */
export function planOutside(
  { contextPath, containerPort, stack: stackId }: Project,
  dockerfile: ParsedDockerfile,
): OutsidePlan | { readonly skip: NoPlan } {
  const stack = stackId === undefined ? undefined : readStack(stackId);
  if (containerPort < 1024 && (process.getuid?.() ?? 0) !== 0) return { skip: 'lowPort' };
  const python = basePython(dockerfile);
  if (python === undefined) return { skip: 'otherImage' };
  const installs = pipInstalls(dockerfile);
  if (installs === undefined) return { skip: 'otherPackages' };
  const isStack = stack?.language === python && installs.some((it) => stack.packages.includes(it));
  // Packages for Python 2 run on no other, but for those that the stack has others for.
  if (python.startsWith('2') && !isStack) return { skip: 'python2' };
  const packages = stack && isStack ? outsidePackages(installs, stack) : installs;
  const words = commandHere(contextPath, dockerfile, stack !== undefined);
  if (words === undefined) return { skip: 'otherCommand' };
  const here = (word: string) => pathHere(contextPath, word);
  return { packages: packages.map(here), words, python, env: envOf(dockerfile) };
}

/** The image's command with the paths of the context; undefined where it is not clear what it runs. */
function commandHere(
  contextPath: string,
  dockerfile: ParsedDockerfile,
  isOurs: boolean,
): readonly string[] | undefined {
  const words = imageCommand(dockerfile)?.map((word) => pathHere(contextPath, word));
  if (words === undefined || !known.test(words[0] ?? '')) return undefined;
  const script = words.find((word) => word.endsWith('.py'));
  const isHere = script === undefined || isFile(join(contextPath, script));
  // In a project of ours it is misspelt, and the application ends as it does in its image.
  return isHere || isOurs ? words : undefined;
}

/** The stack's packages as they are outside, and what somebody added to them. */
function outsidePackages(installs: readonly string[], stack: Stack): readonly string[] {
  const nameOf = (word: string) => word.split(/[=<>~![]/)[0]?.toLowerCase() ?? '';
  const added = installs.filter((word) => !stack.packages.includes(word));
  const names = new Set(added.map(nameOf));
  return [...stack.outside.packages.filter((word) => !names.has(nameOf(word))), ...added];
}

/** A path in the image, `/app/main.py`, as the build context has it; any other word as it is. */
function pathHere(contextPath: string, word: string): string {
  if (!/^\.{0,2}\//.test(word)) return word;
  const parts = word.split('/').filter((part) => part !== '' && part !== '.');
  for (let from = 0; from < parts.length; from++) {
    const path = parts.slice(from).join('/');
    if (isFile(join(contextPath, path))) return path;
  }
  return word;
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** What ENV sets; what holds a variable is the image's business, and PATH says nothing of this machine. */
function envOf({ instructions }: ParsedDockerfile): Readonly<Record<string, string>> {
  const pairs = instructions.flatMap(({ keyword, text }) => {
    const words = keyword === 'ENV' ? (shellWords(oneLine(text)) ?? []) : [];
    const [name = '', ...rest] = words;
    return name === '' || name.includes('=') ? words : [`${name}=${rest.join(' ')}`];
  });
  const split = pairs.map(
    (pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=/, '')] as const,
  );
  return Object.fromEntries(split.filter(([name]) => name !== 'PATH'));
}
