import type { FailureCode } from '../../generators/core/verdict/failure.js';
import type { Reply } from './shim.js';

/** A test of its own: its file, and words that stand in its name. */
type Elsewhere = readonly [file: string, words: string];

/** Something that happens to whoever uses Docker, and what must come of it. */
export interface Scenario {
  readonly id: string;
  readonly what: string;
  /** Null where it must pass. */
  readonly code: FailureCode | null;
  readonly exit: number;
  readonly outcome: 'pass' | 'fail' | 'error';
  /** Proven with an engine that is really there. */
  readonly real?: Elsewhere;
  /** Replayed by a test of its own. */
  readonly replayed?: Elsewhere;
  /** Replayed as one of a table: what the command says. */
  readonly replies?: readonly Reply[];
  /** Options of `verify`. */
  readonly words?: readonly string[];
  /** Seconds after which it must be over. */
  readonly within?: number;
  /** What the report must tell in English. */
  readonly tells?: RegExp;
}

type Ways = Pick<Scenario, 'real' | 'replayed' | 'replies' | 'words' | 'within' | 'tells'>;

const scenario =
  (outcome: Scenario['outcome']) =>
  (id: string, what: string, code: FailureCode | null, exit: number, ways: Ways): Scenario => ({
    ...{ id, what, code, exit, outcome },
    ...ways,
  });

/** It works all the same. */
export const good = (id: string, what: string, ways: Ways): Scenario =>
  scenario('pass')(id, what, null, 0, ways);
/** The project is at fault. */
export const bad = (id: string, what: string, code: FailureCode, ways: Ways, exit = 1): Scenario =>
  scenario('fail')(id, what, code, exit, ways);
/** What is around it is at fault. */
export const ill = (id: string, what: string, code: FailureCode, ways: Ways, exit = 3): Scenario =>
  scenario('error')(id, what, code, exit, ways);
