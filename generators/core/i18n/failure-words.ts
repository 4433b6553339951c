import type { OtherEngine } from '../verdict/engine-name.js';
import type { Facts } from '../verdict/facts.js';
import type { FailureCode } from '../verdict/failure.js';

/** What is said of a failure: what happened, and what mends it. */
interface FailureSentences {
  readonly message: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
}

/** A language says something of every failure there is, or does not compile. */
export type FailureWords = Readonly<Record<FailureCode, FailureSentences>>;

/** What is said of an engine other than docker: how it is had, that it is silent, and how it is started. */
export type OtherEngineWords = Readonly<
  Record<OtherEngine, { readonly install: string; readonly silent: string; readonly start: string }>
>;

/** UTF-16 code units of a program's words or of a line that a sentence shows. */
export const mostShown = 300;

/** What PHP says of a database that it does not reach. */
export const isOfDatabase = /SQLSTATE|PDOException|mysqli/i;

/** The part of a sentence that names a fact; nothing where the fact was not seen. */
export const given = <T extends string | number>(
  fact: T | undefined,
  say: (fact: T) => string,
): string => (fact === undefined || fact === '' ? '' : say(fact));
