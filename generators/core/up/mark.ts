import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** What `up` has made of a project bears a label that stands for the project's folder. */
const containerKey = 'docker-intro.up';

/**
 * Of an image it is another one: containers inherit the labels of their image, and images those of
 * their base, so that neither may pass for what `up` itself has made.
 */
const imageKey = 'docker-intro.up-image';

/** Reads the label of a container; `<no value>` or nothing where it has none. */
export const containerFormat = `{{index .Config.Labels "${containerKey}"}}`;

/** The id of an image, and its label; an image may have no labels at all. */
export const imageMarkFormat = `{{.ID}} {{with .Config.Labels}}{{index . "${imageKey}"}}{{end}}`;

interface Marks {
  /** Of the container: the label's value, and the label. */
  readonly value: string;
  readonly container: string;
  /** Of the image that bears a name; an image that is made from it inherits the label, but not the name. */
  readonly imageValue: (name: string) => string;
  readonly image: (name: string) => string;
}

/** Given to every build: what a Dockerfile says of that label itself counts for nothing. */
export const noContainer = `${containerKey}=`;

/** What `up` marks a project's container and image with, and `down` finds them by. */
export function marksOf(dir: string): Marks {
  const folder = realpathSync(resolve(dir));
  const value = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const imageValue = (name: string) => `${value}.${name}`;
  return {
    ...{ value, container: `${containerKey}=${value}` },
    ...{ imageValue, image: (name) => `${imageKey}=${imageValue(name)}` },
  };
}

/** The names of a project's images that `up` has made, as `docker images` is asked for them. */
export const imagesFormat = `{{.Repository}}`;
export const imageFilter = `label=${imageKey}`;
