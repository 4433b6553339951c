import type { ContextFiles } from '../context/context-files.js';
import { contextFileOf } from '../dockerfile/context-file-of.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import type { StartedCommand } from './started-command.js';

/** A script of package.json. */
interface PackageScript {
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly source: string;
  /** How one of its commands is written anew, in its line. */
  readonly write: (command: StartedCommand) => StartedCommand['write'];
}

/** Words that are no name of a script: `npm --prefix web start`. */
const option = /^-/;

/** The script that `npm start`, `npm run dev`, `yarn dev` and the like carry out. */
export function scriptOf(
  program: string,
  words: readonly string[],
  { dockerfile, files }: { readonly dockerfile: ParsedDockerfile; readonly files: ContextFiles },
): PackageScript | undefined {
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(program)) return undefined;
  const [verb = '', second = ''] = words.filter((word) => !option.test(word));
  const name = /^(?:run|run-script)$/.test(verb) ? second : verb;
  const path = contextFileOf('package.json', dockerfile, files)?.path;
  const text = path === undefined ? undefined : scriptsOf(files.text(path) ?? '')[name];
  if (path === undefined || typeof text !== 'string') return undefined;
  const lines = files.lines(path) ?? [];
  const index = lines.findIndex((line) => line.includes(`${JSON.stringify(name)}:`));
  return {
    ...{ text, path, line: index + 1, source: lines[index]?.trim() ?? '' },
    write: (command) => (own) => `${JSON.stringify(name)}: ${JSON.stringify(command.write(own))}`,
  };
}

/** The scripts of a package.json; none where it is none. */
export function scriptsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text)?.scripts ?? {};
  } catch {
    return {};
  }
}
