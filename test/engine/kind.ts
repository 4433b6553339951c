/**
 * Which engine: `modern` is what people install today (BuildKit, buildx, Compose v2), `classic`
 * is what Debian 12 ships (the classic builder).
 */
export type EngineKind = 'modern' | 'classic';

/** Narrows a word from a command line. */
export function isEngineKind(word: string | undefined): word is EngineKind {
  return word === 'modern' || word === 'classic';
}
