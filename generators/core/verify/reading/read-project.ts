import { basename, join, posix, resolve } from 'node:path';
import type { Checks } from '../../checks/check.js';
import type { CheckValues } from '../../checks/placeholders.js';
import { kindOf } from '../../disk/look.js';
import { inEachLanguage } from '../../i18n/in-each-language.js';
import type { Messages } from '../../i18n/messages.js';
import { asTold, say } from '../../i18n/say.js';
import { parseAnswers } from '../../options/parse-answers.js';
import { readStored, storageFile } from '../../options/read-stored.js';
import type { Answers } from '../../options/table.js';
import type { Expectation } from '../../options/values/read-expectation.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { Warning } from '../../verdict/report.js';
import type { Fits } from './compose/build-problems.js';
import { composeNotes } from './compose/compose-notes.js';
import { type ComposeSeen, seeCompose } from './compose/see-compose.js';
import type { Unreadable } from './dockerfile/read-dockerfile.js';
import { deeperContexts, findContext } from './find-context.js';
import { type Context, linkedProject, readContext } from './read-context.js';
import { type PortFacts, whichPort } from './which-port.js';

/** A project that can be verified: ours, or any that has a Dockerfile. */
export interface Project extends Context, PortFacts {
  /** As it was asked for. */
  readonly dir: string;
  /** The image and container that its commands name. */
  readonly name: string;
  /** The host's port that its commands name. */
  readonly port: number;
  /** What the page must say; undefined where whoever asks has not said it. */
  readonly expect: Expectation | undefined;
  /** What it was made to say, by its own answers, where that is to be noted: nobody fails by what these say. */
  readonly greeting: string | undefined;
  /** What is wrong with what it says of itself, and keeps nothing from being verified. */
  readonly notes: readonly Warning[];
  /** The stack that it was made of, where it is one of ours. */
  readonly stack: string | undefined;
  /** Its Compose file, where it is proven by that. */
  readonly compose?: ComposeSeen | undefined;
  /** What its lab judges it by; undefined where it belongs to none. */
  readonly judged?: JudgedBy | undefined;
}

/** What a project is judged by besides its proof: it comes from whoever asks, and never from the hand-in. */
export interface JudgedBy extends Checks {
  /** What the checks' placeholders stand for. */
  readonly values: CheckValues;
}

/** Where nothing else is said. */
const usualPort = 8080;

/** What is known of a project from elsewhere: what it says of itself is whoever's who wrote it. */
export interface KnownProject {
  /** What it was made from. */
  readonly answers?: Answers;
  /** What its page must say. */
  readonly expect?: Expectation;
  /** The checks of its lab. */
  readonly judged?: JudgedBy;
}

/** How a project is to be read. */
interface Reading extends KnownProject {
  /** A folder: where one is given, a link below it makes another one's project its own. */
  readonly above?: string | undefined;
}

/**
 * Reads what a folder says of itself, without an engine; what is known from elsewhere counts more.
 * @returns undefined where there is no such folder, or nothing in it that Docker could build
 */
export async function readProject(
  dir: string,
  options: VerifyOptions,
  messages: Messages,
  { above, answers: known, expect: wanted, judged }: Reading = {},
): Promise<Project | undefined> {
  const root = resolve(dir);
  if (kindOf(root) !== 'folder') return undefined;
  const linked = above === undefined ? undefined : linkedProject(dir, root, above);
  if (linked) return linkTo(dir, root, linked, options, judged);
  const { context, home, isElsewhere } = placeOf(root, options);
  const stored = known ? undefined : await storedAnswers(root, home, messages);
  const { answers, notes } = stored ?? { answers: known, notes: [] };
  const isOurs = stored?.answers !== undefined;
  const files = await readContext(root, context ?? (isOurs ? 'web' : '.'));
  const expect = options.expect ?? (isUsualPage(options) ? wanted : undefined);
  const stack = stackOf(answers);
  const ports = whichPort({ ...files, option: options.containerPort, stack });
  const { compose, noted } = await composeOf({ root, ...files, ...ports }, options, messages);
  // A project of ours that lost its Dockerfile fails; any other folder is no project.
  if ((context ?? compose) === undefined && !isOurs) return undefined;
  return {
    dir,
    name: answers?.name ?? nameOf(root),
    port: answers?.port ?? usualPort,
    ...ports,
    expect,
    greeting: greetingOf(answers, expect ?? judged, options),
    ...{ stack, judged },
    notes: [...notes, ...elsewhere(isElsewhere, files, messages), ...noted],
    compose,
    ...files,
  };
}

