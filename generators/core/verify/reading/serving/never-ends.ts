import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { contextFileOf } from '../dockerfile/context-file-of.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { simpleCommands } from '../dockerfile/simple-commands.js';
import { scriptsOf } from '../started/package-script.js';
import { isKnownServer } from './known-servers.js';
import { goServes, nodeServes, pythonServes } from './program-serves.js';

/** Where a command is carried out. */
interface Place {
  /** As it is by then. */
  readonly dockerfile: ParsedDockerfile;
  readonly files: ContextFiles;
  /** The folder, where it is not WORKDIR. */
  readonly folder: string;
}

/** Scripts of package.json that lead to others. */
const deepest = 3;

/**
 * The command of a shell's line that certainly serves until somebody stops it, so that the line never
 * ends; undefined where none does, or nobody can be sure.
 */
export function neverEnds(
  line: string,
  place: Omit<Place, 'folder'>,
  folder = '.',
  depth = 0,
): readonly string[] | undefined {
  let here = folder;
  for (const command of simpleCommands(line) ?? []) {
    const { words } = command;
    if (words[0] === 'cd') here = posix.join(here, words[1] ?? '');
    if (isWaitedFor(command) && serves(words, { ...place, folder: here }, depth)) return words;
  }
  return undefined;
}

/** What is sent to the background is not waited for; what follows `||`, or is piped, may be cut short. */
const isWaitedFor = ({ before, after }: { readonly before: string; readonly after: string }) =>
  before !== '||' && before !== '|' && after !== '&' && after !== '|';

/** What only starts another program. */
const starters = /^(?:exec|nohup|npx|bunx|pnpx|sudo|env)$/;

function serves(words: readonly string[], place: Place, depth: number): boolean {
  const first = words.findIndex((word) => !/^\w+=/.test(word) && !starters.test(word));
  const own = words.slice(Math.max(0, first));
  const [program = '', ...rest] = own.map((word, index) =>
    index === 0 ? posix.basename(word) : word,
  );
  const [verb] = rest;
  if (program === 'bundle' && verb === 'exec') return serves(own.slice(2), place, depth);
  if (
    /^python/.test(program) &&
    verb === '-m' &&
    /^(?:flask|uvicorn|gunicorn|hypercorn|streamlit)$/.test(rest[1] ?? '')
  ) {
    return serves(rest.slice(1), place, depth);
  }
  if (isKnownServer([program, ...rest].join(' '))) return true;
  if (/^(?:npm|yarn|pnpm|bun)$/.test(program)) return scriptServes(rest, place, depth);
  const isTold = first > 0 && words.slice(0, first).some((word) => word.includes('='));
  return programServes(program, rest, isTold, place);
}

/** `npm start`, `yarn dev`: what package.json says that it is. */
function scriptServes(words: readonly string[], place: Place, depth: number): boolean {
  const name = words[0] === 'run' ? words[1] : words[0];
  if (depth >= deepest || name === undefined) return false;
  const path = contextFileOf(
    posix.join(place.folder, 'package.json'),
    place.dockerfile,
    place.files,
  );
  const script = scriptsOf((path && place.files.text(path.path)) ?? '')[name];
  return (
    typeof script === 'string' && neverEnds(script, place, place.folder, depth + 1) !== undefined
  );
}

/** What runs a program of the project's, and whether that serves, by its source. */
const languages = [
  { runs: /^python[\d.]*$/, serves: pythonServes },
  { runs: /^node$/, serves: nodeServes },
  { runs: /^go run$/, serves: goServes },
];

function programServes(
  program: string,
  rest: readonly string[],
  isTold: boolean,
  { dockerfile, files, folder }: Place,
): boolean {
  const isGo = program === 'go';
  const runner = isGo ? `go ${rest[0]}` : program;
  const language = languages.find(({ runs }) => runs.test(runner));
  const words = isGo ? rest.slice(1) : rest;
  const at = words.findIndex((word) => !/^-[a-zA-Z]$/.test(word));
  const named = isGo && words[at] === '.' ? 'main.go' : (words[at] ?? '-');
  if (language === undefined || named.startsWith('-')) return false;
  const path = posix.isAbsolute(named) ? named : posix.join(folder, named);
  const found = contextFileOf(path, dockerfile, files);
  const text = found && files.text(found.path);
  const hasMore = words.length > at + 1;
  return text !== undefined && language.serves({ text, isTold: isTold || hasMore });
}
