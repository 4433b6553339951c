import { baseImage, readImageName } from '../../reading/dockerfile/base-image.js';
import { builtInstructions } from '../../reading/dockerfile/image.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import type { StartedCommand } from '../../reading/started/started-command.js';
import { startedCommands } from '../../reading/started/started-commands.js';
import { languages } from '../known-commands.js';
import type { Meaning } from '../meaning.js';
import { inProject, type Sources } from '../own-place.js';
import { explainPackage, packageOfTool } from './node.js';
import { explainMissingPackage } from './python.js';

/** Commands of packages of Python, and the package and the module of each. */
const ofPython = new Map<string, readonly [name: string, module: string]>([
  ['gunicorn', ['gunicorn', 'gunicorn']],
  ['uvicorn', ['uvicorn', 'uvicorn']],
  ['hypercorn', ['hypercorn', 'hypercorn']],
  ['daphne', ['daphne', 'daphne']],
  ['waitress-serve', ['waitress', 'waitress']],
  ['flask', ['Flask', 'flask']],
  ['fastapi', ['fastapi[standard]', 'fastapi']],
  ['django-admin', ['Django', 'django']],
  ['streamlit', ['streamlit', 'streamlit']],
  ['jupyter', ['notebook', 'jupyter']],
  ['celery', ['celery', 'celery']],
]);

/** Commands of packages of Node.js. */
const ofNode =
  /^(?:nodemon|vite|ts-node|tsx|tsc|next|nuxt|nuxi|astro|ng|nest|react-scripts|vue-cli-service|webpack|webpack-dev-server|parcel|gatsby|http-server|serve|live-server|json-server|pm2|pm2-runtime|concurrently|cross-env|remix|react-router)$/;

/** What installs otherwise than pip, of which nothing is said. */
const otherInstaller = /\b(?:poetry|pipenv|uv|pdm|conda|mamba)\b/;

/**
 * What it comes from that the command of a package is not found, by which a container starts: nothing
 * installs the package, or its commands lie where nobody looks. Undefined of others.
 */
export function explainMissingTool(name: string, sources: Sources): Meaning | undefined {
  const { dockerfile, files, context, file } = sources;
  const command = startedCommands(dockerfile, files).find(({ words }) => words[0] === name);
  const meaning =
    command && (whyNotOfPython(name, command, sources) ?? whyNotOfNode(name, command, sources));
  if (!command || !meaning) return undefined;
  const { path, line, source } = command;
  const place = path === undefined ? file : inProject(context, path);
  return { ...meaning, location: { file: place, line }, source };
}

function whyNotOfPython(
  name: string,
  { words, write }: StartedCommand,
  sources: Sources,
): Meaning | undefined {
  const [packed, module] = ofPython.get(name) ?? [];
  if (packed === undefined || module === undefined) return undefined;
  const lines = linesOf(sources);
  if (lines.some((line) => otherInstaller.test(line))) return undefined;
  const isThere = lines.some((line) => /\b(?:pip|python)[\d.]*\b/.test(line));
  if (!isThere && !/python|pypy/.test(nameOfBase(sources))) return lacks('python');
  const meaning = explainMissingPackage(name, packed, sources);
  if (meaning.id !== 'module-elsewhere') return meaning;
  const [, by] = meaning.names ?? [];
  return {
    id: 'start-module',
    names: [name, by, write(['python', '-m', module, ...words.slice(1)])],
  };
}

function whyNotOfNode(
  name: string,
  { words, write, path }: StartedCommand,
  sources: Sources,
): Meaning | undefined {
  // A script of package.json finds them.
  if (!ofNode.test(name) || path === 'package.json') return undefined;
  const isThere = linesOf(sources).some((line) => /\b(?:npm|yarn|pnpm|node)\b/.test(line));
  if (!isThere && !/node/.test(nameOfBase(sources))) return lacks('node');
  const packed = packageOfTool(name);
  if (sources.files.kind('package.json') !== 'file') {
    return { id: 'start-tool-global', names: [name, `RUN npm install -g ${packed}`] };
  }
  const meaning = explainPackage(packed, sources);
  const written = write([`./node_modules/.bin/${name}`, ...words.slice(1)]);
  if (meaning?.id === 'node-elsewhere') return { id: 'start-tool', names: [name, written] };
  return meaning?.id === 'node-unlisted'
    ? { id: 'start-tool-unlisted', names: [...(meaning.names ?? []), written] }
    : meaning;
}

const lacks = (language: string): Meaning => ({
  ...{ id: 'start-language', names: [language, languages.get(language)] },
});

const nameOfBase = ({ dockerfile }: Sources): string => readImageName(baseImage(dockerfile)).name;

const linesOf = ({ dockerfile }: Sources): readonly string[] =>
  builtInstructions(dockerfile)
    .filter(({ keyword }) => keyword === 'RUN')
    .map(commandLine);
