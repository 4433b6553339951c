import type { ContextFiles } from '../context/context-files.js';
import { filesBelow } from '../context/files-below.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { programFile } from '../dockerfile/program-file.js';
import { isSourceOf, languageOf } from './languages.js';
import { type Library, libraries } from './libraries.js';
import { startedCommands } from './started-commands.js';

/** Sources that are looked at. */
const mostSources = 100;

/** With what a program listens, by its source and by what brings its packages; undefined where nothing tells. */
export function libraryOf(dockerfile: ParsedDockerfile, files: ContextFiles): Library | undefined {
  const language = languageOf(dockerfile, startedCommands(dockerfile, files));
  if (language === undefined) return undefined;
  const entry = programFile(dockerfile, files)?.path;
  const others = filesBelow(files).filter((path) => isSourceOf(language, path));
  const paths = [...new Set([...(entry === undefined ? [] : [entry]), ...others])];
  const texts = paths.slice(0, mostSources).map((path) => files.text(path) ?? '');
  const own = libraries.filter((library) => library.language === language);
  return (
    own.find(({ says }) => texts.some((text) => says.test(text))) ?? own.find(({ usual }) => usual)
  );
}
