/** One instruction with its continued lines joined. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** As it was typed. */
  readonly typed: string;
  /** What stands behind keyword and flags. */
  readonly text: string;
  /** The text's words; quotes stay. */
  readonly words: readonly string[];
  /** `--from=x` and the like. */
  readonly flags: readonly string[];
  /** The words of the list form, `["a", "b"]`. */
  readonly list: readonly string[] | undefined;
  /** Whether a document in place (`<<EOF`) belongs to it. */
  readonly heredoc: boolean;
  /** Counted from 1. */
  readonly line: number;
  /** The text of that line. */
  readonly source: string;
  /** Which stage it belongs to, counted from 0; -1 before the first FROM. */
  readonly stage: number;
}
