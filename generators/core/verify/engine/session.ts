/** Eight digits that nothing else on the engine bears: no secret, so `node:crypto`, which takes 2 ms to load, is not asked. */
export const createId = (): string =>
  Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

/** Marks all that one call of ours makes on an engine, as `key=value`. */
export const createRunLabel = (): string => `docker-intro.run=${createId()}`;

/** Names that nothing else on the engine has. */
export interface Session {
  /** Of the image (as its tag) and of the container. */
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