/** One of ours; a lab of somebody's own is none. */
const stackOf = (answers: Answers | undefined): string | undefined =>
  answers?.lab === undefined ? answers?.stack : undefined;

/** The Compose file, where the project is proven by it, and what is told of it. */
async function composeOf(project: Fits, { contextDir }: VerifyOptions, messages: Messages) {
  const seen = await seeCompose(project);
  // Who names a folder asks for what is built in that.
  const compose = seen?.isMore && contextDir === undefined ? seen : undefined;
  const noted = seen ? composeNotes(seen, compose !== undefined, messages) : [];
  return { compose, noted };
}

/** Of a project that is a link, nothing is read. */
const linkTo = (
  dir: string,
  root: string,
  dockerfile: Unreadable,
  options: VerifyOptions,
  judged: JudgedBy | undefined,
): Project => ({
  ...{ judged, dir, name: nameOf(root), port: usualPort, expect: options.expect, stack: undefined },
  ...{ greeting: undefined, notes: [], context: '.', contextPath: root, file: 'Dockerfile' },
  dockerfile,
  ...whichPort({ dockerfile, contextPath: root, option: options.containerPort, stack: undefined }),
});

/**
 * The greeting stands on the usual page, with the usual status, and whoever asks may look for something
 * else. What a lab of somebody's own makes need not say it.
 */
const greetingOf = (
  answers: Answers | undefined,
  wanted: Expectation | JudgedBy | undefined,
  options: VerifyOptions,
): string | undefined =>
  isUsualPage(options) && wanted === undefined && answers?.lab === undefined
    ? answers?.greeting
    : undefined;

const isUsualPage = ({ path, status }: VerifyOptions): boolean =>
  path === '/' && status === undefined;

/** Where a project has its build context, and its answers. */
interface Place {
  /** Undefined where there is none, or one of several. */
  readonly context: string | undefined;
  /** The folder of `.yo-rc.json`, inside the project. */
  readonly home: string;
  readonly isElsewhere: boolean;
}

/** One Dockerfile further down is the one that is meant; of several nobody knows which. */
function placeOf(root: string, { contextDir }: VerifyOptions): Place {
  const context = contextDir ?? findContext(root);
  if (context !== undefined) return { context, home: '.', isElsewhere: false };
  const [deeper, ...others] = deeperContexts(root);
  if (deeper === undefined || others.length > 0) {
    return { context: undefined, home: '.', isElsewhere: false };
  }
  const isOurs = posix.basename(deeper).toLowerCase() === 'web';
  return { context: deeper, home: isOurs ? posix.dirname(deeper) : '.', isElsewhere: true };
}

/** What is told of a project whose Dockerfile is not where it is looked for. */
function elsewhere(
  isElsewhere: boolean,
  { context, file }: Context,
  messages: Messages,
): readonly Warning[] {
  if (!isElsewhere) return [];
  const said =
    posix.basename(context) === 'web'
      ? say('verify.oneDeeper', posix.dirname(context))
      : context.toLowerCase() === 'web'
        ? say('verify.otherCapitals', context)
        : say('verify.otherFolder', context);
  return [{ rule: 'found-elsewhere', ...asTold(messages, said), location: { file, line: 1 } }];
}

/** The answers of a project of ours. Docker does not read them, so what is wrong with them is only a note. */
async function storedAnswers(
  root: string,
  home: string,
  messages: Messages,
): Promise<{ answers: Answers | undefined; notes: readonly Warning[] }> {
  const { answers, problems } = await parseStored(join(root, home), messages);
  if (problems.length === 0) return { answers, notes: [] };
  const wrong = await inEachLanguage(async (language) =>
    (await parseStored(join(root, home), language)).problems
      .map(({ where, message }) => language.door.problem(where, message))
      .join(' '),
  );
  const location = { file: posix.join(home, storageFile), line: 1 };
  const words = asTold(messages, say('verify.storedProblem', wrong));
  return { answers: undefined, notes: [{ rule: 'stored-answers', ...words, location }] };
}

/** What a project says that it was made from, and all that is wrong with it. */
async function parseStored(dir: string, messages: Messages) {
  const { raw, problems } = await readStored(dir, messages);
  if (problems.length === 0 && Object.keys(raw).length === 0)
    return { answers: undefined, problems };
  const parsed = await parseAnswers(raw, messages);
  return 'problems' in parsed
    ? { answers: undefined, problems: [...problems, ...parsed.problems] }
    : { answers: parsed.answers, problems };
}

/** A name that Docker takes, made from that of the folder. */
const nameOf = (root: string): string =>
  basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'web';
