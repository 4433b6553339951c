/** The project whose lesson is rehearsed, and what of the engine is its own. */
export interface OwnProject {
  /** Of its image and its container, and what the names of all else of it begin with: nobody else's do. */
  readonly name: string;
  /** Its folder, absolute and without links. */
  readonly dir: string;
  /** `key=value`, on all that is made. */
  readonly label: string;
  /** Ports of this machine that its containers may be published on: nobody else listens there. */
  readonly ports: readonly number[];
}

/** Whether a container, a volume or a network is the project's, by its name. */
export const isOwnName = (word: string, { name }: Pick<OwnProject, 'name'>): boolean =>
  /^[a-z0-9][a-z0-9_.-]{0,100}$/.test(word) && (word === name || word.startsWith(`${name}-`));
