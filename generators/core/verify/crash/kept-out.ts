import { ignoredBy } from '../reading/context/dockerignore.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** A file that a COPY would bring to this path of the image, were it not for a line of `.dockerignore`. */
export function keptOut(
  path: string,
  { files, dockerfile }: Pick<Sources, 'files' | 'dockerfile'>,
  above: ParsedDockerfile = dockerfile,
): Meaning | undefined {
  const dockerignore = files.text('.dockerignore');
  // The one that is named after a Dockerfile counts for BuildKit only, and then the other does not.
  const another = files.names('.').some((name) => /dockerfile\.dockerignore$/i.test(name));
  const own = dockerignore && !another ? contextFileOf(path, above, files)?.path : undefined;
  const by = own && dockerignore ? ignoredBy(own, dockerignore) : undefined;
  return own && by
    ? { id: 'kept-out', names: [own, `${by.source} (.dockerignore:${by.line})`] }
    : undefined;
}
