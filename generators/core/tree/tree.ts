import type { Flaw, FlawKind, RosterPlace } from '../verdict/flaw.js';

/** What JSON and YAML hold, as far as a roster does, each with its place. */
export type Tree = RosterPlace &
  (
    | ({ readonly kind: 'text' } & Words)
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'map'; readonly pairs: readonly Pair[] }
  );

interface Words {
  readonly text: string;
  /** Whether it stands between quotation marks, or in a block: then a text is meant, whatever it looks like. */
  readonly isQuoted?: true;
}

export interface Pair {
  readonly key: RosterPlace & Words;
  readonly value: Tree;
}

/** Levels of nesting; a roster has three. */
export const deepest = 20;
export type Parsed = { readonly tree: Tree } | { readonly flaw: Flaw };

/** A flaw on its way out of a reader; see `parsed`. */
export class Malformed extends Error {
  readonly flaw: Flaw;

  constructor({ line, column }: RosterPlace, kind: FlawKind, detail = '') {
    super(kind);
    this.flaw = { line, column, kind, detail };
  }
}

/** What a reader gives, its flaw as a value: a bundle may hold the class of the error twice. */
export async function parsed(read: () => Tree | Promise<Tree>): Promise<Parsed> {
  try {
    return { tree: await read() };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { flaw: error.flaw };
  }
}
