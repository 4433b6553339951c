import { posix } from 'node:path';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { copiesOf } from '../reading/dockerfile/copies.js';
import { placeInImage } from '../reading/dockerfile/place-in-image.js';
import { isFlask, startsSomething } from '../reading/python/flask.js';
import { readsFlaskEnv } from '../reading/python/flask-version.js';
import { scriptsOf } from '../reading/started/package-script.js';
import { asList } from '../reading/started/started-command.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** The CMD that would start the application, where none does; undefined where it is not seen which one that is. */
export function commandFor(sources: Sources): string | undefined {
  const { name } = readImageName(baseImage(sources.dockerfile));
  const words =
    name === 'python' ? ofPython(sources) : name === 'node' ? ofNode(sources) : undefined;
  return words && `CMD ${asList(words)}`;
}

/** The only program, or one of a usual name. */
function ofPython(sources: Sources): readonly string[] | undefined {
  const { files } = sources;
  const programs = files.names('.').filter((file) => file.endsWith('.py'));
  const usual = programs.find((file) => /^(?:my_?app|app|main)\.py$/.test(file));
  const file = programs.length === 1 ? programs[0] : usual;
  const path = placeOfProgram(file, sources);
  if (path === undefined) return undefined;
  const text = files.text(file ?? '') ?? '';
  if (!isFlask(text) || startsSomething(text)) return ['python', path];
  // An older one is told of its program by a variable.
  return readsFlaskEnv(sources.dockerfile, files)
    ? undefined
    : ['flask', '--app', path, 'run', '--host=0.0.0.0'];
}

function ofNode(sources: Sources): readonly string[] | undefined {
  const start = scriptsOf(sources.files.text('package.json') ?? '')['start'];
  if (typeof start === 'string') return ['npm', 'start'];
  const path = placeOfProgram(usualOfNode(sources), sources);
  return path === undefined ? undefined : ['node', path];
}

/** The file that a program of Node.js is usually in. */
export const usualOfNode = ({ files }: Sources): string | undefined =>
  ['server.js', 'index.js', 'app.js'].find((file) => files.kind(file) === 'file');

/** Where it lies, from WORKDIR on if it is there; undefined where no COPY brings it. */
function placeOfProgram(file: string | undefined, { dockerfile, files }: Sources) {
  const place = file === undefined ? undefined : placeInImage(file, dockerfile, files)?.path;
  const { workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const isThere = place !== undefined && posix.dirname(place) === workdir;
  return isThere ? posix.basename(place) : place;
}

/** Nothing in the Dockerfile says what a container is to start. */
export const noCommand = (sources: Sources): Meaning => ({
  id: 'no-command',
  names: [commandFor(sources)],
  location: {
    file: sources.file,
    line: Math.max(1, ...sources.dockerfile.instructions.map(({ line }) => line)),
  },
});
