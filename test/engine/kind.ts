const kinds = ['modern', 'classic', 'podman'] as const;

/**
 * Which engine: `modern` is what people install today (BuildKit, buildx, Compose 2), `classic`
 * is what Debian 12 ships (the classic builder), `podman` is Debian 12's Podman, also called docker.
 */
export type EngineKind = (typeof kinds)[number];

/** Narrows a word from a command line. */
export function isEngineKind(word: string | undefined): word is EngineKind {
  return kinds.some((kind) => kind === word);
}
