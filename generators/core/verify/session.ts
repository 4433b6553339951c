import { randomBytes } from 'node:crypto';

/** Marks all that verification makes on an engine. */
const labelKey = 'docker-intro.session';

/** Names that nothing else on the engine has. */
export interface Session {
  /** Of the image (as its tag) and of the container. */
  readonly name: string;
  /** `key=value`, on the image and so on its containers. */
  readonly label: string;
}

export function createSession(name: string): Session {
  const id = randomBytes(4).toString('hex');
  return { name: `${name}-${id}`, label: `${labelKey}=${id}` };
}
