import { devNull } from 'node:os';
import { posix } from 'node:path';
import { boundBuild, runBounds } from '../verify/engine/contained-commands.js';
import { readContext } from '../verify/reading/read-context.js';
import { composeForms } from './compose-forms.js';
import { curlForm, plainCurl } from './curl-form.js';
import { dockerForms } from './docker-forms.js';
import { lessonCompose } from './lesson-compose.js';
import type { OwnProject } from './own-project.js';
import { type ReadWords, readWords } from './read-words.js';
import type { Stage } from './stage.js';

/** A command of a lesson as it is carried out here. */
export type AllowedCommand =
  | {
      readonly program: 'docker';
      readonly verb: string;
      readonly argv: readonly string[];
      /** What must be there before, so that it bears our label as all else. */
      readonly before: readonly (readonly string[])[];
      /** What it reads. */
      readonly input?: string;
    }
  | { readonly program: 'curl'; readonly argv: readonly string[] };

/** A word that is on no list of what a lab may have typed. */
export interface Unlisted {
  readonly refused: string;
}

/**
 * A command of somebody else's lab, held to what may be carried out: containers and images of the
 * project's own, contained and marked as any that is proven, and questions to its own page. Nothing of
 * it is ever run on this machine itself.
 */
export async function allowedCommand(
  [program = '', ...words]: readonly string[],
  stage: Stage,
): Promise<AllowedCommand | Unlisted> {
  const [first] = words;
  if (program === 'docker' && first === 'compose') return composeCommand(words.slice(1), stage);
  if (program === 'docker') return dockerCommand(words, stage.project);
  if (program !== 'curl') return { refused: program };
  const read = readWords(words, curlForm, stage.project);
  if ('refused' in read) return read;
  return { program, argv: [program, ...plainCurl, ...read.options, ...read.words] };
}

async function dockerCommand(
  said: readonly string[],
  project: OwnProject,
): Promise<AllowedCommand | Unlisted> {
  const isForm = (words: readonly string[]) => Object.hasOwn(dockerForms, words.join(' '));
  const verb = [said.slice(0, 2), said.slice(0, 1)].find(isForm);
  const form = verb && dockerForms[verb.join(' ')];
  if (verb === undefined || form === undefined) return { refused: said[0] ?? 'docker' };
  const read = readWords(said.slice(verb.length), form, project);
  if ('refused' in read) return read;
  const { label } = project;
  const name = verb.join(' ');
  const argv = ['docker', ...verb, ...read.options, ...marks(name, read, label), ...read.words];
  return {
    ...{ program: 'docker', verb: name },
    argv: name === 'build' ? await built(argv, read, project) : argv,
    before: name === 'run' ? volumesOf(read).map((each) => createVolume(each, label)) : [],
  };
}

async function composeCommand(
  [verb = '', ...said]: readonly string[],
  stage: Stage,
): Promise<AllowedCommand | Unlisted> {
  const form = Object.hasOwn(composeForms, verb) ? composeForms[verb] : undefined;
  if (form === undefined) return { refused: `compose ${verb}`.trim() };
  const read = readWords(said, form, stage.project);
  if ('refused' in read) return read;
  const compose = await lessonCompose(stage);
  if ('refused' in compose) return compose;
  const { name, dir } = stage.project;
  const from = ['-f', '-', '-p', name, '--project-directory', dir, '--env-file', devNull];
  // There is no terminal that it could take.
  const alone = form.endsIn === 'container' && !read.options.includes('-T') ? ['-T'] : [];
  return {
    ...{ program: 'docker', verb: `compose ${verb}`, before: [], input: compose.given },
    argv: ['docker', 'compose', ...from, verb, ...alone, ...read.options, ...read.words],
  };
}

/** What finds it again, or bounds it. A list tells of what is the project's own: the engine may have more. */
function marks(verb: string, { words }: ReadWords, label: string): readonly string[] {
  if (verb === 'run') return ['--label', label, ...runBounds];
  if (/ create$/.test(verb)) return ['--label', label];
  const isList = /^(?:ps|images|.* ls)$/.test(verb);
  return isList && words.length === 0 ? ['--filter', `label=${label}`] : [];
}

async function built(
  argv: readonly string[],
  { options, words }: ReadWords,
  { dir, label }: OwnProject,
): Promise<readonly string[]> {
  const below = (path: string) => posix.relative(dir, path) || '.';
  const named = options.findIndex((word) => word === '-f' || word === '--file');
  const file = named < 0 ? undefined : below(options[named + 1] ?? '');
  const context = await readContext(dir, below(words[0] ?? dir), file);
  return boundBuild(argv, ['--label', label], context);
}

const volumesOf = ({ options }: ReadWords): readonly string[] =>
  options.flatMap((word, at) =>
    word === '-v' || word === '--volume' ? [`${options[at + 1]}`.replace(/:.*/, '')] : [],
  );

const createVolume = (name: string, label: string): readonly string[] => [
  ...['docker', 'volume', 'create', '--label', label, name],
];
