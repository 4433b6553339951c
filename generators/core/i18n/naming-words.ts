/** What is said of something that a rule finds without building the project. */
interface RuleSentences {
  /** Why it matters, for somebody who has not met it yet. */
  readonly why: string;
  /** What was found: the thing, and what it is compared with (`''` where there is nothing). */
  readonly found: (what: string, other: string) => string;
  readonly remedy: (what: string, other: string) => string;
}

/** The same ids in every language, each with words of its own. */
export const ruleWords = <Id extends string>(
  words: Readonly<Record<Id, RuleSentences>>,
): Readonly<Record<Id, RuleSentences>> => words;

/** What is said of an error that an application ended with. */
interface CrashSentences {
  /** What it means: the thing it names, what that is compared with, and where that leads. */
  readonly means: (what: string, other: string, third: string, fourth: string) => string;
  readonly remedy: (what: string, other: string, third: string, fourth: string) => string;
}

/** The same ids in every language, each with words of its own. */
export const crashWords = <Id extends string>(
  words: Readonly<Record<Id, CrashSentences>>,
): Readonly<Record<Id, CrashSentences>> => words;

/** What is said of a word of a command: its value, and what else it names. */
export const wordsOfCommands = <Id extends string>(
  words: Readonly<Record<Id, (what: string, other: string, third: string) => string>>,
): Readonly<Record<Id, (what: string, other: string, third: string) => string>> => words;

/** What is said of a message: what it names, and what mends it. */
interface MessageSentences {
  readonly message: (what: string, other: string) => string;
  readonly remedy: (what: string, other: string) => string;
}

/** The same ids in every language, each with words of its own. */
export const messageWords = <Id extends string>(
  words: Readonly<Record<Id, MessageSentences>>,
): Readonly<Record<Id, MessageSentences>> => words;
