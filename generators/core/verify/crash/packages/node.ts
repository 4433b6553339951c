import { posix } from 'node:path';
import { asObject } from '../../../text/as-object.js';
import { builtInstructions } from '../../reading/dockerfile/image.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import { startedCommands } from '../../reading/started/started-commands.js';
import type { Meaning } from '../meaning.js';
import { inProject, type Sources } from '../own-place.js';
import { explainProgram } from '../python/missing-program.js';
import type { Seen } from '../sign.js';

const installing =
  /\b(?:npm|pnpm|bun)\s+(?:-\S+\s+)*(?:ci|i|install|add)\b|\byarn\b(?!\s+(?:run|build|start))/;
const withoutDevelopment = /--omit[= ]dev|--production|--prod\b|NODE_ENV=production/;

/** What a package comes from that Node.js does not find: nobody names it, or nothing installs it. */
export function explainPackage(word: string, sources: Sources): Meaning | undefined {
  const name = word
    .split('/')
    .slice(0, word.startsWith('@') ? 2 : 1)
    .join('/');
  // It will stand in a command: whatever else was printed is no name of a package.
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return undefined;
  const { dockerfile, files, context, file } = sources;
  const lines = builtInstructions(dockerfile);
  const by = lines.findLast(({ keyword, text }) => keyword === 'RUN' && installing.test(text));
  const list = ['package.json'].find((path) => files.kind(path) === 'file');
  if (list === undefined) return { id: 'node-module', names: [name] };
  const { dependencies, devDependencies, optionalDependencies } = packageOf(files.text(list) ?? '');
  const place = inProject(context, list);
  const isNamed = [dependencies, devDependencies, optionalDependencies].some(
    (each) => asObject(each)?.[name] !== undefined,
  );
  if (!isNamed) return { id: 'node-unlisted', names: [name, place] };
  if (by === undefined) return { id: 'node-module', names: [name] };
  const isLeftOut =
    withoutDevelopment.test(commandLine(by)) ||
    lines.some(({ keyword, text }) => keyword === 'ENV' && /NODE_ENV[= ]production/.test(text));
  if (isLeftOut && asObject(dependencies)?.[name] === undefined) {
    return { id: 'node-development', names: [name, place] };
  }
  return { id: 'node-elsewhere', names: [name, `${file}:${by.line}`] };
}

/** Commands of packages that are called otherwise. */
const tools = new Map([
  ['tsc', 'typescript'],
  ['ng', '@angular/cli'],
  ['nest', '@nestjs/cli'],
  ['webpack', 'webpack-cli'],
  ['vue-cli-service', '@vue/cli-service'],
  ['remix', '@remix-run/dev'],
  ['react-router', '@react-router/dev'],
]);

/** The package that brings a command. */
export const packageOfTool = (command: string): string => tools.get(command) ?? command;

/** What it comes from that a command is not found which a script of package.json carries out. */
export function explainTool(command: string, sources: Sources): Meaning | undefined {
  const commands = startedCommands(sources.dockerfile, sources.files);
  const by = commands.find(({ words, path }) => words[0] === command && path === 'package.json');
  if (by?.path === undefined) return undefined;
  const { line, source } = by;
  const location = { file: inProject(sources.context, by.path), line };
  const meaning = explainPackage(packageOfTool(command), sources);
  return meaning && { ...meaning, location, source };
}

/** What it comes from that a file is not found: by the program that names it, or by the command. */
export function explainModule(path: string, { error, sources, place }: Seen): Meaning {
  const { files, context } = sources;
  const importer = /imported from (\S+)/.exec(error.words)?.[1];
  if (place === undefined && importer === undefined) {
    return explainProgram(path, sources);
  }
  const from = place?.path ?? posix.basename(importer ?? '');
  const meant = path.startsWith('/')
    ? posix.join(posix.dirname(from), posix.relative(posix.dirname(importer ?? path), path))
    : posix.join(posix.dirname(from), path);
  const endings = ['', '.js', '.mjs', '.cjs', '.json', '.ts', '/index.js'];
  const found = endings.map((ending) => meant + ending).find((each) => files.kind(each) === 'file');
  if (found === undefined) return { id: 'own-missing', names: [path, otherName(meant, files)] };
  const isImport = importer !== undefined && found !== meant;
  const own = inProject(context, found);
  return isImport
    ? { id: 'import-ending', names: [path, `./${posix.basename(found)}`] }
    : { id: 'module-not-copied', names: [path, own] };
}

/** A file of the same name, but for its capital letters or its ending. */
function otherName(path: string, files: Sources['files']): string {
  const plain = (name: string) =>
    posix
      .basename(name)
      .toLowerCase()
      .replace(/\.\w+$/, '');
  const folder = path.startsWith('/') ? '.' : posix.dirname(path);
  const near = files.names(folder).find((name) => plain(name) === plain(path));
  return near === undefined || near === posix.basename(path) ? '' : near;
}

interface Package {
  readonly dependencies?: unknown;
  readonly devDependencies?: unknown;
  readonly optionalDependencies?: unknown;
}

function packageOf(text: string): Package {
  try {
    return asObject(JSON.parse(text)) ?? {};
  } catch {
    return {};
  }
}
