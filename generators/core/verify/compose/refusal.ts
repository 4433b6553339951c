import { say } from '../../i18n/say.js';
import type { Tree } from '../../tree/tree.js';
import { type Failure, failure } from '../../verdict/failure.js';
import type { Saying } from '../../verdict/saying.js';
import { pairsOf, partOf } from '../reading/compose/parts.js';
import { overrides } from '../reading/compose/read-compose.js';

/** Keys and places in lists, from the top of a Compose file. */
export type ComposePath = readonly (string | number)[];

/** What of a Compose file is not started. */
export interface ComposeRefusal {
  /** It reaches out of the project and its containers, or it is nothing that is proven here. */
  readonly why: 'reachesOut' | 'unproven';
  readonly at: ComposePath;
  /** What is said in the place of the usual sentence. */
  readonly because?: Saying;
}

/** A refusal on its way out of a reader; see `refusalOf`. */
export class ComposeRefused extends Error {
  readonly refusal: ComposeRefusal;

  constructor(why: ComposeRefusal['why'], at: ComposePath, because?: Saying) {
    super(why);
    this.refusal = { why, at, ...(because && { because }) };
  }
}

/** What is read, or why it is refused: as a value. */
export function orRefusal<T>(read: () => T): T | ComposeRefused {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ComposeRefused)) throw error;
    return error;
  }
}

/** The line on which a part of a Compose file stands, or as much of its path as is there. */
export function lineAtPath(tree: Tree, path: ComposePath): number {
  const [first, ...others] = path;
  if (first === undefined) return tree.line;
  if (typeof first === 'number') {
    const item = tree.kind === 'list' ? tree.items[first] : undefined;
    return item === undefined ? tree.line : lineAtPath(item, others);
  }
  const found = pairsOf(tree).find(({ key }) => key.text === first);
  if (found === undefined) return tree.line;
  const value = partOf(tree, first);
  const below = value === undefined || others.length === 0 ? 0 : lineAtPath(value, others);
  return Math.max(found.key.line, below);
}

/** What is said of a refusal, with the line of the student's own file. */
export function refusedFile(
  { why, at, because }: ComposeRefusal,
  { file, tree, lines }: RefusedFile,
): Failure {
  const code = why === 'reachesOut' ? 'COMPOSE_REACHES_OUT' : 'COMPOSE_UNPROVEN';
  const other = readBeside.find((name) => name === at[0]);
  const line = other === undefined ? lineAtPath(tree, at) : 1;
  const facts = { source: other ?? lines[line - 1]?.trim() ?? '' };
  const told = failure(code, facts, { file: other ?? file, line });
  if (because === undefined) return told;
  return {
    ...told,
    words: { message: [because], remedy: [say(`failures.${code}.remedy`, facts)] },
  };
}

/** The variables that Compose reads by itself. */
export const usualVariables = '.env';

/** What no key of a Compose file names. */
const readBeside = [usualVariables, ...overrides];

interface RefusedFile {
  readonly file: string;
  readonly tree: Tree;
  readonly lines: readonly string[];
}
