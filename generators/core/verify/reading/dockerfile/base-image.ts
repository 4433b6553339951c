import type { ParsedDockerfile } from './dockerfile.js';
import { imageStages } from './image.js';

/** The name of an image, taken apart. */
interface ImageName {
  /** The registry and the folders on it; empty for an image that Docker itself looks after. */
  readonly folder: string;
  readonly name: string;
  /** Undefined where only a digest is said, which tells nothing. */
  readonly tag: string | undefined;
}

/** Takes `docker.io/library/python:3.13-slim` apart. */
export function readImageName(image: string): ImageName {
  const [path = '', digest] = image.split('@');
  const [, folder = '', name = '', tag] = /^(?:(.*)\/)?([^/:]*)(?::([^/]*))?$/.exec(path) ?? [];
  return {
    folder: folder.replace(/^docker\.io(?:\/|$)/, '').replace(/^library$/, ''),
    name,
    tag: tag ?? (digest === undefined ? 'latest' : undefined),
  };
}

/** Whether Docker itself looks after an image, on Docker Hub. */
export function isOfficial(image: string): boolean {
  const { folder, name } = readImageName(image);
  return folder === '' && /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(name);
}

/** The image that a Dockerfile's image is made from, over all stages between. */
export const baseImage = (dockerfile: ParsedDockerfile): string =>
  dockerfile.stages[imageStages(dockerfile)[0] ?? -1]?.image ?? '';

/** Whether the base is one of Docker's own that start no program but CMD's. */
export const isPlainBase = (dockerfile: ParsedDockerfile): boolean => {
  const { folder, name } = readImageName(baseImage(dockerfile));
  return folder === '' && /^(?:python|debian|ubuntu|alpine|busybox)$/.test(name);
};
