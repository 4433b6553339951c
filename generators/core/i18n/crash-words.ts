/** What is said of an error that an application ended with. */
interface CrashSentences {
  /** What it means: the thing it names, and what that is compared with. */
  readonly means: (what: string, other: string) => string;
  readonly remedy: (what: string, other: string) => string;
}

/** The same ids in every language, each with words of its own. */
export const crashWords = <Id extends string>(
  words: Readonly<Record<Id, CrashSentences>>,
): Readonly<Record<Id, CrashSentences>> => words;
