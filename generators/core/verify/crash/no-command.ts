import { posix } from 'node:path';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { copiesOf } from '../reading/dockerfile/copies.js';
import { placeInImage } from '../reading/dockerfile/place-in-image.js';
import { scriptsOf } from '../reading/started/package-script.js';
import { asList } from '../reading/started/started-command.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** A Dockerfile that does not say what is to be started, and what it would be. */
export function explainNoCommand(sources: Sources): Meaning {
  const words = commandFor(sources);
  return { id: 'no-command', names: [words && `CMD ${asList(words)}`] };
}

/** How the program of the project is started: `npm start`, or the only one that there is, or one of a usual name. */
function commandFor(sources: Sources): readonly string[] | undefined {
  const { dockerfile, files } = sources;
  const { name } = readImageName(baseImage(dockerfile));
  if (name === 'python') {
    const programs = files.names('.').filter((file) => file.endsWith('.py'));
    const usual = programs.find((file) => /^(?:my_?app|app|main)\.py$/.test(file));
    return startOf('python', programs.length === 1 ? programs[0] : usual, sources);
  }
  if (name !== 'node') return undefined;
  const start = scriptsOf(files.text('package.json') ?? '')['start'];
  if (typeof start === 'string') return ['npm', 'start'];
  const usual = ['server.js', 'index.js', 'app.js'].find((file) => files.kind(file) === 'file');
  return startOf('node', usual, sources);
}

/** Undefined where no COPY brings it. */
function startOf(interpreter: string, file: string | undefined, { dockerfile, files }: Sources) {
  const place = file === undefined ? undefined : placeInImage(file, dockerfile, files)?.path;
  if (place === undefined) return undefined;
  const { workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const isThere = workdir !== undefined && posix.dirname(place) === workdir;
  return [interpreter, isThere ? posix.basename(place) : place];
}
