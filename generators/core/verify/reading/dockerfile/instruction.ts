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

/** An instruction over several lines, with lines of comments between them, as one line. */
export const oneLine = (text: string): string => withoutComments(text).replace(/\\\s*\r?\n/g, ' ');

/** The parser has joined the lines already, but for those that are comments, or end in one. */
function withoutComments(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      const at = index === 0 && line.startsWith('#') ? 0 : line.search(/[ \t]#/);
      return at < 0 ? `${line}\n` : `${line.slice(0, at)} `;
    })
    .join('');
}

/** The command of a CMD, an ENTRYPOINT or a RUN in one line, whichever its form. */
export const commandLine = ({ list, text }: Pick<Instruction, 'list' | 'text'>): string =>
  list?.join(' ') ?? oneLine(text);

/** The instructions of a Dockerfile. Source: https://docs.docker.com/reference/dockerfile/ */
export const keywords: readonly string[] = [
  ...['FROM', 'RUN', 'CMD', 'LABEL', 'MAINTAINER', 'EXPOSE', 'ENV', 'ADD', 'COPY', 'ENTRYPOINT'],
  ...['VOLUME', 'USER', 'WORKDIR', 'ARG', 'ONBUILD', 'STOPSIGNAL', 'HEALTHCHECK', 'SHELL'],
];
