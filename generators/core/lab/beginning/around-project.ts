import { basename } from 'node:path';
import type { PlannedFile } from '../../disk/planned-file.js';
import { locales } from '../../i18n/locale.js';
import type { UsualMessages } from '../../i18n/messages.js';
import { baseImage } from '../../verify/reading/dockerfile/base-image.js';
import { commandOf } from '../../verify/reading/dockerfile/command.js';
import type { Project } from '../../verify/reading/read-project.js';
import { dockerfileOf } from '../lab.js';
import { labFiles, textFilesOf, type UnfitFile } from '../lab-files.js';
import { inYaml, templateFolder } from './lab-folder.js';

/** Files of a project in a table of the lesson; more would be no help. */
const mostListed = 12;

/**
 * A lab to begin with around a project that has a Dockerfile: what is handed out is that folder as it
 * is, and what can be read from it is declared.
 * @param root the folder of the project, absolute
 */
export function labAround(
  root: string,
  project: Project,
  title: string,
  catalogues: Readonly<Record<(typeof locales)[number], UsualMessages>>,
): { readonly files: readonly PlannedFile[]; readonly unfit: readonly UnfitFile[] } {
  const { files, unfit } = labFiles(root, '.');
  const paths = files.map(({ path }) => path);
  const compose = paths.find((path) => /^(?:docker-)?compose\.ya?ml$/.test(path));
  const raw = textFilesOf(files)
    .filter(({ contents }) => contents.includes('<%'))
    .map(({ path }) => path);
  const handedOut = files.map(({ path, contents, mode }) => ({
    // Under its own name, git would go by it where the lab lies.
    ...{
      path: `project/${path.replace(/(^|\/)\.git(?=[a-z]+$)/, '$1_git')}`,
      contents:
        path === compose && typeof contents === 'string' && !raw.includes(path)
          ? withOwnPort(contents, project.containerPort)
          : contents,
      mode,
    },
  }));
  const build = project.context;
  const application = applicationOf(project, paths) ?? dockerfileOf({ build });
  const declared = [
    `title: ${inYaml(title)}`,
    'label:',
    ...locales.map((locale) => `  ${locale}: ${inYaml(title)}`),
    `languages: [${locales.join(', ')}]`,
    '',
    ...[`build: ${inYaml(build)}`, `application: ${inYaml(application)}`],
    ...[`base: ${inYaml(baseOf(project))}`, `port: ${project.containerPort}`],
    ...(raw.length > 0 ? ['', `raw: ${JSON.stringify(raw)}`] : []),
    '',
  ];
  const text = (path: string, contents: string): PlannedFile => ({ path, contents, mode: 0o644 });
  return {
    files: [
      text('lab.yml', declared.join('\n')),
      ...locales.map((locale) =>
        text(
          `lesson/${locale}/app-files.md`,
          tableOf(paths, dockerfileOf({ build }), catalogues[locale]),
        ),
      ),
      ...common(compose),
      ...handedOut,
    ],
    unfit,
  };
}

/** What every new lab says of its lesson; of several containers, that they are in a Compose file. */
function common(compose: string | undefined): readonly PlannedFile[] {
  const usual = templateFolder('lab');
  if (compose === undefined) return usual;
  const own = templateFolder('lab-compose').map((file) => ({
    ...file,
    contents: file.contents.replaceAll("file('compose.yaml')", `file('${compose}')`),
  }));
  return [...usual.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}

/** A Compose file that publishes the port of each student's own, where it publishes one such port. */
function withOwnPort(text: string, containerPort: number): string {
  const published = new RegExp(`(?<![\\d.:])\\d{2,5}(?=:${containerPort}(?!\\d))`, 'g');
  const isOne = text.match(published)?.length === 1;
  return isOne ? text.replace(published, '<%- answers.port %>') : text;
}

/** The file that is started, or the first one that is a program's source. */
function applicationOf({ context, dockerfile }: Project, paths: readonly string[]) {
  if (!('instructions' in dockerfile)) return undefined;
  const words = commandOf(dockerfile)?.words ?? [];
  const here = (name: string) => (context === '.' ? name : `${context}/${name}`);
  const started = words.map((word) => here(basename(word))).find((path) => paths.includes(path));
  return started ?? paths.find((path) => /\.(?:py|js|ts|go|java|php|rb|rs|html)$/.test(path));
}

const baseOf = ({ dockerfile }: Project): string =>
  ('instructions' in dockerfile && baseImage(dockerfile)) || 'scratch';

/** A table of what lies in the folder. */
function tableOf(paths: readonly string[], dockerfile: string, { lab }: UsualMessages): string {
  const { file, what, recipe, part } = lab.begin.table;
  const rows = paths
    .slice(0, mostListed)
    .map((path) => `| \`${path}\` | ${path === dockerfile ? recipe : part} |`);
  return [`| ${file} | ${what} |`, '|---|---|', ...rows, ''].join('\n');
}
