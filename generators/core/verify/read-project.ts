import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Messages } from '../i18n/messages.js';
import { parseAnswers } from '../options/parse-answers.js';
import type { Problem } from '../options/raw.js';
import type { Expectation } from '../options/read-expectation.js';
import { readStored } from '../options/read-stored.js';
import type { Answers } from '../options/table.js';
import { readStack } from '../project/stack.js';
import { exposedPort, type ParsedDockerfile } from './dockerfile.js';
import {
  dockerfileIn,
  nearDockerfiles,
  readDockerfile,
  type Unreadable,
} from './read-dockerfile.js';
import type { VerifyOptions } from './verify-options.js';

/** A project that can be verified: ours, or any that has a Dockerfile. */
export interface Project {
  /** As it was asked for. */
  readonly dir: string;
  /** The image and container that its commands name. */
  readonly name: string;
  /** The host's port that its commands name. */
  readonly port: number;
  /** The TCP port inside the container. */
  readonly containerPort: number;
  /** Whether anybody said so: an option, EXPOSE, or the stack. */
  readonly portIsSaid: boolean;
  /** What the page must say; undefined where nobody told. */
  readonly expect: Expectation | undefined;
  /** The stack that it was made of, where it is one of ours. */
  readonly stack: string | undefined;
  /** The build context as typed inside the project, and as an absolute path. */
  readonly context: string;
  readonly contextPath: string;
  /** The Dockerfile's path inside the project. */
  readonly file: string;
  /** The Dockerfile, or what keeps it from being read. */
  readonly dockerfile: ParsedDockerfile | Unreadable;
}

/** A project, or all that keeps a folder from being one. */
export type ProjectReading =
  | { readonly project: Project }
  | { readonly problems: readonly Problem[] };

/** Where nothing else is said: what Flask and this tool use. */
const usual = { port: 8080, containerPort: 5000 };

/** Reads what a folder says of itself, without an engine. Every problem of form at once. */
export async function readProject(
  dir: string,
  options: VerifyOptions,
  messages: Messages,
): Promise<ProjectReading> {
  const refuse = (message: string) => ({ problems: [{ where: dir, message }] });
  const root = resolve(dir);
  if (!isFolder(root)) return refuse(messages.verify.missingDir(dir));
  const stored = await storedAnswers(root, messages);
  if ('problems' in stored) return stored;
  const { answers } = stored;
  const context = options.contextDir ?? findContext(root);
  // A project of ours that lost its Dockerfile fails; any other folder is no project.
  if (context === undefined && answers === undefined) {
    return refuse(messages.verify.notAProject(dir));
  }
  const folder = context ?? 'web';
  const contextPath = join(root, folder);
  const name = dockerfileIn(contextPath) ?? 'Dockerfile';
  const dockerfile = await readDockerfile(join(contextPath, name));
  const said = saidPort(options, dockerfile, answers);
  const greeting = answers && options.path === '/' ? { text: answers.greeting } : undefined;
  return {
    project: {
      dir,
      name: answers?.name ?? nameOf(root),
      port: answers?.port ?? usual.port,
      containerPort: said ?? usual.containerPort,
      portIsSaid: said !== undefined,
      expect: options.expect ?? (options.status === undefined ? greeting : undefined),
      stack: answers?.stack,
      context: folder,
      contextPath,
      file: folder === '.' ? name : `${folder}/${name}`,
      dockerfile,
    },
  };
}

/** The port that somebody named: in an option, in the Dockerfile, or by choosing a stack. */
const saidPort = (
  { containerPort }: VerifyOptions,
  dockerfile: Project['dockerfile'],
  answers: Answers | undefined,
): number | undefined =>
  containerPort ??
  ('instructions' in dockerfile ? exposedPort(dockerfile) : undefined) ??
  (answers && readStack(answers.stack).containerPort);

/** Where the Dockerfile is, or a file that was meant to be one. */
const findContext = (root: string): string | undefined =>
  ['web', '.'].find((folder) => dockerfileIn(join(root, folder)) !== undefined) ??
  ['web', '.'].find((folder) => nearDockerfiles(join(root, folder)).length > 0);

async function storedAnswers(
  root: string,
  messages: Messages,
): Promise<{ answers: Answers | undefined } | { problems: readonly Problem[] }> {
  const { raw, problems } = await readStored(root, messages);
  if (problems.length > 0) return { problems };
  if (Object.keys(raw).length === 0) return { answers: undefined };
  return parseAnswers(raw, messages);
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A name that Docker takes, made from that of the folder. */
const nameOf = (root: string): string =>
  basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'web';

/** The text of a project's Dockerfile; empty where there is none. */
export const textOf = ({ dockerfile }: Pick<Project, 'dockerfile'>): string =>
  'instructions' in dockerfile ? dockerfile.text : '';
