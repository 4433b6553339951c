import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { startedBy } from '../reading/dockerfile/command.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import { commandLine, type Instruction } from '../reading/dockerfile/instruction.js';
import { programOf } from '../reading/dockerfile/program.js';
import { shellWords } from '../reading/dockerfile/words.js';
import type { Project } from '../reading/read-project.js';
import { asList } from '../reading/started/started-command.js';
import { interpreterOf, throughInterpreter } from '../reading/started/through-interpreter.js';
import { broughtPaths, startsByName } from './brought-paths.js';
import { commandFor, noCommand } from './command-for.js';
import { explainUser } from './explain-user.js';
import { languages } from './known-commands.js';
import type { Meaning } from './meaning.js';
import { explainNear } from './near-command.js';
import { type Sources, sourcesOf } from './own-place.js';
import { explainMissingTool } from './packages/tools.js';
import { explainElsewhere } from './program-elsewhere.js';
import { withMeaning } from './with-meaning.js';

/** What runc, and crun, say that they do not find. */
const notFound = /exec: "((?:[^"\\]|\\.)*)"|executable file `([^`]+)` not found/;

/** Makes an engine’s word, that it does not find what a container is to start, or may not start it, name the line and what to write. */
export function explainStart(
  why: Failure,
  project: Pick<Project, 'dockerfile' | 'context' | 'contextPath' | 'file'>,
): Failure {
  const sources = sourcesOf(project);
  if (why.code === 'USER_UNKNOWN') return explainUser(why, sources);
  // Docker’s words, and podman’s.
  if (/^[^"]*\bno command (?:specified|or entrypoint provided)/i.test(why.facts.detail ?? '')) {
    return withMeaning({ ...why, code: 'CMD_NOT_FOUND', facts: {} }, noCommand(sources));
  }
  if (why.code === 'CMD_NOT_EXECUTABLE') return explainMode(why, sources);
  if (why.code !== 'CMD_NOT_FOUND') return why;
  const [, quoted, named] = notFound.exec(why.facts.detail ?? '') ?? [];
  const name = quoted ?? named ?? '';
  const meaning = explainUnfound(name, sources);
  if (meaning) return withMeaning({ ...why, facts: {} }, meaning);
  const by = instructionWith(name, sources);
  return by ? failure(why.code, why.facts, { file: sources.file, line: by.line }) : why;
}

/** A program that is not found, by the CMD or ENTRYPOINT that names it first. */
export function explainUnfound(name: string, sources: Sources): Meaning | undefined {
  const by = name === '' ? undefined : instructionWith(name, sources);
  if (by === undefined) return undefined;
  const meaning = by.list ? meaningOf(name, by, sources) : lacksShell(by, sources);
  const place = { location: { file: sources.file, line: by.line }, source: by.source };
  return meaning && { ...place, ...meaning };
}

/** A file of the project that is not marked as executable needs no mark where its language starts it. */
function explainMode(why: Failure, sources: Sources): Failure {
  const { dockerfile, files, file } = sources;
  const right = throughInterpreter(dockerfile, files);
  if (right === undefined) return why;
  const { by, line } = right;
  return withMeaning(
    { ...why, facts: {} },
    {
      ...{ id: 'start-mode', names: [programOf(dockerfile)?.path, line] },
      ...{ location: { file, line: by.line }, source: by.source },
    },
  );
}

/** The CMD or ENTRYPOINT whose first word is not found: in the shell form that is the shell. */
function instructionWith(name: string, { dockerfile }: Sources): Instruction | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  return [entrypoint, cmd].find((each) => each && (each.list?.[0] ?? '/bin/sh') === name);
}

/** The shell form, in an image without a shell. */
function lacksShell(by: Instruction, { dockerfile }: Sources): Meaning {
  const line = commandLine(by).replace(/^exec\s+/, '');
  const words = shellWords(line) ?? line.trim().split(/\s+/).slice(0, 1);
  return { id: 'start-no-shell', names: [baseImage(dockerfile), `${by.keyword} ${asList(words)}`] };
}

function meaningOf(name: string, by: Instruction, sources: Sources): Meaning | undefined {
  const rest = by.list?.slice(1) ?? [];
  const written = (...words: readonly string[]) =>
    `${by.keyword} [${[...words, ...rest].map((word) => JSON.stringify(word)).join(', ')}]`;
  if (/\s/.test(name.trim())) {
    return { id: 'start-one-word', names: [name, written(...name.trim().split(/\s+/))] };
  }
  const interpreter = interpreterOf(name, '', sources.dockerfile);
  if (interpreter !== undefined && !name.includes('/')) {
    return { id: 'start-file', names: [name, written(interpreter, name)] };
  }
  if (name.includes('/')) return missingFile(name, written, sources);
  if (name === 'docker') return { id: 'start-docker', names: [name, commandFor(sources)] };
  const tool = explainMissingTool(name, sources);
  if (tool) return tool;
  const [, plain] = /^(python|pip)[\d.]+$/.exec(name) ?? [];
  if (plain !== undefined && readImageName(baseImage(sources.dockerfile)).name === 'python') {
    return { id: 'start-near', names: [name, written(plain)] };
  }
  const image = languages.get(name);
  if (image !== undefined) {
    const isThere = readImageName(baseImage(sources.dockerfile)).name === readImageName(image).name;
    return isThere ? undefined : { id: 'start-language', names: [name, image] };
  }
  return explainNear(name, written, sources);
}

/** What another stage brings, under a path that is not the one of the command. */
function explainBrought(
  path: string,
  written: (...words: readonly string[]) => string,
  sources: Sources,
): Meaning | undefined {
  const name = posix.basename(path);
  const found = broughtPaths(sources).findLast((each) => posix.basename(each.path) === name);
  if (found === undefined || found.path === path) return undefined;
  const right = written(startsByName(found.path) ? name : found.path);
  const by = `${sources.file}:${found.by.line}`;
  return { id: 'program-elsewhere', names: [path, found.path, by, right] };
}

/** A path that no COPY has brought: it lies elsewhere, or one of nearly that name is in the same folder of the image. */
function missingFile(
  path: string,
  written: (...words: readonly string[]) => string,
  sources: Sources,
): Meaning | undefined {
  const { dockerfile, files } = sources;
  const elsewhere = explainElsewhere(path, sources) ?? explainBrought(path, written, sources);
  if (elsewhere) return elsewhere;
  const folder = posix.dirname(path);
  const there = files
    .names('.')
    .filter((name) => contextFileOf(posix.join(folder, name), dockerfile, files) !== undefined);
  const near = nearName(posix.basename(path), there);
  return near === undefined
    ? undefined
    : {
        id: 'start-near',
        names: [path, written(folder === '.' ? `./${near}` : posix.join(folder, near))],
      };
}
