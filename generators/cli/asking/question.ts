/** Answers to questions so far, by the questions' names. */
export type SaidSoFar = Readonly<Record<string, string | boolean>>;

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly key?: string;
}

/** A question, for whoever asks it: our own terminal, or Yeoman's. */
export interface Question {
  readonly name: string;
  readonly type: 'input' | 'select' | 'expand' | 'confirm';
  readonly message: string;
  /** What Enter alone stands for; of an `expand`, its key. */
  readonly default: string | boolean;
  /** Of a `select`, or of an `expand`, each of which is chosen by a key. */
  readonly choices?: readonly Choice[];
  /** Of an `input`: true, or why it cannot be that. */
  readonly validate?: (text: string) => true | string | Promise<true | string>;
  /** Whether it is asked at all, after what was said before. */
  readonly when?: (said: SaidSoFar) => boolean;
  /** The library's own words, in the user's language. */
  readonly theme?: object;
}

/** Asks them, one after the other. @throws ExitPromptError on Ctrl-C, and where the input ends */
export type Prompt = (questions: readonly Question[]) => Promise<SaidSoFar>;
