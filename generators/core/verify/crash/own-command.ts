import { posix } from 'node:path';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { wordsOfBrokenList } from '../reading/dockerfile/broken-list.js';
import { startedBy } from '../reading/dockerfile/command.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import { asList } from '../reading/started/started-command.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** What carries out a file, by its ending. */
export const interpreters: Readonly<Record<string, string>> = {
  ...{ '.py': 'python', '.js': 'node', '.mjs': 'node', '.cjs': 'node', '.php': 'php' },
  ...{ '.rb': 'ruby', '.pl': 'perl', '.sh': 'sh' },
};

/** How the file that starts an application is usually called. */
const usual = /^(?:app|main|server|index|my_?app)\./;

/**
 * The words of a CMD that starts the project's own program, where COPY has put it in the folder that
 * a container starts in; undefined where no file is that, or one of several may be.
 */
function ownCommand({ dockerfile, files }: Sources): readonly string[] | undefined {
  const programs = files
    .names('.')
    .filter((name) => interpreters[posix.extname(name)] !== undefined)
    .filter((name) => contextFileOf(name, dockerfile, files)?.path === name);
  const likely = programs.length > 1 ? programs.filter((name) => usual.test(name)) : programs;
  const [program, another] = likely;
  if (program === undefined || another !== undefined) return undefined;
  const by = interpreters[posix.extname(program)] ?? '';
  // Debian and its kin call Python 3 by its number.
  const isPython = by === 'python' && readImageName(baseImage(dockerfile)).name !== 'python';
  return [isPython ? 'python3' : by, program];
}

/** The CMD to write for the project's own program; empty where that is not known. */
export function ownCmd(sources: Sources): string {
  const words = ownCommand(sources);
  return words ? `CMD ${asList(words)}` : '';
}

/** A CMD or ENTRYPOINT whose list is none to Docker, as it was meant; empty where that is not known. */
export function mendedCommand({ dockerfile }: Pick<Sources, 'dockerfile'>): string {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = [cmd, entrypoint].find((each) => each && !each.list && each.text.startsWith('['));
  const words = by && wordsOfBrokenList(by.text);
  return by && words ? `${by.keyword} ${asList(words)}` : '';
}

/** Nothing in the Dockerfile says what a container is to start. */
export const noCommand = (sources: Sources): Meaning => ({
  id: 'no-command',
  names: [ownCmd(sources)],
  location: {
    file: sources.file,
    line: Math.max(1, ...sources.dockerfile.instructions.map(({ line }) => line)),
  },
});
