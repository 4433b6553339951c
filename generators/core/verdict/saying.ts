import type { Facts } from './facts.js';

/** The same in each language of the tool: where what is named was a sentence already. */
export interface InEachLanguage {
  readonly inEach: Readonly<Record<string, string>>;
}

/** What a sentence names; null is what was not seen. */
export type Named =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly string[]
  | Facts
  | InEachLanguage;

/**
 * A sentence that is not said yet: which one, and what it names. A report keeps it beside the
 * sentence, so that whoever reads the report later is told in a language of their own.
 */
export interface Saying {
  /** Its place in the catalogue: `rules.copy-source.found`. */
  readonly id: string;
  readonly names: readonly Named[];
}

/** What is said of a project that did not pass, and what it takes. */
export interface ToldApart {
  readonly message: readonly Saying[];
  readonly remedy: readonly Saying[];
}
