import { randomBytes } from 'node:crypto';

/** Eight digits that nothing else on the engine bears. */
export const createId = (): string => randomBytes(4).toString('hex');

/** Marks all that one call of ours makes on an engine, as `key=value`. */
export const createRunLabel = (): string => `docker-intro.run=${createId()}`;

/** Names that nothing else on the engine has. */
export interface Session {
  /** Of the image (as its tag), of the container and of its network. */
  readonly name: string;
  /** `key=value`, on the image and so on its containers: this project in this run. */
  readonly label: string;
  /** The same for the whole run. */
  readonly runLabel: string;
}

export function createSession(name: string, runLabel: string): Session {
  const own = createId();
  return { name: `${name}-${own}`, label: `docker-intro.session=${own}`, runLabel };
}
